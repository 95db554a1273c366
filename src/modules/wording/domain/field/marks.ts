import type { Finding, Severity } from '../../contract.ts'

/** A piece of a text under the same findings; they may lie over each other. */
export type Mark = {
  readonly start: number
  readonly end: number
  /** The most severe of them. */
  readonly severity: Severity
  /** Which of the findings, by their place in the list. */
  readonly of: readonly number[]
  /** Those that end here and put their number. */
  readonly ends: readonly number[]
}

type Placed = Pick<Finding, 'start' | 'end' | 'severity'>

/** Cuts findings that lie over each other into pieces that do not, in the order of the text. */
export function marksOf(findings: readonly Placed[]): readonly Mark[] {
  const cuts = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].toSorted(
    (one, other) => one - other,
  )
  const marks: Mark[] = []
  let open: number[] = []
  let next = 0
  const byStart = findings.map((_, at) => at).toSorted((a, b) => startOf(a) - startOf(b))
  function startOf(at: number): number {
    return findings[at]?.start ?? 0
  }
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start = 0, end = 0] = [cuts[at], cuts[at + 1]]
    open = open.filter((one) => (findings[one]?.end ?? 0) > start)
    for (; next < byStart.length && startOf(byStart[next] ?? 0) <= start; next += 1) {
      const one = byStart[next] ?? 0
      if ((findings[one]?.end ?? 0) > start) open.push(one)
    }
    if (open.length === 0) continue
    const of = open.toSorted((one, other) => one - other)
    marks.push({
      start,
      end,
      severity: worst(of.map((one) => findings[one]?.severity ?? 'note')),
      of,
      ends: of.filter((one) => findings[one]?.end === end),
    })
  }
  return marks
}

const worst = (all: readonly Severity[]): Severity =>
  all.includes('block') ? 'block' : all.includes('warn') ? 'warn' : 'note'

/** A line of a text as it is drawn: its pieces, marked or not. */
export type Line = { readonly text: string; readonly marks: readonly Mark[] }

/** The lines of a text with the marks in each, counted from the beginning of the line. */
export function linesOf(text: string, marks: readonly Mark[]): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  let next = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    const within: Mark[] = []
    // A mark may go on in the next line: what it has of this one is drawn here.
    for (let one = next; one < marks.length; one += 1) {
      const mark = marks[one]
      if (!mark || mark.start > end) break
      if (mark.end <= end + 1) next = one + 1
      const [from, to] = [Math.max(mark.start, at) - at, Math.min(mark.end, end) - at]
      if (to > from)
        within.push({ ...mark, start: from, end: to, ends: mark.end <= end ? mark.ends : none })
    }
    lines.push({ text: line, marks: within })
    at = end + 1
  }
  return lines
}

const none: readonly number[] = []

/** A line cut where its marks begin and end. */
export function piecesOf({ text, marks }: Line): readonly (readonly [string, Mark | null])[] {
  const pieces: [string, Mark | null][] = []
  let at = 0
  for (const mark of marks) {
    if (mark.start > at) pieces.push([text.slice(at, mark.start), null])
    pieces.push([text.slice(mark.start, mark.end), mark])
    at = mark.end
  }
  if (at < text.length) pieces.push([text.slice(at), null])
  return pieces
}
