import type { Authorized } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { ChangeId, TeamId } from '#kernel/ids.ts'

import { Segment, SegmentDraft } from '../../contract.ts'
import { byName, keyOf } from '../../domain/brand.ts'
import { startingSegments } from '../../domain/people/segments.ts'
import { segment } from '../../tables.ts'
import { noSuchRecord } from '../records/failures.ts'
import { checkName, nameColumns } from '../records/named.ts'
import { createRecordStore, type RecordNeeds, type RecordStore } from '../records/record-store.ts'

const most = 100

export type SegmentStore = ReturnType<typeof createSegmentStore>

/** The parts of the audience a team speaks to. */
export function createSegmentStore(needs: RecordNeeds) {
  const named = checkName((tx, team) => store.findIn(tx, team), most)
  const store: RecordStore<Segment, SegmentDraft> = createRecordStore<Segment, SegmentDraft>(
    needs,
    {
      recordType: 'segment',
      table: segment,
      shape: Segment,
      draft: SegmentDraft,
      toRow: ({ name, ...rest }) => ({ ...rest, ...nameColumns(name) }),
      fromRow: (row) => row,
      nameOf: ({ name }) => name,
      noSuch: () => noSuchRecord({ id: 'Segmen', en: 'segment' }),
      check: async (tx, team, wanted) => {
        const { ageFrom, ageUntil } = wanted.draft
        if (ageFrom !== null && ageUntil !== null && ageFrom > ageUntil) throw agesReversed()
        await named(tx, team, wanted)
      },
    },
  )
  return {
    ...store,
    all: async (team: TeamId) => (await store.find(team)).toSorted(byName),

    /** The usual four, without those whose name is there already. */
    async start(caller: Authorized): Promise<ChangeId[]> {
      const known = new Set((await store.find(caller.team.id)).map(({ name }) => keyOf(name)))
      const changes: ChangeId[] = []
      for (const draft of startingSegments.filter(({ name }) => !known.has(keyOf(name)))) {
        // oxlint-disable-next-line no-await-in-loop -- four, one after the other
        const { change } = await store.create(caller, draft)
        if (change) changes.push(change)
      }
      return changes
    },
  }
}

const agesReversed = () =>
  new Failure(
    'invalid',
    {
      id: 'Usia awal lebih tua dari usia akhir. Tukar keduanya.',
      en: 'The first age is above the last one. Swap them.',
    },
    { field: 'ageFrom' },
  )
