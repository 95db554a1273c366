import { randomBytes, randomUUID } from 'node:crypto'

import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import { defaultTimeZone, Instant } from '#kernel/time.ts'
import type { TodayPart } from '#kernel/today.ts'
import { createBrands, createBriefs, createMeetings } from '#modules/brands/module.ts'
import { createDevice } from '#modules/device/module.ts'
import { createImports } from '#modules/imports/module.ts'
import { confirmInstallation, createInstallation } from '#modules/installation/module.ts'
import { importers, tableMapper, twoShops } from '#modules/metrics/logic.ts'
import { createMetrics, createMetricTargets } from '#modules/metrics/module.ts'
import { createReports } from '#modules/reports/module.ts'
import { createSearch } from '#modules/search/module.ts'
import { createTasks } from '#modules/tasks/module.ts'
import type { ExampleData, LinkScope, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import { createTeam } from '#modules/team/module.ts'
import { bookMoved } from '#modules/wording/contract.ts'
import { createWording } from '#modules/wording/module.ts'
import type { Config } from '#platform/config/config.ts'
import type { Database } from '#platform/db/database.ts'
import { createDocuments } from '#platform/documents/documents.ts'
import { createFiles } from '#platform/files/files.ts'
import { createPhotos } from '#platform/files/photos.ts'
import type { Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'
import { createLive } from '#platform/live/live.ts'
import { createNeighbours } from '#platform/live/neighbours.ts'
import type { Served } from '#platform/live/served-topics.ts'
import type { Log } from '#platform/log/log.ts'
import { createMail } from '#platform/mail/mail.ts'
import { createPush } from '#platform/push/push.ts'
import { openSecrets } from '#platform/secrets/secrets.ts'

import { backupNeeds } from './backup-contents.ts'
import { pathShapes } from './endpoints.ts'
import { keepErasedList } from './erased-list.ts'
import { createExampleShop } from './example-shop.ts'
import { openInstallation } from './open-installation.ts'
import { ownHttpsOf } from './own-https.ts'

const clock = () => Instant.parse(Date.now())
const newId = () => randomUUID()
const newSecret = () => randomBytes(32).toString('base64url')

/** What a module may bring along besides its own services. */
type Brought = {
  readonly routes?: readonly Route[]
  readonly topics?: readonly Served[]
  readonly jobs?: readonly Job[]
  readonly undoers?: readonly Undoer[]
  readonly linkScopes?: readonly LinkScope[]
  readonly today?: TodayPart
  readonly search?: readonly SearchSource[]
  readonly personal?: readonly PersonalData[]
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
  readonly withoutBackup?: boolean
  readonly adopt?: boolean
}

export type Composition = Awaited<ReturnType<typeof composeOn>>

/** Opens the data of this installation and puts everything together on it. */
export async function compose(needs: ComposeNeeds) {
  const { config, log, role, withoutBackup = false, adopt = false } = needs
  const database = await openInstallation(config, { role, log, withoutBackup })
  try {
    return await composeOn(database, { config, log, adopt })
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The only place that knows all modules. */
export async function composeOn(
  database: Database,
  { config, log, adopt = false }: Pick<ComposeNeeds, 'config' | 'log' | 'adopt'>,
) {
  const { db, pool } = database
  const secrets = await openSecrets(config.data)
  const files = await createFiles(config.data)
  const documents = createDocuments()
  const mail = createMail({ config, log })
  const shared = { db, log, secrets, clock, newId }
  const https = ownHttpsOf(config, log)
  const id = await confirmInstallation({ ...shared, data: config.data, adopt })

  // What higher modules bring to a port of a lower one is asked when it is needed.
  const brought: Brought[] = []
  const all = <T>(pick: (one: Brought) => T | readonly T[] | undefined): T[] =>
    brought.flatMap((one) => pick(one) ?? [])

  const team = createTeam({
    ...shared,
    mail,
    newSecret,
    examples: () => all(({ example }) => example),
    undoers: () => all(({ undoers }) => undoers),
    removals: () => all(({ removal }) => removal),
    linkScopes: () => all(({ linkScopes }) => linkScopes),
    personal: () => all(({ personal }) => personal),
    erasuresGrew: () => keepErasedList(config, { database, log }),
  })
  const { authenticate, authorize, audit, links } = team
  brought.push({ close: team.close })
  const neighbours = createNeighbours({ pool, log, self: newId() })
  const live = createLive({ authenticate, authorize, pathShapes, log, neighbours, newRun: newId })

  const tasks = createTasks({
    ...shared,
    audit,
    team: team.service,
    publish: live.publish,
    mail,
    push: createPush({ secrets, subject: config.publicUrl ?? 'mailto:etalase@localhost' }),
    parts: () => [...all(({ today }) => today), team.today],
  })
  const photos = createPhotos()
  const brands = createBrands({ ...shared, audit, files, photos })
  const meetings = createMeetings({ ...shared, audit, files, photos, tasks: tasks.service })
  const people = team.service.people
  const briefs = createBriefs({
    ...shared,
    audit,
    people,
    links,
    publish: (topic, params, patch) => {
      live.publish(topic, params, patch)
      // What a brief restricts are rules of the book.
      const { team: whose } = params
      if (whose) live.publish(bookMoved, { team: whose }, {})
    },
    // The rule book stands above the briefs it is made of, and is there when somebody asks.
    textCheck: (...asked) => wording.service.textCheck(...asked),
  })
  const imports = createImports({
    ...shared,
    audit,
    erased: team.erased,
    database,
    files,
    data: config.data,
    maxBytes: config.uploadLimitMb * 1_048_576,
    publish: live.publish,
    importers,
    mapper: tableMapper,
    targets: createMetricTargets(),
    checks: [twoShops],
    worker: new URL('import-worker.ts', import.meta.url),
  })
  const metrics = createMetrics({ ...shared, audit, files, photos })
  const reports = createReports({
    ...shared,
    audit,
    links,
    documents,
    publish: live.publish,
    ...metrics.service,
  })
  const device = createDevice({ clock, door: https.door })
  const wording = createWording({
    ...shared,
    audit,
    publish: live.publish,
    restrictions: brands.service.restrictionsInForce,
  })
  brought.push(tasks, brands, briefs, meetings, wording, imports, metrics, reports, device)
  const sources = () => [...team.search, ...all((one) => one.search)]
  brought.push(createSearch({ ...shared, team: team.service, sources }))
  const installation = createInstallation({
    ...shared,
    audit,
    team: team.service,
    alarms: () => [(told) => tasks.service.notify({ kind: 'alert', ...told })],
    ...backupNeeds({ config, database, id }),
  })
  brought.push(installation)
  brought.push({
    example: createExampleShop(imports.service, metrics.service),
    close: documents.close,
  })

  const cleanUp: Job = {
    name: 'team.clean-up',
    cron: '40 3 * * *',
    timeZone: defaultTimeZone,
    run: team.cleanUp,
  }
  live.add(all(({ topics }) => topics))
  return {
    database,
    live,
    https,
    team,
    imports,
    metrics,
    reports,
    wording,
    routes: [...team.routes, ...all(({ routes }) => routes)],
    jobs: [cleanUp, ...all(({ jobs }) => jobs)],
    /** For a server: what only one of the processes on this data should do. */
    start: async () => {
      for (const { start } of brought) start?.()
      await files.sweep()
    },
    /** Ends what runs in the background, then the database. */
    close: async () => {
      await live.stop()
      // oxlint-disable-next-line no-await-in-loop -- a higher module may need a lower one
      for (const { close } of brought.toReversed()) await close?.()
      await database.close()
    },
  }
}
