import { WAYS, type Way } from '../../../api/contacts'
import type { LoggedContact } from '../../../api/types'

export const wayOf = ({ way }: LoggedContact): Way => WAYS.find((known) => known === way) ?? 'other'
