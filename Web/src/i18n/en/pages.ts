import { admin } from './admin'
import { board } from './board'
import { calendar } from './calendar'
import { contacts } from './contacts'
import { folder } from './folder'
import { moves } from './moves'
import { reminders } from './reminders'
import { report } from './report'
import { review } from './review'
import { roster } from './roster'
import { words } from './words'

/** What all other pages say in English; loaded with the first of them. */
export const pages = { ...admin, ...board, ...calendar, ...contacts, ...folder, ...moves, ...reminders, ...report, ...review, ...roster, ...words }
