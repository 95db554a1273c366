import { dayLength, type Calendar, type Second } from './calendar.ts'
import { affiliates, ownAccount, skus, type Account } from './catalogue.ts'
import { isDoubleDate } from './demand.ts'
import type { Flash, Session, Video } from './model.ts'
import type { Random } from './random.ts'

type Slot = readonly [weekday: number, clock: string, minutes: number, title: string, pull: number]

/** The week of the studio: every Friday night runs past midnight. */
const slots: readonly Slot[] = [
  [1, '19:00', 176, 'Selasa Tata Ulang', 2],
  [2, '12:00', 91, 'Istirahat Siang Hemat', 0.7],
  [3, '19:00', 182, 'Kamis Dapur Rapi', 2.2],
  [4, '21:00', 312, 'Jumat Malam sampai Pagi', 3],
  [5, '10:00', 118, 'Sabtu Pagi Bongkar Rak', 1],
  [5, '19:00', 203, 'Sabtu Senja', 2.8],
  [6, '19:30', 158, 'Minggu Siap Kerja', 2],
]
const advertisedTitles = new Set(['Kamis Dapur Rapi', 'Jumat Malam sampai Pagi', 'Sabtu Senja'])

/** All LIVEs of a week: the studio's own, a false start, and two of affiliates. */
export function sessionsOf(week: number, calendar: Calendar, random: Random): Session[] {
  const monday = week * 7 * dayLength
  const own = slots.map(([weekday, clock, minutes, title, pull]) => {
    const startsAt = monday + weekday * dayLength + secondsOf(clock) + random.int(0, 1) * 60
    const isBig = isDoubleDate(calendar.dayOf(startsAt))
    const seconds = (minutes + random.int(-9, 9) + (isBig ? 120 : 0)) * 60
    const hasFlash = pull >= 2 && (weekday === 1 || weekday === 5 || isBig)
    return session(ownAccount, startsAt, {
      seconds,
      title: isBig ? `Puncak Tanggal Kembar: ${title}` : title,
      pull: isBig ? pull * 1.5 : pull,
      advertised: advertisedTitles.has(title),
      mixed: title === 'Kamis Dapur Rapi' && week % 4 === 1,
      flash: hasFlash ? flashAt(startsAt + Math.floor(seconds * 0.4), random) : null,
    })
  })
  const falseStart = own[random.int(2, 3)]
  const others = [2, 6].map((weekday) =>
    session(random.pick(affiliates), monday + weekday * dayLength + 20 * 3600 + 1800, {
      seconds: random.int(54, 128) * 60,
      title: 'LIVE',
      pull: 0.25,
    }),
  )
  const failed = falseStart
    ? [session(ownAccount, falseStart.startsAt - 180, { seconds: 0, title: 'LIVE', pull: 0 })]
    : []
  return [...own, ...failed, ...others].toSorted((a, b) => a.startsAt - b.startsAt)
}

type Shape = Partial<Session> & Pick<Session, 'seconds' | 'title' | 'pull'>

const session = (account: Account, startsAt: Second, shape: Shape): Session => ({
  account,
  own: account === ownAccount,
  startsAt,
  advertised: false,
  mixed: false,
  flash: null,
  ...shape,
})

function flashAt(opensAt: Second, random: Random): Flash {
  const sku = random.pick(cheap)
  return { opensAt, sku, price: Math.round((sku.price * 0.55) / 1000) * 1000 }
}

const cheap = atLeastOne(skus.filter(({ price }) => price < 200_000))

function secondsOf(clock: string): Second {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 3600 + minute * 60
}

const openings = [
  'Tiga cara pakai',
  'Sebelum beli, tonton ini:',
  'Sebulan pakai, begini jadinya',
  'Kamar 3x3 jadi lega pakai',
  'Unboxing jujur:',
  'Yang sering ditanya soal',
  'Hadiah pindahan:',
  'Cocok buat dapur sempit:',
]

/** The videos posted in a week: four of the shop's own and five of affiliates. */
export function videosOf(week: number, random: Random): Video[] {
  return Array.from({ length: 9 }, (_, index) => {
    const own = index < 4
    const account = own
      ? ownAccount
      : (affiliates[(week * 5 + index) % affiliates.length] ?? affiliates[0])
    const sku = random.weighted(shelf, ({ demand }) => demand)
    const second = random.chance(0.25) ? [random.pick(shelf).product] : []
    const postedAt =
      (week * 7 + random.int(0, 6)) * dayLength + random.int(10 * 60, 23 * 60 + 50) * 60
    // Now and then one is seen by everybody and sells nothing.
    const isViral = random.chance(0.05)
    const isPlain = random.chance(0.06)
    return {
      id: `77${String(10_000_000 + week * 613_407 + index * 51_713)}${String(random.int(1e8, 9e8))}`,
      account,
      own,
      title: `${random.pick(titles)} ${sku.product}${random.chance(0.3) ? ' #rumahrapi' : ''}`,
      products: isPlain ? [] : [...new Set([sku.product, ...second])],
      postedAt,
      reach: Math.round((own ? 9000 : 14_000) * random.near1(0.35) ** 3 * (isViral ? 22 : 1)),
      appeal: isPlain || isViral ? 0 : random.near1(0.3),
    }
  })
}

const titles = atLeastOne(openings)
export const shelf = atLeastOne(skus)

function atLeastOne<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('the catalogue is empty')
  return [first, ...rest]
}

/** Views of a video on the n-th day after it was posted. */
export function viewsOn(video: Video, age: number, random: Random): number {
  if (age < 0 || age > 42) return 0
  const fade = age === 0 ? 0.55 : 0.86 ** (age - 1)
  return Math.round(video.reach * fade * random.near1(0.15))
}
