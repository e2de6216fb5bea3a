import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { first as firstEnglish } from './en/first'
import { pages as pagesEnglish } from './en/pages'
import { first } from './zh/first'
import { pages } from './zh/pages'

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`)))

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\.|i18n|schema\.ts/.test(name))
const code = files.map((name) => [name, readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')] as const)

/** The modules that come with the first load: what the entry imports, and what that imports. */
function firstLoad(): Set<string> {
  const reached = new Set<string>()
  const reach = (name: string) => {
    if (reached.has(name)) {
      return
    }
    reached.add(name)
    for (const [, other] of readFileSync(join(source, name), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)'/gm)) {
      const target = relative(source, join(source, dirname(name), other!))
      files.filter((file) => [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].includes(file)).forEach(reach)
    }
  }
  reach('main.tsx')
  return reached
}

describe('texts', () => {
  const [chinese, english] = [new Map(flat({ ...first, ...pages })), new Map(flat({ ...firstEnglish, ...pagesEnglish } as Texts))]

  test('both languages have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  test('none is empty, and both fill in the same values', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
    for (const [key, text] of chinese) {
      expect(text.trim(), key).not.toBe('')
      expect(english.get(key)!.trim(), key).not.toBe('')
      expect(values(english.get(key)!), key).toEqual(values(text))
    }
  })

  test('every key that the code names is there', () => {
    const named = code.flatMap(([name, text]) => [...text.matchAll(/\bt\('([\w.]+)'/g)].map((match) => [name, match[1]!] as const))
    expect(named.length).toBeGreaterThan(150)
    const missing = named.filter(([, key]) => !chinese.has(key) && !chinese.has(`${key}_other`))
    expect(missing).toEqual([])
  })

  test('no area of the pages hides one of the first load', () => {
    const areas = Object.keys(first)
    expect(Object.keys(pages).filter((area) => areas.includes(area))).toEqual([])
  })

  test('what comes with the first load says nothing that is loaded later', () => {
    const reached = firstLoad()
    expect(reached).toContain('pages/home/HomePage.tsx')
    expect(reached).not.toContain('pages/board/BoardPage.tsx')
    const named = code.filter(([name]) => reached.has(name)).flatMap(([name, text]) => [...text.matchAll(/\bt\(['`](\w+)\./g)].map((match) => [name, match[1]!] as const))
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter(([, area]) => !(area in first))).toEqual([])
  })

  test('no page has Chinese words of its own', () => {
    // Units and punctuation of the official form are data, not text for people.
    const found = code.flatMap(([name, text]) => [...text.matchAll(/[\u4e00-\u9fff]+/g)].map((match) => `${name}: ${match[0]}`)).filter((one) => !/^grid\/values\.ts/.test(one))
    expect(found).toEqual([])
  })

  test('no page has English words between its tags', () => {
    const found = code.flatMap(([name, text]) => [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map((match) => `${name}: ${match[1]}`))
    expect(found).toEqual([])
  })
})
