import type { Given } from '#kernel/endpoint.ts'
import { TeamId } from '#kernel/ids.ts'
import { Period } from '#kernel/time.ts'
import { route, type Route } from '#platform/http/route.ts'
import { served, type Served } from '#platform/live/served-topics.ts'

import * as contract from '../contract.ts'
import type { Batches } from './batches.ts'
import type { Intake } from './intake.ts'
import { sampleUpload } from './mappings.ts'
import { changeSettings, countsRepeatBuyers } from './settings.ts'
import type { Workshop } from './shared.ts'

type Parts = {
  readonly shop: Workshop
  readonly intake: Intake
  readonly batches: Batches
  readonly mappable: Pick<Given<typeof contract.mappings>, 'subjects' | 'assignable'>
}

/** The endpoints of the contract, each answered by one call. */
export const createRoutes = ({ shop, intake, batches, mappable }: Parts): Route[] => [
  route(contract.openBatch, async (_, { caller }) => batches.open(caller)),
  route(contract.uploadFile, async ({ batch, name }, { caller, body }) => {
    await intake.upload(caller, batch, { name, body })
    return batches.batch(caller, batch)
  }),
  route(contract.batch, async ({ batch }, { caller }) => batches.batch(caller, batch)),
  route(contract.discardBatch, async ({ batch }, { caller }) =>
    batches.discardBatch(caller, batch),
  ),
  route(contract.applyBatch, async ({ batch }, { caller }) => batches.apply(caller, batch)),
  route(contract.previewRows, async ({ import: id, ...page }, { caller }) =>
    batches.rows(caller, id, page),
  ),
  route(contract.setPeriod, async ({ import: id, ...period }, { caller }) =>
    batches.setPeriod(caller, id, Period.parse(period)),
  ),
  route(contract.discardImport, async ({ import: id }, { caller }) =>
    batches.discardImport(caller, id),
  ),
  route(contract.undoImport, async ({ import: id }, { caller }) => batches.undo(caller, id)),
  route(contract.imports, async (page, { caller }) => batches.past(caller, page)),
  route(contract.importSettings, async (_, { caller }) => ({
    countRepeatBuyers: await countsRepeatBuyers(shop.db, caller.team.id),
  })),
  route(contract.setImportSettings, async (settings, { caller }) =>
    changeSettings(shop, caller, settings),
  ),
  route(contract.mappings, async (_, { caller }) => ({
    ...mappable,
    mappings: await shop.mappings.all(caller.team.id),
  })),
  route(contract.createMapping, async ({ name, spec }, { caller }) =>
    shop.mappings.create(caller, { name, spec }),
  ),
  route(contract.updateMapping, async ({ mapping, name, spec, version }, { caller }) =>
    shop.mappings.update(caller, mapping, { name, spec, version }),
  ),
  route(contract.removeMapping, async ({ mapping }, { caller }) =>
    shop.mappings.remove(caller, mapping),
  ),
  route(contract.sampleTables, async ({ name }, { caller, body }) => ({
    tables: [...(await sampleUpload(shop, caller, { name, body }))],
  })),
]

export const createTopics = ({ shop }: Pick<Parts, 'shop'>): Served[] => [
  served(contract.batchMoved, async ({ team, batch }) => {
    const { version } = await shop.store.batch({ id: TeamId.parse(team) }, batch)
    return { version }
  }),
]
