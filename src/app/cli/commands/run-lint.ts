import { resolve } from 'node:path'

import { compose } from '#app/server/compose.ts'
import { Failure } from '#kernel/failure.ts'
import type { Scope } from '#modules/wording/contract.ts'
import { emptyBook, type Matcher, matcherOf } from '#modules/wording/logic.ts'

import { type CommandCall, WrongUse, type Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { foundText, lineObject, totalsText } from '../lint-text.ts'
import { readText } from '../read-text.ts'
import { asCommandLine, chooseTeam, ownTeams } from '../team-choice.ts'

export const runLint: Run = async (call) => {
  const { values, positionals, cwd, language, terminal } = call
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw oneFile()
  const scope = scopeIn(values['scope'])
  const text = await readText(path === '-' ? '-' : resolve(cwd, path))
  const matcher = await matcherIn(call)
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

/** The shipped pack needs nothing; a brand or a team is asked for its own book. */
async function matcherIn(call: CommandCall): Promise<Matcher> {
  const { brand, team: asked } = call.values
  if (typeof brand !== 'string' && typeof asked !== 'string') return matcherOf(emptyBook)
  const config = configOf(call)
  const composition = await compose({ config, log: toolLog(config), role: 'tool' })
  try {
    const named = typeof asked === 'string' ? asked : undefined
    const teams = await composition.team.service.teams()
    const own = ownTeams(teams, named)
    const team = chooseTeam(own.length > 0 ? own : teams, named)
    if (!team) throw noTeam()
    const caller = await asCommandLine(composition.team, team, 'wording.check')
    return await composition.wording.service.matcherFor(
      caller,
      typeof brand === 'string' ? brand : null,
    )
  } finally {
    await composition.close()
  }
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

const noTeam = () =>
  new Failure('not-found', {
    id: 'Folder data ini belum berisi tim, jadi belum ada brand. Tanpa --brand yang dipakai paket bawaan.',
    en: 'This data folder holds no team yet, so there is no brand. Without --brand the shipped pack is used.',
  })
