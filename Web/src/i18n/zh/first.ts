import { frame } from './frame'
import { home } from './home'

/** What the first load says in Chinese: the frame, sign-in and home. */
export const first = { ...frame, ...home }
