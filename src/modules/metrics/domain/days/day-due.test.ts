import { expect, test } from 'vitest'

import { addDays } from '#kernel/time.ts'

import { composeDay } from './compose-day.ts'
import { type DayBook, sameWeekdays } from './day-book.ts'
import { dayDue } from './day-due.ts'
import { day, makeDayBook, typedFigure } from './make-day.ts'

const yesterday = day('2026-11-25')
const [before = yesterday] = sameWeekdays(yesterday).slice(-2)
const due = (book: DayBook) =>
  dayDue(
    composeDay({
      day: yesterday,
      today: addDays(yesterday, 1),
      book,
      accounts: [{ subject: 'shop', book }],
    }),
  )
const lastWeek = { [before]: { gmv: 5, orders: 1 } }

test('a team that brings in figures hears which ones yesterday lacks', () => {
  const book = makeDayBook({ shop_analytics: { ...lastWeek, [yesterday]: { gmv: 9 } } })
  expect(due(book)).toMatchObject({
    words: {
      id: 'Angka kemarin belum lengkap: Pesanan, Riwayat pengikut, Ikhtisar TikTok Studio',
    },
    path: 'days/2026-11-25',
    progress: { done: 1, of: 4 },
  })
})

test('what somebody typed is not asked for', () => {
  const typed = [typedFigure('account.followers', yesterday, { value: 9 })]
  const book = makeDayBook({ shop_analytics: lastWeek }, { typed })
  expect(due(book)?.words.id).not.toContain('Riwayat pengikut')
})

test('a team without a habit is not asked for single days', () => {
  expect(due(makeDayBook({}))).toBeNull()
})
