import { formatNumber, missing } from '#kernel/format.ts'

import { doubleDate } from '../speak.ts'
import type { ChartColours, ChartLook, Daily } from './daily.ts'

/** What a drawing function is told; a part of the chart library's own type. */
export type Drawing = {
  readonly value: (dimension: number) => unknown
  readonly coord: (point: number[]) => number[]
  readonly size?: (span: number[]) => number | number[]
}

type Align = 'left' | 'right' | 'center'
type Place = { readonly x: number; readonly y: number; readonly align: Align }

export type Told = {
  readonly daily: Daily
  readonly parts: readonly { readonly live: number | null; readonly rest: number | null }[]
  readonly named: { readonly at: number; readonly side: 'left' | 'right' } | null
  readonly look: ChartLook
  readonly from: number
}

const written = (
  words: string,
  { x, y, align }: Place,
  style: { colours: ChartColours; strong?: boolean },
) => ({
  type: 'text' as const,
  style: {
    text: words,
    x,
    y,
    align,
    verticalAlign: 'middle' as const,
    fill: style.strong ? style.colours.text : style.colours.muted,
    fontFamily: style.colours.font,
    fontSize: 12,
    fontWeight: style.strong ? 600 : 400,
  },
})

const bandOf = (api: Drawing): number => {
  const size = api.size?.([1, 0])
  return Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0)
}

/** A dashed line a little wider than its bar, cut out of what lies below it. */
export function meanMark(api: Drawing, colours: ChartColours) {
  const [x = 0, y = 0] = api.coord([Number(api.value(0)), Number(api.value(1))])
  const half = bandOf(api) * 0.35
  const shape = { x1: x - half, x2: x + half, y1: y, y2: y }
  const cut = { stroke: colours.ground, lineWidth: 3.5 }
  const dash = { stroke: colours.mean, lineWidth: 1.5, lineDash: [3, 3] }
  return {
    type: 'group' as const,
    children: [cut, dash].map((style) => ({ type: 'line' as const, shape, style })),
  }
}

/** Which part is which, above the picture, where no day has room for it. */
export function partNames({ colours, language }: ChartLook) {
  const names = [
    { text: 'LIVE', fill: colours.main, x: 34 },
    { text: language === 'id' ? 'lainnya' : 'other', fill: colours.rest, x: 84 },
  ]
  return names.flatMap(({ text, fill, x }) => [
    {
      type: 'rect' as const,
      shape: { x, y: 3, width: 10, height: 10, r: 2 },
      style: { fill },
    },
    written(text, { x: x + 15, y: 8, align: 'left' }, { colours }),
  ])
}

/** The sum of a day above its bar, a dash where it is missing, and the parts of the named day. */
export function dayWords(at: number, api: Drawing, told: Told) {
  const { daily, look, from } = told
  const { colours, language } = look
  const value = daily.gmv[at] ?? null
  const [x = 0, ground = 0] = api.coord([at, 0])
  if (value === null) return [written(missing, { x, y: ground - 10, align: 'center' }, { colours })]
  const heightOf = (amount: number) => api.coord([at, amount / from])[1] ?? 0
  const top = heightOf(value)
  const mean = daily.mean4[at] ?? null
  const line = mean === null ? top : heightOf(mean)
  // A mean just above the bar would run through the number: the number goes above it.
  const y = Math.min(top, line < top && top - line < 22 ? line : top) - 13
  const sum = formatNumber(value / from, language, 1)
  return [
    written(sum, { x, y, align: 'center' }, { colours, strong: true }),
    ...(told.named?.at === at ? partWords(at, api, told) : []),
  ]
}

/** `11.11`, `lainnya 22,7` and `LIVE 96,0` beside the highest bar, above its lower neighbours. */
function partWords(at: number, api: Drawing, { daily, parts, named, look, from }: Told) {
  const { colours, language } = look
  const { live = null, rest = null } = parts[at] ?? {}
  if (!named || live === null || rest === null) return []
  const away = named.side === 'right' ? 1 : -1
  const heightOf = (amount: number) => api.coord([at, amount / from])[1] ?? 0
  const [x = 0] = api.coord([at, 0])
  const edge = x + away * (bandOf(api) * 0.245 + 4)
  const place = {
    x: edge + away * 22,
    align: named.side === 'right' ? ('left' as const) : ('right' as const),
  }
  const neighbour = Math.max(daily.gmv[at + away] ?? 0, daily.mean4[at + away] ?? 0)
  const free = heightOf(neighbour) - 32
  const upper = heightOf(live + rest) + 8
  const lower = Math.max(Math.min(heightOf(live / 2), free), heightOf(live) + 8, upper + 34)
  const day = daily.days[at]
  const name = day ? doubleDate(day) : null
  const amount = (part: number) => formatNumber(part / from, language, 1)
  const other = language === 'id' ? 'lainnya' : 'other'
  const leader = (y: number) => ({
    type: 'line' as const,
    shape: { x1: edge, x2: edge + away * 16, y1: y, y2: y },
    style: { stroke: colours.muted, lineWidth: 1, opacity: 0.6 },
  })
  return [
    leader(upper),
    ...(name ? [written(name, { ...place, y: upper }, { colours, strong: true })] : []),
    written(`${other} ${amount(rest)}`, { ...place, y: upper + (name ? 15 : 0) }, { colours }),
    leader(lower),
    written(`LIVE ${amount(live)}`, { ...place, y: lower }, { colours }),
  ]
}
