import { useLingui } from '@lingui/react/macro'

import type { Tone } from '#ui/design/Chip.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Achievement } from '../../contract.ts'
import { inFull, inShort } from '../printed.ts'

const tones: Readonly<Record<Achievement['state'], Tone>> = {
  reached: 'positive',
  ahead: 'positive',
  missed: 'danger',
  behind: 'warning',
  open: 'plain',
  unknown: 'plain',
}

const figureOf = ({ metric, unit }: Achievement) => ({ id: metric, unit })

/** How an achievement is told: its state in a word, its share, its difference and its pace. */
export function useAchievementWords() {
  const { t } = useLingui()
  const format = useFormat()
  const signed = (target: Achievement, value: number) =>
    target.unit === 'ratio'
      ? format.points(value)
      : `${value < 0 ? '−' : value > 0 ? '+' : ''}${inFull(format, figureOf(target), Math.abs(value))}`
  const share = ({ share: part }: Achievement) => (part === null ? null : format.ratio(part, 0))
  const state = ({ state: is, aim }: Achievement): string => {
    switch (is) {
      case 'reached':
        return aim === 'most' ? t`dalam batas` : t`tercapai`
      case 'missed':
        return aim === 'most' ? t`melewati batas` : t`belum tercapai`
      case 'ahead':
        return t`sesuai laju`
      case 'behind':
        return t`tertinggal`
      case 'open':
        return t`masih berjalan`
      case 'unknown':
        return t`belum ada angka`
      default:
        return is satisfies never
    }
  }
  /** `seharusnya 57% sampai hari ini`; null where the whole week is told. */
  const pace = ({ pace: part, until }: Achievement): string | null => {
    if (part === null || until === null) return null
    const [expected, day] = [format.ratio(part, 0), format.weekday(until)]
    return t`seharusnya ${expected} sampai ${day}`
  }
  /** `92% dari target Rp320,0 jt`, for the foot of a figure. */
  const short = (target: Achievement): string => {
    const amount = inShort(format, figureOf(target), target.target)
    const part = share(target)
    return part === null ? t`target ${amount}` : t`${part} dari target ${amount}`
  }
  return {
    tone: ({ state: is }: Achievement): Tone => tones[is],
    full: (target: Achievement, value: number) => inFull(format, figureOf(target), value),
    difference: (target: Achievement) =>
      target.difference === null ? null : signed(target, target.difference),
    share,
    state,
    pace,
    short,
  }
}
