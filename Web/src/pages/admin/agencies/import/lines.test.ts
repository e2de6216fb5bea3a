import { describe, expect, test } from 'vitest'
import type { Agency } from '../../../../api/types'
import { readLines, type Line, type Words } from './lines'

const WORDS: Words = {
  columns: { id: ['id', '编号'], name: ['name', '名称'], kind: ['kind', '类别'], active: ['active', '在用'], clerkMaySubmit: ['clerkMaySubmit'], contactName: ['contactName', '联系人'], contactRole: ['contactRole', '身份'], phone: ['phone', '电话'], email: ['email'] },
  kinds: { department: ['department', '部门'], township: ['township', '乡镇'], subdistrict: ['街道'], institution: ['事业单位'], zone: ['开发区'], office: ['office'], government: ['government'], vertical: ['vertical'] },
  contactRoles: { clerk: ['填报人'], signatory: ['审签人'], head: ['负责人'], superior: ['上级'] },
  yes: ['是', 'true'],
  no: ['否', 'false'],
}

const water = { id: 'water', name: '水利局', kind: 'department', active: true, clerkMaySubmit: false, contacts: [{ name: '陈', role: 'clerk', phone: null, email: null }] } as unknown as Agency

const read = (...rows: string[][]): Line[] => {
  const reading = readLines(rows, [water], WORDS)
  return reading.kind === 'read' ? reading.lines : []
}

describe('agencies of a table', () => {
  test('are new, changed, unchanged or wrong', () => {
    const lines = read(['编号', '名称', '类别'], ['water', '水利局', '部门'], ['WATER-2', '二局', '乡镇'], ['x', '', '局'], ['water-3', '三局', ''])
    expect(lines.map((line) => [line.id, line.fate, line.wrong])).toEqual([['water', 'unchanged', []], ['water-2', 'new', []], ['x', 'wrong', ['id', 'kind', 'name']], ['water-3', 'new', []]])
    expect(read(['id', 'name', 'active'], ['water', '水务局', '否'])[0]).toMatchObject({ fate: 'changed', changed: ['name', 'active'], wanted: { kind: 'department', active: false } })
  })

  test('keep what the table does not speak of', () => {
    expect(read(['id', 'name'], ['water', '水务局'])[0]!.wanted.contacts).toEqual(water.contacts)
    expect(read(['id', 'name', '联系人'], ['water', '水利局', ''])[0]).toMatchObject({ fate: 'changed', changed: ['contacts'], wanted: { contacts: [] } })
  })

  test('have a contact in each further line', () => {
    const [line, ...others] = read(['id', 'name', '联系人', '身份', '电话'], ['water', '水利局', '陈', '填报人', ''], ['water', '', '何', '审签人', '0571'])
    expect(others).toEqual([])
    expect(line).toMatchObject({ number: 2, fate: 'changed', wanted: { contacts: [{ name: '陈', role: 'clerk' }, { name: '何', role: 'signatory', phone: '0571', email: null }] } })
    expect(read(['id', 'name', '联系人'], ['water', '水利局', '陈'])[0]!.fate).toBe('unchanged')
  })

  test('are wrong where two lines say different things, or a contact is half there', () => {
    expect(read(['id', 'name'], ['a1', '一局'], ['a1', '二局'])[0]).toMatchObject({ fate: 'wrong', wrong: ['contradiction'] })
    expect(read(['id', 'name', '联系人', '身份', '电话'], ['a1', '一局', '', '秘书', '1'])[0]!.wrong).toEqual(['contactName', 'contactRole'])
    expect(read(['id', 'name', '在用'], ['a1', '一局', '也许'])[0]!.wrong).toEqual(['active'])
  })

  test('need a column for id and name', () => {
    expect(readLines([['名称', '类别'], ['局', '部门']], [], WORDS)).toEqual({ kind: 'noColumns', missing: ['id'] })
    expect(readLines([], [], WORDS)).toMatchObject({ kind: 'noColumns' })
  })
})
