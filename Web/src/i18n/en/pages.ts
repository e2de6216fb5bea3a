import { admin } from './admin'
import { agencyImport } from './agencyImport'
import { board } from './board'
import { folder } from './folder'
import { inbox } from './inbox'
import { jobs } from './jobs'
import { moves } from './moves'
import { report } from './report'
import { review } from './review'
import { webhooks } from './webhooks'
import { words } from './words'

/** What all other pages say in English; loaded with the first of them. */
export const pages = { ...admin, ...agencyImport, ...board, ...folder, ...inbox, ...jobs, ...moves, ...report, ...review, ...webhooks, ...words }
