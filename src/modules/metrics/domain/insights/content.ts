import { addWeeks } from '#kernel/time.ts'

import { joined, weekNumber, words } from '../speak.ts'
import { amounts, cite, type Draft, type Material, noEvidence, plain } from './draft.ts'

export function videosInsight(material: Material): Draft {
  const [gmv, count] = [amounts(material, 'video.gmv'), amounts(material, 'video.count')]
  const base = { id: 'videos', cites: cite('video.gmv', 'video.count') }
  const total = gmv.value
  if (total === null)
    return plain({ ...base, title: { id: 'Daftar video belum ada', en: 'No video list yet' } })
  if (total === 0)
    return plain({
      ...base,
      title: { id: 'Video minggu ini belum membawa GMV', en: 'Videos brought no GMV this week' },
    })
  const top = material.videos.slice(0, 3)
  const sold = top.reduce((sum, video) => sum + (video.gmv ?? 0), 0)
  if (top.length === 3 && (count.value ?? 0) >= 6)
    return {
      id: 'videos',
      title: words({
        id: ({ share }) => `Tiga video teratas membawa ${share(sold / total)} GMV video`,
        en: ({ share }) => `The top three videos brought ${share(sold / total)} of video GMV`,
      }),
      evidence: words({
        id: ({ rp }) => `${rp(sold)} dari ${rp(total)}.`,
        en: ({ rp }) => `${rp(sold)} of ${rp(total)}.`,
      }),
      cites: [
        ...cite('video.gmv'),
        ...top.map(({ key }) => ({ id: 'video.item.gmv' as const, subject: key })),
      ],
      telling: sold / total >= 0.4,
    }
  return plain({
    ...base,
    title: words({
      id: ({ rp }) => `Video membawa ${rp(total)}`,
      en: ({ rp }) => `Videos brought ${rp(total)}`,
    }),
  })
}

export function adsInsight(material: Material): Draft {
  const [cost, roi] = [amounts(material, 'ads.cost').value, amounts(material, 'ads.live_roi').value]
  const base = { id: 'ads', cites: cite('ads.cost', 'ads.live_roi') }
  if (cost === null)
    return plain({ ...base, title: { id: 'Iklan LIVE belum ada', en: 'No LIVE ads yet' } })
  return plain({
    ...base,
    title: words({
      id: ({ rp, times }) =>
        `Iklan LIVE ${rp(cost)}${roi === null ? '' : `, ROI ${times(roi)} termasuk penjualan organik`}`,
      en: ({ rp, times }) =>
        `LIVE ads ${rp(cost)}${roi === null ? '' : `, ROI ${times(roi)} with organic sales in it`}`,
    }),
  })
}

export function unpaidInsight(material: Material): Draft | null {
  const [placed, unpaid] = [
    amounts(material, 'orders.placed'),
    amounts(material, 'orders.cancelled_unpaid'),
  ]
  if (!placed.value || unpaid.value === null) return null
  const [all, lost, before] = [placed.value, unpaid.value, unpaid.previous]
  const last = weekNumber(addWeeks(material.week, -1))
  return {
    id: 'unpaid',
    title: words({
      id: ({ count, share }) =>
        `${count(lost)} dari ${count(all)} pesanan batal tanpa dibayar (${share(lost / all)}).`,
      en: ({ count, share }) =>
        `${count(lost)} of ${count(all)} orders were cancelled unpaid (${share(lost / all)}).`,
    }),
    evidence: joined([
      before === null
        ? null
        : words({
            id: ({ count }) => `Minggu ${last}: ${count(before)} pesanan.`,
            en: ({ count }) => `Week ${last}: ${count(before)} orders.`,
          }),
    ]),
    cites: cite('orders.placed', 'orders.cancelled_unpaid'),
    telling: lost / all >= 0.05,
  }
}

export function followersInsight(material: Material): Draft {
  const figure = material.figures.find(({ id }) => id === 'account.followers')
  const cites = [{ id: 'account.followers' as const, subject: figure?.subject ?? 'shop' }]
  const [value, before] = [figure?.value, figure?.previous]
  if (typeof value !== 'number')
    return plain({
      id: 'followers',
      cites,
      title: { id: 'Pengikut belum ada', en: 'No followers yet' },
    })
  if (typeof before !== 'number' || before === value)
    return plain({
      id: 'followers',
      cites,
      title: words({
        id: ({ count }) => `${count(value)} pengikut pada akhir minggu`,
        en: ({ count }) => `${count(value)} followers at the end of the week`,
      }),
    })
  const up = value > before
  return {
    id: 'followers',
    cites,
    title: words({
      id: ({ count }) =>
        `Pengikut ${up ? 'bertambah' : 'berkurang'} ${count(Math.abs(value - before))} menjadi ${count(value)}`,
      en: ({ count }) =>
        `Followers ${up ? 'grew' : 'fell'} by ${count(Math.abs(value - before))} to ${count(value)}`,
    }),
    evidence: noEvidence,
    telling: false,
  }
}
