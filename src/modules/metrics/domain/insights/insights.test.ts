import fc from 'fast-check'
import { expect, test } from 'vitest'

import { formatWeekday } from '#kernel/format.ts'

import type { Insight, WeekPage } from '../../contract.ts'
import { calendar, makePage } from '../make-page.ts'
import { words } from '../speak.ts'

/** Everything that may be said of the figures an insight cites. */
function sayable(page: WeekPage, { cites }: Insight): string[] {
  const cited = page.figures.filter(({ id }) => cites.some((cite) => cite.id === id))
  const money: number[] = []
  const shares: number[] = []
  const counts: number[] = []
  const singles = cited.filter(({ value }) => typeof value === 'number')
  for (const figure of singles) {
    const [value, previous] = [figure.value as number, figure.previous as number | null]
    const range = figure.range ?? []
    money.push(value, previous ?? 0, Math.abs(value - (previous ?? 0)), (previous ?? 0) / 7)
    money.push((figure.mean4 as number | null) ?? 0, ...range, ...range.map((end) => end / 7))
    for (const other of singles) {
      const change = (value - (previous ?? 0)) / ((other.value as number) - Number(other.previous))
      shares.push(change, 1 - change, value / (other.value as number))
    }
  }
  for (const { value } of cited) {
    if (!Array.isArray(value)) continue
    const amounts = value.map((amount) => amount ?? 0)
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    counts.push(value.filter((amount) => amount === null).length)
    money.push(...amounts, total, ...amounts.map((amount) => (total - amount) / 6))
    shares.push(...amounts.map((amount) => amount / total))
  }
  for (const row of page.lives.rows) {
    if (!cites.some(({ subject }) => subject === row.key)) continue
    money.push(row.gmv ?? 0, row.gmvPerHour ?? 0)
    shares.push(...singles.map(({ value }) => (row.gmv ?? 0) / (value as number)))
  }
  const judged = page.lives.rows.flatMap(({ againstMean }) => againstMean ?? [])
  counts.push(judged.length, judged.filter((against) => against > 0).length, page.lives.rows.length)
  const said = [
    ...money.map((value) => words({ id: (say) => say.rp(value), en: (say) => say.rp(value) })),
    ...[...money, ...counts].map((value) =>
      words({ id: (say) => say.count(value), en: (say) => say.count(value) }),
    ),
    ...[...money].map((value) =>
      words({ id: (say) => say.short(value), en: (say) => say.short(value) }),
    ),
    ...[...money, ...shares].flatMap((value) => [
      words({ id: (say) => say.share(value), en: (say) => say.share(value) }),
      words({ id: (say) => say.rate(value), en: (say) => say.rate(value) }),
    ]),
  ]
  return said.flatMap(({ id, en }) => [id, en]).filter((text) => /\d/.test(text))
}

/** `Rp12,4 jt`, `79%`, `1.234` as they stand in a sentence. */
const numbers = /(?:Rp)?\d+(?:[.,]\d+)*(?:%|\u00A0(?:rb|jt|M|T|k|m|bn|tn)\b)?/g

const amount = fc.integer({ min: 0, max: 900_000_000 })
const anyShop = fc.record({
  gmv: amount,
  orders: fc.integer({ min: 0, max: 5000 }),
  product_impressions: amount,
  product_clicks: fc.integer({ min: 0, max: 90_000 }),
  creator_live: amount,
  linked_live: amount,
})

test('every number in a sentence is that of a figure it cites', () => {
  fc.assert(
    fc.property(
      fc.array(anyShop, { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
      fc.record({
        sessions: fc.array(
          fc.record({ gmv: amount, seconds: fc.integer({ min: 0, max: 20_000 }) }),
          { maxLength: 5 },
        ),
        liveBefore: fc.option(amount, { nil: undefined }),
        placed: fc.integer({ min: 1, max: 3000 }),
        cancelledUnpaid: fc.integer({ min: 0, max: 900 }),
      }),
      (weeks, shares, { sessions, liveBefore, placed, cancelledUnpaid }) => {
        const page = makePage({
          weeks,
          shares,
          sessions,
          orders: { placed, cancelledUnpaid, repeatBuyers: 0 },
          ...(liveBefore === undefined ? {} : { liveBefore }),
        })
        const insights = [...(page.headline ? [page.headline] : []), ...page.insights]
        for (const insight of insights) {
          const known = new Set(sayable(page, insight))
          for (const language of ['id', 'en'] as const) {
            let text = `${insight.title[language]} ${insight.evidence[language]}`
              .replaceAll(/(minggu|Minggu|week) 4\d/gi, '')
              .replaceAll(/(?<![\d.,])11\.11(?![\d%]|[.,]\d)/g, '')
              .replaceAll(/10 (menit|minutes)/g, '')
            for (const day of calendar.now.days)
              text = text.replaceAll(formatWeekday(day, language), '')
            for (const number of text.match(numbers) ?? []) expect(known).toContain(number)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})
