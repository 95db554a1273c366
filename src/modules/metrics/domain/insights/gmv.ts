import { addWeeks } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'

import { doubleDate, joined, weekNumber, words } from '../speak.ts'
import { amounts, type Amounts, cite, daily, type Draft, isStill, type Material } from './draft.ts'

type Known = Amounts & { readonly value: number }

/** The first sentence of the week: where GMV went, and how much of that way came from LIVE. */
export function gmvInsight(material: Material): Draft | null {
  const gmv = amounts(material, 'shop.gmv')
  if (gmv.value === null) return null
  const known = { ...gmv, value: gmv.value }
  const live = amounts(material, 'shop.live_gmv')
  const source = live.value !== null && live.previous !== null
  return {
    id: 'gmv',
    title: title(material, known, live),
    evidence: joined([
      liveEvidence(material, live),
      peakEvidence(material, known),
      trendEvidence(known),
    ]),
    cites: cite(
      'shop.gmv',
      ...(source ? (['shop.live_gmv'] as const) : []),
      ...(source && amounts(material, 'live.count').value !== null
        ? (['live.count'] as const)
        : []),
      ...(peakOf(material) ? (['shop.gmv.daily'] as const) : []),
    ),
    telling: true,
  }
}

function title(material: Material, { value, previous, range }: Known, live: Amounts): Words {
  const last = weekNumber(addWeeks(material.week, -1))
  if (range && value >= range[0] && value <= range[1])
    return words({
      id: ({ rp, rpRange }) =>
        `GMV ${rp(value)}, di dalam kisaran empat minggu (${rpRange(range)}).`,
      en: ({ rp, rpRange }) =>
        `GMV ${rp(value)}, within the range of four weeks (${rpRange(range)}).`,
    })
  if (previous === null)
    return words({
      id: ({ rp }) => `GMV ${rp(value)}. Minggu ${last} belum ada untuk dibandingkan.`,
      en: ({ rp }) => `GMV ${rp(value)}. There is no week ${last} to compare with yet.`,
    })
  if (isStill(value, previous))
    return words({
      id: ({ rp }) => `GMV ${rp(value)}, hampir sama dengan minggu ${last} (${rp(previous)}).`,
      en: ({ rp }) => `GMV ${rp(value)}, about the same as week ${last} (${rp(previous)}).`,
    })
  const change = Math.abs(value - previous)
  const up = value > previous
  const share = liveShare(live, value - previous)
  return words({
    id: ({ rp, share: of }) =>
      `GMV ${up ? 'naik' : 'turun'} ${rp(change)} dari minggu ${last}${
        share
          ? `, dan ${of(share.size)} ${up ? 'kenaikan' : 'penurunan'} itu ${share.words.id}`
          : ''
      }.`,
    en: ({ rp, share: of }) =>
      `GMV ${up ? 'rose' : 'fell'} by ${rp(change)} from week ${last}${
        share ? `, and ${of(share.size)} of that ${share.words.en}` : ''
      }.`,
  })
}

/** Which part of the change LIVE carries, by the same source; nothing when they went apart. */
function liveShare(live: Amounts, change: number): { size: number; words: Words } | null {
  if (live.value === null || live.previous === null) return null
  const share = (live.value - live.previous) / change
  if (share < 0 || share > 1) return null
  return share >= 0.5
    ? { size: share, words: { id: 'datang dari LIVE', en: 'came from LIVE' } }
    : { size: 1 - share, words: { id: 'di luar LIVE', en: 'came from outside LIVE' } }
}

function liveEvidence(material: Material, { value, previous }: Amounts): Words | null {
  if (value === null || previous === null) return null
  const sessions = amounts(material, 'live.count').value
  return words({
    id: ({ rp, count }) =>
      `LIVE ${rp(previous)} menjadi ${rp(value)}${sessions === null ? '' : ` dalam ${count(sessions)} sesi`}.`,
    en: ({ rp, count }) =>
      `LIVE ${rp(previous)} became ${rp(value)}${sessions === null ? '' : ` in ${count(sessions)} sessions`}.`,
  })
}

/** The day that carries at least a quarter of a whole week. */
export function peakOf(material: Material) {
  const gmv = daily(material, 'shop.gmv.daily')
  if (gmv.length !== 7) return null
  let total = 0
  let peak = { at: 0, value: -1 }
  for (const [at, value] of gmv.entries()) {
    if (value === null) return null
    total += value
    if (value > peak.value) peak = { at, value }
  }
  const day = material.days[peak.at]
  if (!day || total <= 0 || peak.value / total < 0.25) return null
  return { day, value: peak.value, total, share: peak.value / total, name: doubleDate(day) }
}

function peakEvidence(material: Material, gmv: Known): Words | null {
  const peak = peakOf(material)
  if (!peak || gmv.value !== peak.total) return null
  const rest = (peak.total - peak.value) / 6
  const before = gmv.previous === null ? null : gmv.previous / 7
  const range = gmv.range ? ([gmv.range[0] / 7, gmv.range[1] / 7] as const) : null
  const where = range && (rest > range[1] ? 'above' : rest < range[0] ? 'below' : 'within')
  const place = { above: 'di atas', below: 'di bawah', within: 'di dalam' } as const
  return words({
    id: ({ rp, rpRange, weekday }) =>
      `Tanpa ${weekday(peak.day)}, rerata harian ${rp(rest)}${
        range && where
          ? `, ${place[where]} kisaran empat minggu (${rpRange(range)})`
          : before === null
            ? ''
            : `; minggu sebelumnya ${rp(before)}`
      }.`,
    en: ({ rp, rpRange, weekday }) =>
      `Without ${weekday(peak.day)} the daily mean is ${rp(rest)}${
        range && where
          ? `, ${where} the range of four weeks (${rpRange(range)})`
          : before === null
            ? ''
            : `; the week before it was ${rp(before)}`
      }.`,
  })
}

function trendEvidence({ value, range, previous }: Known): Words | null {
  if (range && value >= range[0] && value <= range[1]) return null
  if (range)
    return {
      id: 'Satu minggu belum cukup untuk disebut tren.',
      en: 'One week is not enough to call it a trend.',
    }
  if (previous === null) return null
  return {
    id: 'Kisaran empat minggu belum diketahui; data belum cukup untuk disebut tren.',
    en: 'The range of four weeks is not known yet; there is too little data to call it a trend.',
  }
}
