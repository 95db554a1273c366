import { expect, test } from 'vitest'

import { iosInstall } from './install-steps.ts'
import { systems, trustGuide } from './trust-steps.ts'

const authority = 'Etalase laptop-studio 3F2A'
const guides = systems.map((system) => [system, trustGuide(system, authority)] as const)
const pictures = [...guides.flatMap(([, { steps }]) => steps), ...iosInstall].flatMap(
  ({ picture }) => picture ?? [],
)

test.each(guides)(
  'on %s one step fetches the file, the first, in the form the system takes',
  (system, { steps }) => {
    expect(steps.map(({ file }) => file ?? '')).toEqual(
      steps.map((_, index) => (index > 0 ? '' : system === 'ios' ? 'mobileconfig' : 'crt')),
    )
  },
)

test('every picture marks exactly one thing to press', () => {
  expect(pictures.length).toBeGreaterThan(10)
  for (const { rows } of pictures) expect(rows.filter(({ marked }) => marked)).toHaveLength(1)
})

test('phones are explained in pictures from the second step on', () => {
  for (const system of ['android', 'ios'] as const) {
    const [, ...later] = trustGuide(system, authority).steps
    expect(later.every(({ picture }) => picture !== undefined)).toBe(true)
  }
})

test('every system is told how to forget the authority again', () => {
  for (const [, { remove }] of guides) expect(remove.id).toMatch(/hapus/i)
})
