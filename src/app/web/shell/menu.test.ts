import { expect, test } from 'vitest'

import { isAction, may } from '#modules/team/logic.ts'
import type { MenuEntry } from '#ui/navigation/screens.ts'

import { goKeysOf } from './go-keys.ts'
import { currentEntry, menuFor } from './menu.ts'

const icon = (() => null) as unknown as MenuEntry['icon']
const entry = (path: string, more: Partial<MenuEntry> = {}): MenuEntry => ({
  path,
  words: { id: path, en: path },
  icon,
  action: 'metrics.read',
  group: 1,
  order: 10,
  ...more,
})
const team = { menu: [entry('team', { group: 2, order: 90, action: 'members.read' })] }
const imports = { menu: [entry('imports', { order: 20, action: 'imports.upload' })] }
const weeks = { menu: [entry('weeks')] }

test('entries stand by group and order, whatever the order of the modules', () => {
  const paths = menuFor([team, imports, weeks], () => true).map(({ path }) => path)
  expect(paths).toEqual(['weeks', 'imports', 'team'])
})

test.each([
  [['owner'], ['weeks', 'imports', 'team']],
  [['host'], ['weeks', 'team']],
  [
    ['host', 'ads'],
    ['weeks', 'imports', 'team'],
  ],
] as const)('%s see what the permission table allows them', (roles, paths) => {
  const allowed = (action: string) => isAction(action) && may(roles, action)
  expect(menuFor([team, imports, weeks], allowed).map(({ path }) => path)).toEqual(paths)
})

test('an action that is in no table hides its entry', () => {
  const lost = { menu: [entry('lost', { action: 'no.such-action' })] }
  expect(menuFor([lost], (action) => isAction(action) && may(['owner'], action))).toEqual([])
})

test.each([
  ['imports', 'imports'],
  ['imports/history', 'imports'],
  ['weeks/2026-W46', 'weeks'],
  ['importsx', null],
  ['', null],
])('the page %s belongs to the entry %s', (page, path) => {
  const entries = [...weeks.menu, ...imports.menu]
  expect(currentEntry(entries, page)?.path ?? null).toBe(path)
})

const named = (path: string, id: string) => entry(path, { words: { id, en: path } })

test('every entry has a key of its own, by the first letter of its name', () => {
  const entries = [named('weeks', 'Angka'), named('imports', 'Impor'), named('ads', 'Aset')]
  expect(goKeysOf(entries).map(({ letter, entry: { path } }) => `${letter} ${path}`)).toEqual([
    'a weeks',
    'i imports',
  ])
})
