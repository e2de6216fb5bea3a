import { afterEach, describe, expect, test, vi } from 'vitest'
import { fill, send } from './client'
import { exactNumber, parseExact } from './exactJson'
import { Problem, Unreachable } from './problem'

afterEach(() => vi.unstubAllGlobals())

describe('fill', () => {
  test('puts parts and query into an address', () => {
    expect(fill('/a/{tenant}/b/{year}', { tenant: 'x y', year: 2025 }, { q: '民', empty: '', none: undefined, late: true })).toBe('/a/x%20y/b/2025?q=%E6%B0%91&late=true')
  })
})

describe('exact numbers', () => {
  test('ordinary ones are numbers, longer ones keep their digits where the browser lets them', () => {
    expect(parseExact('{"a":12,"b":133.73,"c":"text"}')).toEqual({ a: 12, b: 133.73, c: 'text' })
    expect(exactNumber('12.5')).toBe(12.5)
    expect(exactNumber('not a number')).toBe('not a number')
  })
})

describe('send', () => {
  const answer = (status: number, body: unknown) => vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(body), { status })))

  test('carries the version, the key and the language', async () => {
    answer(200, { items: [] })
    await send('get', '/api/v1/me/tasks', { ifMatch: 12, key: 'k' })
    expect(vi.mocked(fetch).mock.calls[0]![1]!.headers).toEqual({ 'Accept-Language': 'zh-CN', 'If-Match': '"12"', 'Idempotency-Key': 'k' })
  })

  test('a file goes as it is, and names its own type', async () => {
    answer(200, { items: [] })
    const file = new Blob(['2027-02-06,holiday'], { type: 'text/csv' })
    await send('post', '/api/v1/tenants/{tenant}/calendar/upload', { path: { tenant: 'x' }, body: file })
    const [, init] = vi.mocked(fetch).mock.calls[0]!
    expect(init!.body).toBe(file)
    expect(init!.headers).not.toHaveProperty('Content-Type')
  })

  test('a refusal keeps its code, reasons and conflicts', async () => {
    answer(412, { code: 'version.stale', detail: '已被修改', conflicts: ['a'], version: 7 })
    const error = await send('get', '/api/v1/me/tasks', {}).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ status: 412, code: 'version.stale', message: '已被修改', conflicts: ['a'], version: 7 })
  })

  test('no answer is something else than a refusal', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('failed'))))
    await expect(send('get', '/api/v1/me/tasks', {})).rejects.toBeInstanceOf(Unreachable)
  })
})
