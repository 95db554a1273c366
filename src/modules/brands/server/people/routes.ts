import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import type { ClientStore } from './client-store.ts'
import type { SegmentStore } from './segment-store.ts'

export const createPeopleRoutes = (
  clients: ClientStore,
  segments: SegmentStore,
): readonly Route[] => [
  route(contract.clients, async (_, { caller }) => ({
    clients: await clients.all(caller.team.id),
  })),
  route(contract.createClient, async ({ team: _team, key, ...draft }, { caller }) =>
    clients.create(caller, draft, key),
  ),
  route(contract.updateClient, async ({ team: _team, client, version, ...draft }, { caller }) =>
    clients.update(caller, client, { version, draft }),
  ),
  route(contract.removeClient, async ({ client }, { caller }) => clients.remove(caller, client)),
  route(contract.segments, async (_, { caller }) => ({
    segments: await segments.all(caller.team.id),
  })),
  route(contract.createSegment, async ({ team: _team, key, ...draft }, { caller }) =>
    segments.create(caller, draft, key),
  ),
  route(contract.startSegments, async (_, { caller }) => ({
    changes: await segments.start(caller),
  })),
  route(contract.updateSegment, async ({ team: _team, segment, version, ...draft }, { caller }) =>
    segments.update(caller, segment, { version, draft }),
  ),
  route(contract.removeSegment, async ({ segment }, { caller }) =>
    segments.remove(caller, segment),
  ),
]
