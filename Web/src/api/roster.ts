import { send } from './client'
import type { AgencyEventKind, Roster } from './types'

const R = '/api/v1/tenants/{tenant}/cycles/{year}/roster'

/** What happened to an agency: the new name, those that go on for it, or nothing. */
export type AgencyEvent = { kind: AgencyEventKind; date: string; into: string | string[] | null }

export const getRoster = (tenant: string, year: number) => send('get', R, { path: { tenant, year } }) as Promise<Roster>

export const confirmRoster = (tenant: string, year: number, agencies: string[], key: string) => send('put', R, { path: { tenant, year }, body: { agencies }, key }) as Promise<Roster>

export const enterEvent = (tenant: string, agency: string, event: AgencyEvent, key: string) =>
  send('post', '/api/v1/tenants/{tenant}/agencies/{agency}/events', { path: { tenant, agency }, body: event, key })
