import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const LARGEST_FIRST_LOAD = 350 * 1024
const dist = join(import.meta.dirname, 'dist')

describe.runIf(existsSync(join(dist, 'index.html')))('the built app', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const loaded = [...page.matchAll(/(?:src|href)="\/app\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!)

  test('sign-in and home take at most 350 KB, packed', () => {
    expect(loaded.length).toBeGreaterThan(1)
    const sizes = loaded.map((name) => readFileSync(join(dist, `${name}.gz`)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LARGEST_FIRST_LOAD)
  })

  test('nothing is loaded from elsewhere and no script stands in the page', () => {
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/)
    expect(page.match(/__CSP_NONCE__/g)?.length).toBeGreaterThan(0)
  })
})
