import type { ListKind, ListName } from '../../contract.ts'
import { accountSources, livesOf, videosOf } from './accounts.ts'
import { campaignSources } from './campaigns.ts'
import { creatorSources } from './creators.ts'
import type { ListDefinition, ListDefinitions } from './list-source.ts'
import { liveDays, liveSources } from './lives.ts'
import type { Measure } from './measure.ts'
import { productSources } from './products.ts'
import { shopSources } from './shop.ts'
import { videoSources } from './videos.ts'

/** Every list and the exports it may be read from, the one it usually is first. */
export const lists: ListDefinitions = {
  shop: shopSources(liveDays),
  videos: videoSources,
  products: productSources,
  lives: liveSources,
  accounts: accountSources,
  creators: creatorSources(videosOf, livesOf),
  campaigns: campaignSources,
}

export const definitionIn = (list: ListName, id: ListKind): ListDefinition | undefined =>
  lists[list].find((definition) => definition.id === id)

export const measureIn = ({ measures }: ListDefinition, id: string): Measure | undefined =>
  measures.find((measure) => measure.id === id)

/** Who posts, goes live or sells is called by the handle, which is the key. */
export const isByHandle = (list: ListName): boolean => list === 'accounts' || list === 'creators'

/** What an item is called on screen; empty where nothing names it. A name with spaces is no handle. */
export function calledBy(
  list: ListName,
  { key, name }: { readonly key: string; readonly name: string },
): string {
  if (!isByHandle(list)) return name
  if (key === '~') return ''
  return name !== '' && key.includes(' ') ? name : key
}

/** A return is a ratio that nobody reads in percent. */
export const isReturn = (id: string): boolean => id.startsWith('roi') || id === 'roas'
