import { beforeEach, describe, expect, test } from 'vitest'

import { connect } from '#platform/db/connection.ts'
import { testDatabase } from '#platform/db/testing.ts'
import { createLog } from '#platform/log/log.ts'

import { type AudienceKind, listOrigin } from '../../contract.ts'
import { createStock } from '../make-facts.ts'
import { createLists } from './lists.ts'

const { connection, pool } = await testDatabase()
const log = createLog({ level: 'silent', stream: process.stderr, format: 'text' })
const lists = createLists(connect(connection, { log }))

let stock = createStock(pool)
beforeEach(() => {
  stock = createStock(pool)
})

const on = (day: string) => ({ from: day, to: day })
const page = (key: string) => lists.item(stock.caller, { team: stock.team, list: 'accounts', key })
const hour = (key: string, day: string, value: number) => ({
  subject: 'account_hour',
  key,
  period: on(day),
  values: { active_followers: value },
})
const gender = (key: string, called: string, share: number) => ({
  subject: 'account_gender',
  key,
  values: { share },
  attributes: { gender: called },
})

async function importAudience() {
  const days = { from: '2026-11-09', to: '2026-11-11' }
  await stock.addImport({ kind: 'studio_activity', period: days }, [
    hour('toko/19', '2026-11-09', 100),
    hour('toko/19', '2026-11-10', 200),
    hour('toko/08', '2026-11-10', 40),
    hour('toko/19', '2026-11-11', 0),
    hour('toko.lain/19', '2026-11-10', 9000),
    // A week before: another habit.
    hour('toko/19', '2026-11-02', 9000),
  ])
  for (const [day, female, male] of [
    ['2026-11-02', 0.5, 0.5],
    ['2026-11-09', 0.7, 0.3],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- one export after the other
    await stock.addImport({ kind: 'studio_gender', period: on(day) }, [
      gender('toko/male', 'Male', male),
      gender('toko/female', 'Female', female),
    ])
}

async function origin(days: object, cell: { kind: AudienceKind; measure: string; key: string }) {
  const asked = listOrigin.takes.parse({ list: 'accounts', ...cell, ...days })
  return (await lists.origin(stock.caller, { team: stock.team, ...asked })).origin
}

describe('the audience of an account', () => {
  test('is told by its newest exports, and of that account alone', async () => {
    await importAudience()
    const { audience, silent } = await page('toko')
    expect(audience?.hours).toMatchObject({
      days: 2,
      silent: '2026-11-11',
      period: { from: '2026-11-09', to: '2026-11-10' },
    })
    expect(audience?.hours?.hours[19]).toEqual({
      key: 'toko/19',
      hour: 19,
      value: 150,
      busy: true,
    })
    expect(audience?.hours?.hours[7]?.value).toBeNull()
    expect(audience?.shares).toMatchObject([
      {
        kind: 'studio_gender',
        takenOn: '2026-11-09',
        groups: [
          { group: 'Female', value: 0.7 },
          { group: 'Male', value: 0.3 },
        ],
      },
    ])
    const named = silent.map(({ name }) => name.en)
    expect(named).toContain('Follower territories')
    expect(named).not.toContain('Follower activity')
  })

  test('has the cells behind every figure', async () => {
    await importAudience()
    const { audience } = await page('toko')
    const { hours, shares } = audience ?? {}
    const at = await origin(hours?.period ?? {}, {
      kind: 'studio_activity',
      measure: 'active_followers',
      key: 'toko/19',
    })
    expect(at.map(({ value }) => value)).toEqual([100, 200])
    const taken = on(shares?.[0]?.takenOn ?? '')
    const share = await origin(taken, {
      kind: 'studio_gender',
      measure: 'share',
      key: 'toko/female',
    })
    expect(share).toMatchObject([{ file: 'studio_gender.xlsx', value: 0.7 }])
  })

  test('of a file that names no account stands on the page without a name', async () => {
    await stock.addImport({ kind: 'studio_territories', period: on('2026-11-09') }, [
      {
        subject: 'account_territory',
        key: '/id',
        values: { share: 0.98 },
        attributes: { territory: 'ID' },
      },
    ])
    const { audience, name } = await page('~')
    expect(name).toBe('')
    expect(audience?.shares[0]?.groups).toMatchObject([{ key: '/id', group: 'ID', value: 0.98 }])
  })

  test('is no page of its own where nothing is told', async () => {
    await expect(page('siapa')).rejects.toMatchObject({ kind: 'not-found' })
  })
})
