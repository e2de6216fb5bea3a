import { send } from './client'
import type { Form, Lifecycle } from './types'

/** What is the same for everybody: the forms and the rules of the lifecycle. */
export const getForm = (id: string) => send('get', '/api/v1/forms/{id}', { path: { id } }) as Promise<Form>

export const getLifecycle = () => send('get', '/api/v1/lifecycle', {}) as Promise<Lifecycle>
