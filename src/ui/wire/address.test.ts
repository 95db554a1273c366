import { expect, test } from 'vitest'

import { addressOf } from './address.ts'

const at = '/api/teams/:team/brands/:brand'

test.each([
  {
    name: 'names of the path leave the input',
    endpoint: { method: 'GET', path: at },
    input: { team: 't 1', brand: 'b/2' },
    address: { url: '/api/teams/t%201/brands/b%2F2', body: undefined },
  },
  {
    name: 'the rest of a GET stands in the query, without what is missing',
    endpoint: { method: 'GET', path: '/api/teams/:team/changes' },
    input: { team: 't', limit: 50, before: undefined, recordId: null },
    address: { url: '/api/teams/t/changes?limit=50', body: undefined },
  },
  {
    name: 'the rest of a POST is its JSON body',
    endpoint: { method: 'POST', path: '/api/teams/:team/brands' },
    input: { team: 't', name: 'Lelapa' },
    address: { url: '/api/teams/t/brands', body: '{"name":"Lelapa"}' },
  },
  {
    name: 'an upload keeps its body for the bytes of the file',
    endpoint: { method: 'POST', path: '/api/teams/:team/files', transport: 'upload' },
    input: { team: 't', name: 'Nov & Des.xlsx' },
    address: { url: '/api/teams/t/files?name=Nov+%26+Des.xlsx', body: undefined },
  },
  {
    name: 'a DELETE carries no body',
    endpoint: { method: 'DELETE', path: at },
    input: { team: 't', brand: 'b' },
    address: { url: '/api/teams/t/brands/b', body: undefined },
  },
] as const)('$name', ({ endpoint, input, address }) => {
  expect(addressOf(endpoint, input)).toEqual(address)
})

test('a call without one of its path parameters is a mistake of ours and never sent', () => {
  expect(() => addressOf({ method: 'GET', path: at }, { team: 't' })).toThrow('needs brand')
})
