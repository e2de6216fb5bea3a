import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('the generated client', () => {
  test('is of the document that the server answers', () => {
    expect(read('../../openapi.json'), 'copy tests/Api.Tests/openapi.json to Web/openapi.json and run npm run client').toBe(read('../../../tests/Api.Tests/openapi.json'))
  })

  test('is what the document makes', async () => {
    const made = astToString(await openapiTS(new URL('../../openapi.json', import.meta.url)))
    expect(read('./schema.ts').endsWith(made), 'run npm run client').toBe(true)
  })
})
