import { expect, test } from 'vitest'
import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'

import { answerOf } from './answer.ts'
import { WireError } from './wire-error.ts'

const weather = endpoint({
  method: 'GET',
  path: '/api/weather',
  summary: 'The weather',
  access: open,
  takes: z.object({}),
  gives: z.object({ degrees: z.number() }),
})
const heard = (status: number, body: unknown) => ({
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  requestId: 'r-1',
})

function failure(status: number, body: unknown): WireError {
  try {
    answerOf(weather, heard(status, body))
  } catch (error) {
    if (error instanceof WireError) return error
  }
  throw new Error('nothing failed')
}

test('an answer that keeps its promise is given back, without what it did not promise', () => {
  expect(answerOf(weather, heard(200, { degrees: 31, secret: 1 }))).toEqual({ degrees: 31 })
})

test('a failure in business words keeps its kind, words, field and request', () => {
  const words = { id: 'Nama sudah dipakai.', en: 'The name is taken.' }
  const error = { kind: 'conflict', words, field: 'name', requestId: 'r-9' }
  expect(failure(409, { error })).toMatchObject({
    kind: 'conflict',
    words,
    field: 'name',
    requestId: 'r-9',
  })
})

test('a bug of the server keeps its own words and says so', () => {
  const words = { id: 'Ada kesalahan.', en: 'Something is wrong.' }
  expect(failure(500, { error: { kind: 'internal', words, requestId: 'r-2' } })).toMatchObject({
    kind: 'bug',
    words,
    requestId: 'r-2',
  })
})

test.each([
  ['an answer that breaks the contract', 200, { degrees: 'warm' }],
  ['an answer that is no JSON', 200, '<html>'],
  ['a proxy that answers for the server', 502, '<html>Bad gateway</html>'],
])('%s is a bug with words fit to show and the number of the request', (_, status, body) => {
  const told = failure(status, body)
  expect(told).toMatchObject({ kind: 'bug', requestId: 'r-1' })
  expect(told.words.id).toContain('aman')
})
