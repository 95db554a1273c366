import type { PersonalData } from '#kernel/personal.ts'
import type { SearchSource } from '#kernel/search.ts'
import type { TaskService } from '#modules/tasks/contract.ts'
import type { ExampleData, TeamRemoval, Undoer } from '#modules/team/contract.ts'
import { route, type Route } from '#platform/http/route.ts'

import * as contract from '../../contract.ts'
import { createBrandStore } from '../brand-store.ts'
import { createFileStore, type FileNeeds } from '../files/file-store.ts'
import { createProductStore } from '../products/product-store.ts'
import type { RecordNeeds } from '../records/record-store.ts'
import { fillMeetings } from './example.ts'
import { createMeetingStore, type MeetingStore } from './meeting-store.ts'
import { meetingPersonalData } from './personal.ts'
import { createMeetingSource } from './search.ts'

type Needs = RecordNeeds &
  FileNeeds & { readonly tasks: Pick<TaskService, 'create' | 'about' | 'announce'> }

export type MeetingModule = {
  readonly routes: readonly Route[]
  readonly undoers: readonly Undoer[]
  readonly removal: TeamRemoval
  readonly personal: readonly PersonalData[]
  readonly search: readonly SearchSource[]
  readonly example: ExampleData
}

/** Meetings about brands; built on the brands and products that `createBrands` keeps. */
export function createMeetings({ tasks, ...needs }: Needs): MeetingModule {
  const brands = createBrandStore(needs)
  const store = createMeetingStore({
    ...needs,
    tasks,
    products: createProductStore(needs),
    files: createFileStore(needs),
  })
  return {
    routes: createRoutes(store),
    undoers: [store.undoer],
    removal: store.removal,
    personal: [meetingPersonalData],
    search: [createMeetingSource(needs.db)],
    example: { fill: fillMeetings({ store, brands, newId: needs.newId }) },
  }
}

const createRoutes = (store: MeetingStore): readonly Route[] => [
  route(contract.meetings, async ({ brand }, { caller }) => ({
    meetings: await store.list(caller.team.id, brand),
  })),
  route(contract.meeting, async ({ meeting }, { caller }) => store.page(caller, meeting)),
  route(contract.createMeeting, async ({ team: _team, brand, key, ...text }, { caller }) =>
    store.createFor(caller, brand, { key, text }),
  ),
  route(contract.updateMeeting, async ({ team: _team, meeting, version, ...text }, { caller }) =>
    store.write(caller, meeting, { version, text }),
  ),
  route(contract.markMeeting, async ({ meeting, ...marks }, { caller }) =>
    store.mark(caller, meeting, marks),
  ),
  route(contract.turnDecision, async ({ meeting, decision, into }, { caller }) =>
    store.turn(caller, meeting, { decision, into }),
  ),
  route(contract.removeMeeting, async ({ meeting }, { caller }) => store.remove(caller, meeting)),
]
