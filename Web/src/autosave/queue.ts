import type { CellValue, Content, ContentPatch } from '../api/types'
import { sameValue } from '../grid/values'

/** What somebody has changed and the server does not have yet: cells by id, sections as `sections.overview`, and `title`: the names that the server uses in a conflict. */
export type Edits = Readonly<Record<string, CellValue>>

export type SaveState = 'saved' | 'saving' | 'failed'

/** Edits that wait, those that are under way, and how the last attempt went. */
export type Queue = {
  waiting: Edits
  underWay: Edits
  state: SaveState
  /** Edits that met another person's change and were sent again all the same. */
  overridden: readonly string[]
}

export const SECTION = 'sections.'
export const TITLE = 'title'

export const emptyQueue: Queue = { waiting: {}, underWay: {}, state: 'saved', overridden: [] }

export const edit = (queue: Queue, edits: Edits): Queue => ({ ...queue, waiting: { ...queue.waiting, ...edits }, state: queue.state === 'failed' ? 'failed' : 'saving' })

export const canSend = (queue: Queue): boolean => isEmpty(queue.underWay) && !isEmpty(queue.waiting)

export const isQuiet = (queue: Queue): boolean => isEmpty(queue.underWay) && isEmpty(queue.waiting)

/** Takes all that waits under way. */
export const sent = (queue: Queue): Queue => ({ ...queue, underWay: queue.waiting, waiting: {}, state: 'saving' })

export const arrived = (queue: Queue): Queue => ({ ...queue, underWay: {}, state: isEmpty(queue.waiting) ? 'saved' : 'saving' })

/** Nothing is lost: what was under way waits again, below what was typed since. */
export const failed = (queue: Queue): Queue => ({ ...queue, waiting: { ...queue.underWay, ...queue.waiting }, underWay: {}, state: 'failed' })

/** Somebody else was faster. Our own edits go again, on the new version; those that both changed are named. */
export function overtaken(queue: Queue, conflicts: readonly string[]): Queue {
  const mine = { ...queue.underWay, ...queue.waiting }
  const both = Object.keys(mine).filter((field) => conflicts.includes(field))
  return { waiting: mine, underWay: {}, state: 'saving', overridden: [...new Set([...queue.overridden, ...both])] }
}

/** What the server refused as a value is dropped, the rest waits again. */
export function refused(queue: Queue, fields: readonly string[]): Queue {
  const keep = Object.fromEntries(Object.entries({ ...queue.underWay, ...queue.waiting }).filter(([field]) => !fields.includes(field)))
  return { ...queue, waiting: keep, underWay: {}, state: isEmpty(keep) ? 'saved' : 'saving' }
}

export const acknowledged = (queue: Queue): Queue => ({ ...queue, overridden: [] })

/** The content as it will be when everything has arrived. */
export function overlay(content: Content, queue: Queue): Content {
  const mine = { ...queue.underWay, ...queue.waiting }
  if (isEmpty(mine)) {
    return content
  }
  const cells = { ...content.cells }
  const sections: Record<string, string> = { ...content.sections }
  let title = content.title
  for (const [field, value] of Object.entries(mine)) {
    if (field === TITLE) {
      title = String(value ?? '')
    } else if (field.startsWith(SECTION)) {
      sections[field.slice(SECTION.length)] = String(value ?? '')
    } else {
      cells[field] = value
    }
  }
  return { ...content, cells, sections, ...(title === undefined ? {} : { title }) }
}

/** The edits as the server takes them. */
export function toPatch(edits: Edits): ContentPatch {
  const patch: ContentPatch = {}
  for (const [field, value] of Object.entries(edits)) {
    if (field === TITLE) {
      patch.title = String(value ?? '')
    } else if (field.startsWith(SECTION)) {
      patch.sections = { ...patch.sections, [field.slice(SECTION.length)]: String(value ?? '') }
    } else {
      patch.cells = { ...patch.cells, [field]: value }
    }
  }
  return patch
}

/** Leaves out what would change nothing. */
export function changesOnly(edits: Edits, content: Content): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([field, value]) => !sameValue(value, valueIn(content, field))))
}

export function valueIn(content: Content, field: string): CellValue {
  if (field === TITLE) {
    return content.title ?? ''
  }
  return field.startsWith(SECTION) ? (content.sections?.[field.slice(SECTION.length)] ?? null) : (content.cells[field] ?? null)
}

const isEmpty = (edits: Edits) => Object.keys(edits).length === 0
