import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { Team, TeamService } from '#modules/team/contract.ts'

import { WrongUse } from './command.ts'

/** The team a command is about: the one named by `--team`, or the only one there is. */
export function chooseTeam(teams: readonly Team[], asked: string | undefined): Team | null {
  if (asked !== undefined) {
    const named = teams.find(({ id, slug }) => slug === asked || id === asked)
    if (!named) throw noSuchTeam(asked, teams)
    return named
  }
  const [first, ...others] = teams
  if (others.length > 0) throw several(teams)
  return first ?? null
}

/** The example shop holds invented figures, so nothing is imported into it unless it is named. */
export const ownTeams = (teams: readonly Team[], asked: string | undefined): readonly Team[] =>
  asked === undefined ? teams.filter(({ example }) => !example) : teams

/** The command line acts with the right of whoever may read the data folder. */
export const asCommandLine = (
  { authorize }: Pick<TeamService, 'authorize'>,
  { id }: Team,
  action: string,
): Promise<Authorized> => authorize({ kind: 'cli', name: 'Etalase' }, id, action)

export const nothingYet = () =>
  new Failure('not-found', {
    id: 'Folder data ini belum berisi tim. Impor ekspor dulu: etalase import BERKAS…',
    en: 'This data folder holds no team yet. Import exports first: etalase import FILES…',
  })

const listOf = (teams: readonly Team[]) =>
  teams.map(({ slug, name }) => `  --team ${slug}  (${name})`).join('\n')

const several = (teams: readonly Team[]) =>
  new WrongUse({
    id: `Ada beberapa tim di sini. Pilih satu:\n${listOf(teams)}`,
    en: `There are several teams here. Choose one:\n${listOf(teams)}`,
  })

const noSuchTeam = (asked: string, teams: readonly Team[]) =>
  new WrongUse({
    id: `Tim “${asked}” tidak ada di sini.\n${listOf(teams)}`,
    en: `There is no team “${asked}” here.\n${listOf(teams)}`,
  })
