import type { UserId } from '#kernel/ids.ts'
import { addDays, type Day } from '#kernel/time.ts'

import { dayFrom, type Tokens } from './quick-day.ts'
import { timeFrom } from './quick-time.ts'

export type Person = { readonly id: UserId; readonly name: string }

/** A task as it is read from one line; shown before it is saved. */
export type QuickTask = {
  readonly title: string
  readonly day: Day | null
  readonly time: string | null
  readonly repeat: 'weekly' | null
  readonly owner: Person | null
  /** Names behind an @ that are nobody's, or more than one person's; they stay in the title. */
  readonly unclear: readonly string[]
}

export type QuickContext = {
  readonly today: Day
  /** The time of day on the clock of the team, `14:05`. */
  readonly clock: string
  readonly me: Person
  readonly people: readonly Person[]
  /** What the person does not want to be read from the line. */
  readonly without?: { readonly when?: boolean; readonly owner?: boolean }
}

type Reading = {
  readonly words: string[]
  day: Day | null
  time: string | null
  repeat: 'weekly' | null
  owner: Person | null
  readonly unclear: string[]
}

/** `foto meja Rotan besok 10.00 @nadia` → what, when and whose. The first of each counts. */
export function readQuickTask(line: string, context: QuickContext): QuickTask {
  const { today, clock, without = {} } = context
  const words = line.split(/\s+/).filter(Boolean)
  const tokens: Tokens = words.map(bare)
  const reading: Reading = {
    words: [],
    day: null,
    time: null,
    repeat: null,
    owner: null,
    unclear: [],
  }
  for (let at = 0; at < words.length;) {
    const taken =
      (without.when ? 0 : takeWhen(reading, { tokens, at, today })) ||
      (without.owner ? 0 : takeOwner(reading, words[at] ?? '', context))
    if (taken === 0) reading.words.push(words[at] ?? '')
    at += Math.max(taken, 1)
  }
  const { day, time, repeat, owner, unclear } = reading
  // A time without a day is the next one there is.
  const next = time !== null && time <= clock ? addDays(today, 1) : today
  return {
    title: capital(reading.words.join(' ')),
    day: day ?? (time === null ? null : next),
    time,
    repeat,
    owner,
    unclear,
  }
}

type Place = { readonly tokens: Tokens; readonly at: number; readonly today: Day }

function takeWhen(reading: Reading, { tokens, at, today }: Place): number {
  const day = reading.day === null ? dayFrom(tokens, at, today) : null
  if (day) {
    reading.day = day.day
    reading.repeat = day.repeat
    return day.length
  }
  const time = reading.time === null ? timeFrom(tokens, at) : null
  if (time) reading.time = time.time
  return time?.length ?? 0
}

function takeOwner(reading: Reading, word: string, { me, people }: QuickContext): number {
  const [, handle] = /^@([\p{L}\p{N}._-]*[\p{L}\p{N}])[,.;:!?]*$/u.exec(word) ?? []
  if (handle === undefined || reading.owner !== null) return 0
  const named = plain(handle) === 'saya' || plain(handle) === 'me' ? [me] : matches(handle, people)
  const [only] = named
  if (only && named.length === 1) {
    reading.owner = only
    return 1
  }
  reading.unclear.push(`@${handle}`)
  return 0
}

/** Whose name has that word; failing that, a word that begins so. */
function matches(handle: string, people: readonly Person[]): readonly Person[] {
  const wanted = plain(handle)
  const wordsOf = ({ name }: Person) => [plain(name), ...name.split(/\s+/).map(plain)]
  const whole = people.filter((person) => wordsOf(person).includes(wanted))
  if (whole.length > 0) return whole
  return people.filter((person) => wordsOf(person).some((word) => word.startsWith(wanted)))
}

/** Letters and digits only, without case and accents: what people type of a name. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Without the commas and brackets around it; a mark inside a time or a date stays. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/^[("“]+/g, '')
    .replaceAll(/[)"”,;:!?.]+$/g, '')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
