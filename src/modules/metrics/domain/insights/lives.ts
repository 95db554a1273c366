import type { LiveRow } from '../../contract.ts'
import { joined, words } from '../speak.ts'
import { amounts, cite, type Draft, type Material, plain } from './draft.ts'

const tooShort = {
  id: 'Sesi di bawah 10 menit tidak dibandingkan.',
  en: 'Sessions under 10 minutes are not compared.',
}

const sessionName = ({ name, account }: LiveRow) => name ?? account

export function livesInsight(material: Material): Draft {
  const { lives } = material
  const [gmv, count] = [amounts(material, 'live.gmv'), amounts(material, 'live.count')]
  const base = { id: 'lives', cites: cite('live.gmv', 'live.count') }
  if (lives && lives.length > 0 && (gmv.value === null || count.value === null))
    return plain({
      ...base,
      title: words({
        id: (say) => `${say.count(lives.length)} sesi LIVE sejauh ini`,
        en: (say) => `${say.count(lives.length)} LIVE sessions so far`,
      }),
    })
  if (lives === null || gmv.value === null || count.value === null)
    return plain({ ...base, title: { id: 'Sesi LIVE belum ada', en: 'No LIVE sessions yet' } })
  if (lives.length === 0)
    return plain({
      ...base,
      title: { id: 'Tidak ada sesi LIVE minggu ini', en: 'No LIVE session this week' },
    })
  const judged = lives.flatMap((row) =>
    row.againstMean === null ? [] : [{ ...row, against: row.againstMean }],
  )
  const mean = amounts(material, 'live.gmv_per_hour').mean4
  const best = judged.toSorted((a, b) => (b.gmvPerHour ?? 0) - (a.gmvPerHour ?? 0))[0]
  if (best && mean !== null && best.gmvPerHour !== null) {
    const above = judged.filter(({ against }) => against > 0).length
    const perHour = best.gmvPerHour
    return {
      id: 'lives',
      title: words({
        id: (say) =>
          `${say.count(above)} dari ${say.count(judged.length)} sesi di atas rerata per jam`,
        en: (say) =>
          `${say.count(above)} of ${say.count(judged.length)} sessions above the mean per hour`,
      }),
      evidence: joined([
        words({
          id: ({ rp }) =>
            `Rerata empat minggu ${rp(mean)} per jam; tertinggi ${sessionName(best)}, ${rp(perHour)} per jam.`,
          en: ({ rp }) =>
            `Mean of four weeks ${rp(mean)} per hour; highest ${sessionName(best)}, ${rp(perHour)} per hour.`,
        }),
        judged.length < lives.length ? tooShort : null,
      ]),
      cites: [
        ...cite('live.gmv_per_hour'),
        ...(['live.session.gmv', 'live.session.minutes'] as const).flatMap((id) =>
          judged.map(({ key }) => ({ id, subject: key })),
        ),
      ],
      telling: true,
    }
  }
  const top = lives.toSorted((a, b) => (b.gmv ?? 0) - (a.gmv ?? 0))[0]
  const total = gmv.value
  if (top && top.gmv !== null && lives.length > 2 && total > 0 && top.gmv / total >= 0.25) {
    const most = top.gmv
    return {
      id: 'lives',
      title: words({
        id: ({ share }) => `Satu sesi membawa ${share(most / total)} GMV LIVE`,
        en: ({ share }) => `One session brought ${share(most / total)} of LIVE GMV`,
      }),
      evidence: words({
        id: ({ rp }) => `${sessionName(top)}: ${rp(most)} dari ${rp(total)}.`,
        en: ({ rp }) => `${sessionName(top)}: ${rp(most)} of ${rp(total)}.`,
      }),
      cites: [...cite('live.gmv'), { id: 'live.session.gmv', subject: top.key }],
      telling: true,
    }
  }
  const sessions = count.value
  return plain({
    ...base,
    title: words({
      id: (say) => `${say.count(sessions)} sesi LIVE membawa ${say.rp(total)}`,
      en: (say) => `${say.count(sessions)} LIVE sessions brought ${say.rp(total)}`,
    }),
  })
}
