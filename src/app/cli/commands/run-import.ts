import { resolve } from 'node:path'

import { compose, type Composition } from '#app/server/compose.ts'
import { Period } from '#kernel/time.ts'
import type { Team } from '#modules/team/contract.ts'

import { WrongUse, type CommandCall, type Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { importText, isApplied } from '../import-text.ts'
import { asCommandLine, chooseTeam, ownTeams } from '../team-choice.ts'

export const runImport: Run = async (call) => {
  const { values, language, terminal } = call
  if (call.positionals.length === 0) throw noFiles()
  const period = periodIn(values['period'])
  const dryRun = values['dry-run'] === true
  const paths = call.positionals.map((path) => resolve(call.cwd, path))
  const config = configOf(call)
  const composition = await compose({ config, log: toolLog(config), role: 'tool' })
  try {
    return await inTeam(composition, { call, paths, dryRun }, async (team, trial) => {
      const caller = await asCommandLine(composition.team, team, 'imports.apply')
      const options = { dryRun, ...(period ? { period } : {}) }
      const imported = await composition.imports.service.importFiles(caller, paths, options)
      const { imports } = imported.result
      const ok = imports.every((one) => isApplied(one, dryRun))
      const told = { team: trial ? null : team, dryRun, ok, imports }
      if (values['json']) terminal.out(`${JSON.stringify(told, null, 2)}\n`)
      else terminal.out(`${team.name}\n\n${importText(imported, dryRun, language)}`)
      return ok ? 0 : 1
    })
  } finally {
    await composition.close()
  }
}

type Wanted = {
  readonly call: CommandCall
  readonly paths: readonly string[]
  readonly dryRun: boolean
}

/**
 * The team asked for; on an empty data folder a first one, named after the shop in the files. A dry
 * run has one on trial, of which nothing stays.
 */
async function inTeam<T>(
  { team: { service }, imports }: Composition,
  { call: { values }, paths, dryRun }: Wanted,
  work: (team: Team, trial: boolean) => Promise<T>,
): Promise<T> {
  const asked = typeof values['team'] === 'string' ? values['team'] : undefined
  const chosen = chooseTeam(ownTeams(await service.teams(), asked), asked)
  if (chosen) return work(chosen, false)
  const seen = await imports.service.glance(paths)
  const name = mostFrequent(seen.map(({ account }) => account)) ?? 'Toko'
  return dryRun
    ? service.forTrial(name, (team) => work(team, true))
    : work(await service.createUnclaimed(name), false)
}

export function mostFrequent(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}

/** `2026-11-09..2026-11-15`, or one day. */
export function periodIn(text: string | boolean | undefined): Period | null {
  if (typeof text !== 'string') return null
  const [from, to = from] = text.split('..')
  const period = Period.safeParse({ from, to })
  if (!period.success || period.data.to < period.data.from) throw noPeriod(text)
  return period.data
}

const noFiles = () =>
  new WrongUse({ id: 'Sebutkan berkas yang diimpor.', en: 'Name the files to import.' })

const noPeriod = (text: string) =>
  new WrongUse({
    id: `--period “${text}” harus seperti 2026-11-09..2026-11-15.`,
    en: `--period “${text}” must look like 2026-11-09..2026-11-15.`,
  })
