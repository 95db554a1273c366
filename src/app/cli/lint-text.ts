import type { Language } from '#kernel/words.ts'
import type { Checked, Finding, Severity } from '#modules/wording/contract.ts'

type Line = Checked & { readonly text: string }

/** One line of input for a program. */
export const lineObject = (line: number, checked: Line, language: Language) => ({
  line,
  text: checked.text,
  verdict: checked.verdict,
  findings: checked.findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    match: finding.match,
    severity: finding.severity,
    category: finding.category,
    rule: finding.rule,
    reason: finding.reason[language],
    alternative: alternativeOf(finding, language),
    source: `${finding.source.kind}:${finding.source.ref}`,
  })),
})

type Place = { readonly path: string; readonly line: number; readonly language: Language }

const named = {
  block: { id: 'tahan', en: 'block' },
  warn: { id: 'ingatkan', en: 'warn' },
  note: { id: 'catatan', en: 'note' },
} as const satisfies Record<Severity, Record<Language, string>>

/** One finding for a person: where, how severe, why, and what to say instead. */
export function foundText(finding: Finding, { path, line, language }: Place): string {
  const { start, match, severity, reason, rule, source } = finding
  const instead = alternativeOf(finding, language)
  const said = { id: 'Ganti', en: 'Instead' }[language]
  return [
    `${path}:${line}:${start + 1}: ${named[severity][language]}: “${shown(match)}”`,
    `    ${reason[language]}`,
    ...(instead === null ? [] : [`    ${said}: ${instead}`]),
    `    ${rule} · ${source.kind}:${source.ref}`,
    '',
  ].join('\n')
}

/** What a person may say instead; words that only have to go are told so. */
function alternativeOf({ alternative }: Finding, language: Language): string | null {
  if (!alternative) return null
  return alternative.text === '' ? alternative.hint[language] : alternative.text
}

export function totalsText(lines: readonly Line[], language: Language): string {
  const found = lines.flatMap(({ findings }) => findings)
  const count = (severity: Severity) => found.filter((one) => one.severity === severity).length
  if (lines.length === 0)
    return { id: 'Tidak ada teks untuk diperiksa.', en: 'There is no text to check.' }[language]
  const rows = { id: `${lines.length} baris`, en: `${lines.length} lines` }[language]
  if (found.length === 0)
    return { id: `${rows}, tidak ada temuan.`, en: `${rows}, no findings.` }[language]
  const [block, warn, note] = [count('block'), count('warn'), count('note')]
  return {
    id: `${rows}: ${block} tahan, ${warn} ingatkan, ${note} catatan.`,
    en: `${rows}: ${block} block, ${warn} warn, ${note} note.`,
  }[language]
}

const longestShown = 80
const shown = (match: string) =>
  match.length > longestShown ? `${match.slice(0, longestShown - 1)}…` : match
