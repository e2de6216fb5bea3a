import { admin } from './admin'
import { agencyImport } from './agencyImport'
import { audit } from './audit'
import { board } from './board'
import { calendar } from './calendar'
import { contacts } from './contacts'
import { folder } from './folder'
import { inbox } from './inbox'
import { jobs } from './jobs'
import { moves } from './moves'
import { reminders } from './reminders'
import { report } from './report'
import { review } from './review'
import { roster } from './roster'
import { webhooks } from './webhooks'
import { words } from './words'

/** What all other pages say in English; loaded with the first of them. */
export const pages = { ...admin, ...agencyImport, ...audit, ...board, ...calendar, ...contacts, ...folder, ...inbox, ...jobs, ...moves, ...reminders, ...report, ...review, ...roster, ...webhooks, ...words }
