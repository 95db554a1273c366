import { randomBytes, randomUUID } from 'node:crypto'

import { defaultTimeZone, Instant } from '#kernel/time.ts'
import type { ExampleData, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import { createTeam } from '#modules/team/module.ts'
import type { Config } from '#platform/config/config.ts'
import { openDatabase, type Database } from '#platform/db/database.ts'
import type { Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'
import { createLive } from '#platform/live/live.ts'
import { createNeighbours } from '#platform/live/neighbours.ts'
import type { Served } from '#platform/live/served-topics.ts'
import type { Log } from '#platform/log/log.ts'
import { openSecrets } from '#platform/secrets/secrets.ts'

import { pathShapes } from './endpoints.ts'

const clock = () => Instant.parse(Date.now())
const newId = () => randomUUID()
const newSecret = () => randomBytes(32).toString('base64url')

/** What a module may bring along besides its own services. */
type Brought = {
  readonly routes?: readonly Route[]
  readonly topics?: readonly Served[]
  readonly jobs?: readonly Job[]
  readonly undoers?: readonly Undoer[]
  readonly removal?: TeamRemoval
  readonly example?: ExampleData
  readonly start?: () => void
  readonly close?: () => Promise<void>
}

export type ComposeNeeds = {
  readonly config: Config
  readonly log: Log
  /** A server serves; a tool works on the same data, whether a server runs or not. */
  readonly role: 'server' | 'tool'
}

export type Composition = Awaited<ReturnType<typeof composeOn>>

/** Opens the data of this installation and puts everything together on it. */
export async function compose({ config, log, role }: ComposeNeeds) {
  const database = await openDatabase(config, { role, log })
  try {
    return await composeOn(database, { config, log })
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The only place that knows all modules. */
export async function composeOn(database: Database, { config, log }: Omit<ComposeNeeds, 'role'>) {
  const { db, pool } = database
  const secrets = await openSecrets(config.data)

  // Modules that fill a port of a lower one are made after it, so the ports are asked when needed.
  const others: Brought[] = []
  const examples = () => others.flatMap(({ example }) => example ?? [])
  const undoers = () => others.flatMap((brought) => brought.undoers ?? [])
  const removals = () => others.flatMap(({ removal }) => removal ?? [])
  const shared = { db, log, secrets, clock, newId }
  const team = createTeam({ ...shared, newSecret, examples, undoers, removals })
  const { authenticate, authorize } = team
  const neighbours = createNeighbours({ pool, log, self: newId() })
  const live = createLive({ authenticate, authorize, pathShapes, log, neighbours, newRun: newId })

  const jobs: Job[] = [
    { name: 'team.clean-up', cron: '40 3 * * *', timeZone: defaultTimeZone, run: team.cleanUp },
    ...others.flatMap((brought) => brought.jobs ?? []),
  ]
  live.add(others.flatMap(({ topics }) => topics ?? []))
  return {
    database,
    live,
    jobs,
    team,
    routes: [...team.routes, ...others.flatMap(({ routes }) => routes ?? [])],
    /** For a server: begins what only one of the processes on this data should do. */
    start: () => {
      for (const { start } of others) start?.()
    },
    /** Ends what runs in the background, then the database. */
    close: async () => {
      await live.stop()
      for (const { close } of others.toReversed())
        // oxlint-disable-next-line no-await-in-loop -- the higher module may need the lower one
        await close?.()
      await database.close()
    },
  }
}
