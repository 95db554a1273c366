import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { compose } from '#app/server/compose.ts'
import { addWeeks, Instant, Week, weekAt } from '#kernel/time.ts'

import { WrongUse, type Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { figuresText } from '../figures-text.ts'
import { asCommandLine, chooseTeam, nothingYet, ownTeams } from '../team-choice.ts'

export const runReport: Run = async (call) => {
  const { values, language, terminal } = call
  const week = weekIn(values['week'])
  const config = configOf(call)
  const composition = await compose({ config, log: toolLog(config), role: 'tool' })
  try {
    const asked = typeof values['team'] === 'string' ? values['team'] : undefined
    const teams = await composition.team.service.teams()
    const own = ownTeams(teams, asked)
    const team = chooseTeam(own.length > 0 ? own : teams, asked)
    if (!team) throw nothingYet()
    const caller = await asCommandLine(composition.team, team, 'reports.read')
    const wanted = week ?? addWeeks(weekAt(Instant.parse(Date.now()), team.timeZone), -1)
    const { out } = values
    if (typeof out === 'string') {
      const { body } = await composition.reports.service.pdf(caller, wanted)
      await writeFile(resolve(call.cwd, out), body)
      terminal.err(`${written(out)[language]}\n`)
    }
    if (values['json'] || typeof out !== 'string') {
      const figures = await composition.metrics.service.weekFigures(caller, wanted)
      terminal.out(
        values['json']
          ? `${JSON.stringify(figures, null, 2)}\n`
          : figuresText(figures, composition.metrics.service.definitions, language),
      )
    }
    return 0
  } finally {
    await composition.close()
  }
}

function weekIn(text: string | boolean | undefined): Week | null {
  if (typeof text !== 'string') return null
  const week = Week.safeParse(text)
  if (!week.success)
    throw new WrongUse({
      id: `--week “${text}” bukan minggu ISO, misalnya 2026-W46.`,
      en: `--week “${text}” is no ISO week, for example 2026-W46.`,
    })
  return week.data
}

const written = (path: string) => ({
  id: `Laporan ditulis ke ${path}`,
  en: `The report was written to ${path}`,
})
