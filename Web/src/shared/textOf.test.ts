import { expect, test } from 'vitest'
import { textOf } from './textOf'

test('a file is read as UTF-8, and what is none as GB 18030', () => {
  expect(textOf(new TextEncoder().encode('编号').buffer)).toBe('编号')
  expect(textOf(new Uint8Array([0xb1, 0xe0, 0xba, 0xc5]).buffer)).toBe('编号')
})
