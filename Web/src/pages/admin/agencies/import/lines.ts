import type { Agency, AgencyKind, Contact } from '../../../../api/types'

export const COLUMNS = ['id', 'name', 'kind', 'active', 'clerkMaySubmit', 'contactName', 'contactRole', 'phone', 'email'] as const
export type Column = (typeof COLUMNS)[number]

/** How people write what the server has names for; each in every language of the product, and the server's own name. */
export type Words = {
  columns: Readonly<Record<Column, readonly string[]>>
  kinds: Readonly<Record<AgencyKind, readonly string[]>>
  contactRoles: Readonly<Record<Contact['role'], readonly string[]>>
  yes: readonly string[]
  no: readonly string[]
}

export type Wrong = 'id' | 'name' | 'kind' | 'active' | 'clerkMaySubmit' | 'contactName' | 'contactRole' | 'contradiction'

export type Fate = 'new' | 'changed' | 'unchanged' | 'wrong'

export type Wanted = Pick<Agency, 'name' | 'kind' | 'active' | 'clerkMaySubmit' | 'contacts'>

/** What would become of an agency. Its contacts stand one in a line. */
export type Line = { id: string; number: number; fate: Fate; wanted: Wanted; wrong: Wrong[]; changed: (keyof Wanted)[] }

export type Reading = { kind: 'read'; lines: Line[] } | { kind: 'noColumns'; missing: Column[] }

const ID = /^[a-z0-9-]{2,40}$/
const LONGEST_NAME = 200
const COMPARED = ['name', 'kind', 'active', 'clerkMaySubmit', 'contacts'] as const
const CONTACT_COLUMNS: readonly Column[] = ['contactName', 'contactRole', 'phone', 'email']

/** Holds a table beside the agencies that are there. What a column does not say stays as it is. */
export function readLines(rows: readonly (readonly string[])[], known: readonly Agency[], words: Words): Reading {
  const [head = [], ...body] = rows
  const at = new Map(COLUMNS.flatMap((column) => {
    const index = head.findIndex((text) => says(words.columns[column], text))
    return index < 0 ? [] : [[column, index] as const]
  }))
  const missing = (['id', 'name'] as const).filter((column) => !at.has(column))
  if (missing.length > 0) {
    return { kind: 'noColumns', missing }
  }
  const there = new Map(known.map((agency) => [agency.id, agency]))
  const lines = new Map<string, Line>()
  const sayContacts = CONTACT_COLUMNS.some((column) => at.has(column))
  body.forEach((row, index) => {
    const cell = (column: Column) => (at.has(column) ? (row[at.get(column)!] ?? '') : '')
    const id = cell('id').toLowerCase()
    const before = there.get(id)
    const earlier = lines.get(id)
    const line = earlier ?? begin(id, index + 2, before, sayContacts)
    lines.set(id, line)
    readAgency(line, cell, earlier !== undefined, words)
    readContact(line, cell, words)
  })
  return { kind: 'read', lines: [...lines.values()].map((line) => judged(line, there.get(line.id))) }
}

function begin(id: string, number: number, before: Agency | undefined, sayContacts: boolean): Line {
  const wanted: Wanted = before
    ? { name: before.name, kind: before.kind, active: before.active, clerkMaySubmit: before.clerkMaySubmit, contacts: sayContacts ? [] : before.contacts }
    : { name: '', kind: 'department', active: true, clerkMaySubmit: false, contacts: [] }
  return { id, number, fate: 'wrong', wanted, wrong: ID.test(id) ? [] : ['id'], changed: [] }
}

type Cell = (column: Column) => string

/** A further line of the same agency repeats what the first said, or leaves it out. */
function readAgency(line: Line, cell: Cell, again: boolean, words: Words): void {
  const take = <K extends 'name' | 'kind' | 'active' | 'clerkMaySubmit'>(field: K, value: Wanted[K] | undefined) => {
    if (cell(field) === '') {
      return
    }
    if (value === undefined) {
      line.wrong.push(field)
    } else if (again && line.wanted[field] !== value) {
      line.wrong.push('contradiction')
    } else {
      line.wanted[field] = value
    }
  }
  take('name', cell('name').length > LONGEST_NAME ? undefined : cell('name'))
  take('kind', keyOf(words.kinds, cell('kind')))
  take('active', truthOf(words, cell('active')))
  take('clerkMaySubmit', truthOf(words, cell('clerkMaySubmit')))
}

function readContact(line: Line, cell: Cell, words: Words): void {
  if (CONTACT_COLUMNS.every((column) => cell(column) === '')) {
    return
  }
  const role = cell('contactRole') === '' ? 'clerk' : keyOf(words.contactRoles, cell('contactRole'))
  if (cell('contactName') === '') {
    line.wrong.push('contactName')
  }
  if (role === undefined) {
    line.wrong.push('contactRole')
  } else {
    line.wanted.contacts = [...line.wanted.contacts, { name: cell('contactName'), role, phone: cell('phone') || null, email: cell('email') || null }]
  }
}

function judged(line: Line, before: Agency | undefined): Line {
  const wrong = [...new Set(line.wanted.name === '' ? [...line.wrong, 'name' as const] : line.wrong)]
  const changed = before ? COMPARED.filter((field) => !same(line.wanted[field], before[field])) : []
  return { ...line, wrong, changed, fate: wrong.length > 0 ? 'wrong' : before === undefined ? 'new' : changed.length > 0 ? 'changed' : 'unchanged' }
}

const same = (one: unknown, other: unknown) => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const plain = (value: unknown) =>
  Array.isArray(value) ? (value as Contact[]).map(({ name, role, phone, email }) => [name, role, phone || null, email || null]) : value

const says = (texts: readonly string[], text: string) => texts.some((one) => one.toLowerCase() === text.toLowerCase())

const keyOf = <K extends string>(texts: Readonly<Record<K, readonly string[]>>, text: string) => (Object.keys(texts) as K[]).find((key) => says(texts[key], text))

const truthOf = (words: Words, text: string) => (says(words.yes, text) ? true : says(words.no, text) ? false : undefined)
