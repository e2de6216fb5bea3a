import { fill, send } from './client'
import type { AgencyKind, Calendar, CalendarDay, DueChange, Milestone } from './types'

const C = '/api/v1/tenants/{tenant}/calendar'

/** The jurisdiction's own days, all of them, and the years of which the holidays are known; or a file that says both. */
export type CalendarChange = { days: CalendarDay[]; plannedYears: number[] } | { file: Blob }

export type LocalDate = { kind: AgencyKind; milestone: Milestone; date: string }

export const getCalendar = (tenant: string) => send('get', C, { path: { tenant } }) as Promise<Calendar>

/** Where calendar programs find the days and dates. */
export const calendarFeed = (tenant: string) => fill(`${C}.ics`, { tenant })

/** Whose dates the change would move. */
export const previewCalendar = (tenant: string, change: CalendarChange) => apply(tenant, change, { query: { dryRun: true } })

export const changeCalendar = (tenant: string, change: CalendarChange, key: string) => apply(tenant, change, { key })

const apply = (tenant: string, change: CalendarChange, options: { query?: { dryRun: boolean }; key?: string }) =>
  ('file' in change ? send('post', `${C}/upload`, { path: { tenant }, body: change.file, ...options }) : send('put', C, { path: { tenant }, body: change, ...options })) as Promise<Calendar>

export const previewDue = (tenant: string, year: number, due: LocalDate) => setDue(tenant, year, due, { query: { dryRun: true } })

export const changeDue = (tenant: string, year: number, due: LocalDate, key: string) => setDue(tenant, year, due, { key })

const setDue = (tenant: string, year: number, due: LocalDate, options: { query?: { dryRun: boolean }; key?: string }) =>
  send('put', '/api/v1/tenants/{tenant}/cycles/{year}/due', { path: { tenant, year }, body: due, ...options }) as Promise<DueChange>
