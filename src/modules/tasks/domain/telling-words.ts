import type { Words } from '#kernel/words.ts'

import type { Task, Today } from '../contract.ts'

type Told = { readonly words: Words; readonly detail: Words | null }

export const givenWords = (
  { title, createdBy }: Pick<Task, 'title' | 'createdBy'>,
  by: string,
): Told => ({
  words: { id: `Tugas baru: ${title}`, en: `New task: ${title}` },
  detail: { id: `Dari ${by || createdBy}`, en: `From ${by || createdBy}` },
})

export const reminderWords = ({ title, time }: Pick<Task, 'title' | 'time'>): Told => ({
  words: { id: `Waktunya: ${title}`, en: `It is time: ${title}` },
  detail: { id: `Pukul ${time?.replace(':', '.') ?? ''}`, en: `At ${time ?? ''}` },
})

const shown = 3

const parts = (words: readonly (readonly [number, string])[]) =>
  words
    .filter(([number]) => number > 0)
    .map(([number, text]) => `${number} ${text}`)
    .join(', ')

/** What the digest says of a day; null when there is nothing to say. */
export function digestWords({ next, tasks, waiting, alerts }: Today): Told | null {
  const own = [...(next ? [next] : []), ...tasks]
  const late = own.filter(({ group }) => group === 'late').length
  const count = (group: 'mine' | 'waiting') =>
    [...own, ...waiting].filter((entry) => entry.group === group).length
  const [mine, asked] = [count('mine'), count('waiting')]
  const entries = [...own, ...waiting, ...alerts]
  if (entries.length === 0) return null
  const id = parts([
    [late, 'terlambat'],
    [mine, 'untuk hari ini'],
    [asked, 'menunggu'],
  ])
  const en = parts([
    [late, 'late'],
    [mine, 'for today'],
    [asked, 'waiting'],
  ])
  const rest = entries.length - shown
  const listed = (language: 'id' | 'en', more: string) =>
    [
      ...entries.slice(0, shown).map(({ words }) => words[language]),
      ...(rest > 0 ? [`${rest} ${more}`] : []),
    ].join(' · ')
  return {
    words: { id: `Hari ini: ${id || 'ada kabar'}`, en: `Today: ${en || 'there is news'}` },
    detail: { id: listed('id', 'lagi'), en: listed('en', 'more') },
  }
}
