import { expect, test } from 'vitest'

import { killAgainAndAgain, victims } from '../bench/kit/kills.ts'

// A hundred of them: npm run bench -- kill
test('killed hard at a random moment, nothing acknowledged is lost and nothing is half written', async () => {
  const seed = Date.now()
  const verdict = await killAgainAndAgain({ victims, seed, writeForMs: 2_000 })
  expect(verdict.complaints, `seed ${seed}`).toEqual([])
  expect(verdict.kills).toEqual({ node: 1, postgres: 1, both: 1 })
  expect(verdict.acknowledged).toBeGreaterThan(0)
}, 180_000)
