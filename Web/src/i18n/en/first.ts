import { frame } from './frame'
import { home } from './home'

/** What the first load says in English: the frame, sign-in and home. */
export const first = { ...frame, ...home }
