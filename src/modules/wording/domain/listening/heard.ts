import type { Finding } from '../../contract.ts'
import { folded, type Folded } from '../field/folded.ts'

/** What a recogniser says it has heard; `final` once it will not change its mind any more. */
export type Heard = { readonly text: string; readonly final: boolean }

export type HeardLine = { readonly text: string; readonly findings: readonly Folded[] }

/** The last sentences that were said, and the one that is still being said. */
export type Listened = {
  readonly lines: readonly HeardLine[]
  readonly now: HeardLine
  /** The newest words that somebody should not have said, until newer ones or a clear stretch follow. */
  readonly hint: Folded | null
}

const silence: HeardLine = { text: '', findings: [] }
export const nothingHeard: Listened = { lines: [], now: silence, hint: null }

/** No more is remembered, and nothing of it is stored. */
const mostLines = 6
/** Words of the sentence before, so that a phrase over a pause is still one. */
const wordsBefore = 8
/** So many clear sentences later a hint has done its work. */
const clearAfter = 2

type Check = (text: string) => { readonly findings: readonly Finding[] }

/** Takes in what was heard, and what the rule book says of it. */
export function hear(before: Listened, heard: Heard, check: Check): Listened {
  const text = heard.text.trim()
  const line = { text, findings: text === '' ? [] : findingsIn(before, text, check) }
  const hint = weighty(line.findings) ?? (isClear(before) ? null : before.hint)
  if (!heard.final) return { ...before, now: line, hint }
  if (text === '') return { ...before, now: silence }
  return { lines: [...before.lines, line].slice(-mostLines), now: silence, hint }
}

/** The last of the weightiest, which is what was just said. */
function weighty(findings: readonly Folded[]): Folded | null {
  return (
    findings.findLast(({ severity }) => severity === 'block') ??
    findings.findLast(({ severity }) => severity === 'warn') ??
    null
  )
}

const isClear = ({ lines }: Listened) =>
  lines.length >= clearAfter && lines.slice(-clearAfter).every((one) => !weighty(one.findings))

function findingsIn({ lines }: Listened, text: string, check: Check): readonly Folded[] {
  const last = lines.at(-1)?.text.split(' ').slice(-wordsBefore).join(' ') ?? ''
  const since = last === '' ? 0 : last.length + 1
  const { findings } = check(last === '' ? text : `${last} ${text}`)
  return folded(findings).flatMap((one) =>
    one.end > since
      ? [{ ...one, start: Math.max(0, one.start - since), end: one.end - since }]
      : [],
  )
}
