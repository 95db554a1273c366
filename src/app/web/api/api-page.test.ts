import { expect, test } from 'vitest'
import { z } from 'zod'

import { apiDocument } from '#app/server/api-document.ts'

import { ApiDocument, callsFor, callsOf, curlOf } from './read-document.ts'
import { exampleOf, shapeText } from './shape-text.ts'

const document = ApiDocument.parse(await apiDocument('1.2.3'))
const groups = callsOf(document)
const calls = groups.flatMap((group) => group.calls)

const find = (name: string) => {
  const found = calls.find(({ method, path }) => `${method} ${path}` === name)
  if (!found) throw new Error(`There is no ${name}`)
  return found
}

const line = (name: string) =>
  curlOf(find(name), 'http://localhost:4321').replaceAll(' \\\n  ', ' ')
const names = (text: string) => callsFor(groups, text).flatMap((group) => group.calls)

test('every call of the document stands in the group of its module, each with its own anchor', () => {
  expect(groups.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['team', 'brands', 'imports', 'metrics', 'reports', 'search']),
  )
  expect(new Set(calls.map(({ anchor }) => anchor)).size).toBe(calls.length)
  expect(calls.every(({ summary, access }) => summary !== '' && access !== undefined)).toBe(true)
})

test('a call tells who may make it, what it takes and what it gives', () => {
  const create = find('POST /api/teams/{team}/brands')
  expect(create.access).toMatchObject({ kind: 'team', action: 'brands.manage' })
  expect(create.parameters.map(({ name }) => name)).toEqual(['team'])
  expect(shapeText(create.body ?? {})).toBe('{\n  name: string\n  color?: integer\n}')
  expect(shapeText(create.answer ?? {})).toContain('change: uuid | null')
  expect(find('GET /api/teams/{team}/reports/{week}/pdf').download).toBe(true)
  expect(find('POST /api/teams/{team}/batches/{batch}/files').upload).toBe(true)
})

test('a line for the terminal proves who calls in the way the call asks for', () => {
  expect(line('GET /api/session')).toBe("curl 'http://localhost:4321/api/session'")
  expect(line('GET /api/link')).toBe(
    "curl -H 'x-link-secret: SECRET' 'http://localhost:4321/api/link'",
  )
  expect(line('POST /api/teams/{team}/brands')).toContain("-b cookies.txt -H 'content-type")
  expect(line('GET /api/teams/{team}/search')).toContain('?q=q')
})

test('words narrow the list, all of them at once', () => {
  expect(names('brand colour').every(({ summary }) => /colour/.test(summary))).toBe(true)
  expect(names('').length).toBe(calls.length)
  expect(names('xyzzy')).toEqual([])
})

test.each([
  [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]', ['x']],
  [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [name]: number }', {}],
  [{ enum: ['id', 'en'] }, '"id" | "en"', 'id'],
  [
    { type: 'array', prefixItems: [{ type: 'number' }, { type: 'null' }], items: false },
    '[number, null]',
    [1, null],
  ],
  [{}, 'any', 'x'],
])('the shape %j reads %s', (shape, text, example) => {
  expect(shapeText(shape)).toBe(text)
  expect(exampleOf(shape, 'x')).toEqual(example)
})

test('an example of a body is what its shape says', () => {
  const body = find('POST /api/teams/{team}/invitations').body ?? {}
  expect(z.object({ name: z.string(), roles: z.array(z.string()) }).parse(exampleOf(body))).toEqual(
    {
      name: 'name',
      roles: ['owner'],
    },
  )
})
