import type { FigureId, MetricDefinition } from '../contract.ts'
import { accountDefinitions, adDefinitions } from './definitions/ads-and-accounts.ts'
import { adsReportDefinitions } from './definitions/ads-report.ts'
import { affiliateTransactionDefinitions } from './definitions/affiliate-transactions.ts'
import { affiliateDefinitions } from './definitions/affiliate.ts'
import { liveDefinitions } from './definitions/live.ts'
import { orderDefinitions } from './definitions/orders.ts'
import { productDefinitions } from './definitions/products.ts'
import { settlementDefinitions } from './definitions/settlements.ts'
import { shopDefinitions } from './definitions/shop.ts'
import { videoDefinitions } from './definitions/video.ts'

/** What every figure means, once: the page, the report's glossary and the API read this list. */
export const definitions: readonly MetricDefinition[] = [
  ...shopDefinitions,
  ...orderDefinitions,
  ...liveDefinitions,
  ...videoDefinitions,
  ...affiliateTransactionDefinitions,
  ...affiliateDefinitions,
  ...settlementDefinitions,
  ...adDefinitions,
  ...adsReportDefinitions,
  ...accountDefinitions,
  ...productDefinitions,
]

const byId = new Map(definitions.map((definition) => [definition.id, definition]))

export function definitionOf(id: FigureId): MetricDefinition {
  const definition = byId.get(id)
  if (!definition) throw new Error(`No definition of ${id}`)
  return definition
}
