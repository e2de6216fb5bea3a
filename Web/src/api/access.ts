import { send } from './client'
import type { AccessToken, NewToken, OpenSession, TokenScope } from './types'

const U = '/api/v1/tenants/{tenant}/users/{user}'

/** Whose sessions and tokens: somebody's, as their administrator sees them, or (null) one's own. */
export type Whose = { tenant: string; user: string } | null

export type TokenOrder = { name: string; scopes: TokenScope[]; expiresAt: string }

export const listSessions = async (whose: Whose) =>
  (await (whose ? send('get', `${U}/sessions`, { path: whose }) : send('get', '/api/v1/sessions', {}))).items as OpenSession[]

export const endSession = (whose: Whose, id: string) =>
  whose ? send('delete', `${U}/sessions/{id}`, { path: { ...whose, id } }) : send('delete', '/api/v1/sessions/{id}', { path: { id } })

/** All sessions but the one that asks. */
export const endOtherSessions = async () => Number((await send('delete', '/api/v1/sessions/others', {})).ended)

/** Every session and every token of somebody. */
export const signPersonOut = async (whose: NonNullable<Whose>) => Number((await send('delete', `${U}/sessions`, { path: whose })).ended)

export const listTokens = async (whose: Whose) =>
  (await (whose ? send('get', `${U}/tokens`, { path: whose }) : send('get', '/api/v1/tokens', {}))).items as AccessToken[]

export const addToken = (order: TokenOrder) => send('post', '/api/v1/tokens', { body: order }) as Promise<NewToken>

export const revokeToken = (whose: Whose, id: string) =>
  whose ? send('delete', `${U}/tokens/{id}`, { path: { ...whose, id } }) : send('delete', '/api/v1/tokens/{id}', { path: { id } })

export const changePassword = (current: string, password: string, revokeTokens: boolean) =>
  send('put', '/api/v1/me/password', { body: { current, password, revokeTokens } })
