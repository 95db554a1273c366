import { resolve } from 'node:path'

import type { Scope } from '#modules/wording/contract.ts'
import { emptyBook, matcherOf } from '#modules/wording/logic.ts'

import { WrongUse, type Run } from '../command.ts'
import { foundText, lineObject, totalsText } from '../lint-text.ts'
import { readText } from '../read-text.ts'

export const runLint: Run = async ({ values, positionals, cwd, language, terminal }) => {
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw oneFile()
  const scope = scopeIn(values['scope'])
  const text = await readText(path === '-' ? '-' : resolve(cwd, path))
  const matcher = matcherOf(emptyBook)
  const checked = linesOf(text).map((line) => {
    const { verdict, findings } = matcher.check(line, { scope })
    return { text: line, verdict, findings }
  })
  if (values['json'])
    for (const [at, line] of checked.entries())
      terminal.out(`${JSON.stringify(lineObject(at + 1, line, language))}\n`)
  else {
    for (const [at, line] of checked.entries())
      for (const finding of line.findings)
        terminal.out(foundText(finding, { path, line: at + 1, language }))
    terminal.out(`${totalsText(checked, language)}\n`)
  }
  return checked.some(({ verdict }) => verdict === 'block') ? 1 : 0
}

/** A last line end ends a line and begins none. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function scopeIn(asked: string | boolean | undefined): Scope {
  if (asked === undefined) return 'both'
  if (asked === 'live' || asked === 'video' || asked === 'both') return asked
  throw new WrongUse({
    id: 'Opsi --scope perlu nilai: live|video|both.',
    en: '--scope needs a value: live|video|both.',
  })
}

const oneFile = () =>
  new WrongUse({
    id: 'Sebutkan satu berkas teks, atau - untuk masukan baku.',
    en: 'Name one text file, or - for standard input.',
  })
