import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from './en'
import { zh } from './zh'

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`)))

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\.|i18n|schema\.ts/.test(name))
const code = files.map((name) => [name, readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')] as const)

describe('texts', () => {
  const [chinese, english] = [new Map(flat(zh)), new Map(flat(en as Texts))]

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
