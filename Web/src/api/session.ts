import { send } from './client'
import { isProblem } from './problem'
import type { Me, Task } from './types'

/** Null when nobody is signed in. */
export async function getMe(): Promise<Me | null> {
  try {
    return await send('get', '/api/v1/me', {})
  } catch (error) {
    if (isProblem(error) && error.status === 401) {
      return null
    }
    throw error
  }
}

export const signIn = async (user: string, password: string): Promise<Me> =>
  (await send('post', '/api/v1/sessions', { body: { user, password } })).user

export const signOut = () => send('delete', '/api/v1/sessions/current', {})

export const getTasks = async (): Promise<Task[]> => (await send('get', '/api/v1/me/tasks', {})).items
