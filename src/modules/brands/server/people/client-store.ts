import type { TeamId } from '#kernel/ids.ts'

import { Client, ClientDraft } from '../../contract.ts'
import { byName } from '../../domain/brand.ts'
import { client } from '../../tables.ts'
import { noSuchRecord } from '../records/failures.ts'
import { checkName, nameColumns } from '../records/named.ts'
import { createRecordStore, type RecordNeeds, type RecordStore } from '../records/record-store.ts'

const most = 500

export type ClientStore = ReturnType<typeof createClientStore>

/** The clients of a team, whose brands it sells. */
export function createClientStore(needs: RecordNeeds) {
  const store: RecordStore<Client, ClientDraft> = createRecordStore<Client, ClientDraft>(needs, {
    recordType: 'client',
    table: client,
    shape: Client,
    draft: ClientDraft,
    toRow: ({ name, ...rest }) => ({ ...rest, ...nameColumns(name) }),
    fromRow: (row) => row,
    nameOf: ({ name }) => name,
    noSuch: () => noSuchRecord({ id: 'Klien', en: 'client' }),
    check: checkName((tx, team) => store.findIn(tx, team), most),
  })
  return { ...store, all: async (team: TeamId) => (await store.find(team)).toSorted(byName) }
}
