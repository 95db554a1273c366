import type { TeamId } from '#kernel/ids.ts'

import type { Reader } from '../snapshot.ts'
import { readHistory, type Told } from './item-history.ts'
import { type ItemPlaces, readMappedPlaces } from './mapped-sources.ts'

/** What the team's own tables tell of an item, each under its name. */
export async function readOwn(reader: Reader, team: TeamId, asked: ItemPlaces): Promise<Told[]> {
  const found: Told[] = []
  for (const { definition, key, byName } of await readMappedPlaces(reader, team, asked)) {
    const matched = byName ? sameName : null
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const told = await readHistory(reader, team, { definition, periods: [], key, matched })
    if (told) found.push(told)
  }
  return found
}

const sameName = {
  id: 'Dicocokkan dari nama yang sama persis, karena tabel ini tidak menyebut ID. Kalau beberapa bernama sama, baris di bawah bisa milik yang lain.',
  en: 'Matched by the very same name, for this table tells no ID. Where several bear that name, the rows below may be those of another.',
}
