import type { ListName } from '../../contract.ts'
import type { ListDefinition } from './list-source.ts'
import { lists } from './lists.ts'

/** Lists whose items are found by name over the whole history. */
export const foundLists = ['videos', 'products', 'lives', 'creators', 'campaigns'] as const
export type FoundList = (typeof foundLists)[number] & ListName

/** A LIVE has a page by what LIVE Analysis and Streamer Center call it, and by nothing else. */
const ofLives = new Set(['live_sessions', 'live_rooms'])

/** The exports whose rows name an item, the one that is read first of all first. */
export const namingSources = (list: FoundList): readonly ListDefinition[] =>
  lists[list].filter(({ id, listed }) => (list === 'lives' ? ofLives.has(id) : listed))
