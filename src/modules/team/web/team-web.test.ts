import { expect, test } from 'vitest'

import { Session } from '../contract.ts'
import { problemsOf } from './account-draft.ts'
import { changedFields } from './changed-fields.ts'
import { homeOf } from './home.ts'
import { invitationAddress, secretIn } from './invitation-address.ts'
import { nextPage } from './next-page.ts'

test.each([
  ['?next=/t/griya/imports?batch=1', '/t/griya/imports?batch=1'],
  ['?next=%2Ft%2Fgriya', '/t/griya'],
  ['', '/'],
  ['?next=https://elsewhere.example', '/'],
  ['?next=//elsewhere.example', '/'],
  ['?next=/\\elsewhere.example', '/'],
  ['?next=javascript:alert(1)', '/'],
  ['?next=/sign-in?next=/x', '/'],
])('after signing in with %s one lands on %s', (query, page) => {
  expect(nextPage(query)).toBe(page)
})

test('the secret of an invitation travels behind the #, whatever it is made of', () => {
  const address = invitationAddress('http://192.168.1.7:4321', 'a/b#c=')
  expect(address).toBe('http://192.168.1.7:4321/invitation#a%2Fb%23c%3D')
  expect(secretIn(new URL(address).hash)).toBe('a/b#c=')
  expect(secretIn('#%E0%A4%A')).toBe('')
})

test.each([
  [{ name: 'Nadia', email: 'nadia@griya.id', password: 'kasur empuk' }, []],
  [{ name: ' ', email: 'nadia', password: 'pendek' }, ['name', 'email', 'password']],
])('what is missing of a new account', (draft, problems) => {
  expect(problemsOf(draft)).toEqual(problems)
})

test('a change tells only the fields that differ', () => {
  const before = { name: 'Lelap', color: 1, roles: ['host'], note: null }
  const after = { name: 'Lelapa', color: 1, roles: ['host', 'moderator'], note: null }
  expect(changedFields(before, after)).toEqual([
    { name: 'name', before: 'Lelap', after: 'Lelapa' },
    { name: 'roles', before: 'host', after: 'host, moderator' },
  ])
})

test('a change from nothing tells everything a person can read', () => {
  expect(changedFields(null, { name: 'Avena', nested: { deep: 1 } })).toEqual([
    { name: 'name', before: null, after: 'Avena' },
  ])
  const assigned = [{ product: '1731420719305118402', brand: null }]
  expect(changedFields(assigned, [{ ...assigned[0], brand: 'a' }])).toEqual([])
})

const person = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Nadia',
  email: 'nadia@griya.id',
  language: 'id',
}
const team = (slug: string, example = false) => ({
  id: '00000000-0000-4000-8000-000000000002',
  slug,
  name: slug,
  timeZone: 'Asia/Jakarta',
  language: 'id',
  example,
  roles: ['owner'],
})

test.each([
  ['a member', { user: person, teams: [team('griya')], installation: 'ready' }, '/t/griya/imports'],
  ['nobody', { user: null, teams: [], installation: 'ready' }, '/sign-in?next=%2Fgo%2Fimports'],
  ['somebody without a team', { user: person, teams: [], installation: 'ready' }, '/new-team'],
  ['the first visitor', { user: null, teams: [], installation: 'new' }, '/welcome'],
])('a shortcut of the installed app leads %s on', (_, session, place) => {
  expect(homeOf(Session.parse({ ...session, claimable: null, mail: false }), 'imports')).toBe(place)
})

test.each([
  ['a new installation', { user: null, teams: [], installation: 'new' }, '/welcome'],
  ['a team that waits for its owner', { user: null, teams: [], installation: 'claim' }, '/welcome'],
  ['nobody signed in', { user: null, teams: [], installation: 'ready' }, '/sign-in'],
  ['a person without a team', { user: person, teams: [], installation: 'ready' }, '/new-team'],
  ['an example', { user: person, teams: [team('x', true)], installation: 'new' }, '/t/x'],
  [
    'a team beside an example',
    { user: person, teams: [team('x', true), team('griya')], installation: 'ready' },
    '/t/griya',
  ],
])('%s leads from / to the right place', (_, session, home) => {
  expect(homeOf(Session.parse({ ...session, claimable: null, mail: false }))).toBe(home)
})
