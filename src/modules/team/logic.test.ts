import { expect, test } from 'vitest'

import { Role } from './contract.ts'
import * as contract from './contract.ts'
import { isAction, may, mayChangeRoles, permissions, rolesFor } from './logic.ts'

test.each([
  { mine: 'owner', before: ['host'], after: ['owner'], allowed: true },
  { mine: 'owner', before: ['owner'], after: [], allowed: true },
  { mine: 'manager', before: ['host'], after: ['host', 'editor'], allowed: true },
  { mine: 'manager', before: [], after: ['moderator'], allowed: true },
  { mine: 'manager', before: ['host'], after: ['host', 'owner'], allowed: false },
  { mine: 'manager', before: ['owner'], after: ['manager'], allowed: false },
  { mine: 'manager', before: ['owner', 'host'], after: ['owner'], allowed: true },
  { mine: 'marketer', before: ['host'], after: ['editor'], allowed: false },
  { mine: 'host', before: ['host'], after: ['owner'], allowed: false },
] as const)('$mine turns $before into $after: $allowed', ({ mine, before, after, allowed }) =>
  expect(mayChangeRoles([mine], before, after)).toBe(allowed),
)

test('the owner may do everything, and every action is somebody’s', () => {
  for (const action of Object.keys(permissions).filter(isAction)) {
    expect(may(['owner'], action)).toBe(true)
    expect(may([], action)).toBe(false)
    expect(rolesFor(action).every((role) => Role.options.includes(role))).toBe(true)
  }
})

test('every endpoint of this module in a team names an action of the table', () => {
  const actions = Object.values(contract).flatMap((entry) =>
    'access' in entry && entry.access.kind === 'team' ? [entry.access.action] : [],
  )
  expect(actions.length).toBeGreaterThan(8)
  expect(actions.filter((action) => !isAction(action))).toEqual([])
})
