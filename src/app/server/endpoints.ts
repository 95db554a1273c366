import { z } from 'zod'

import type { Endpoint } from '#kernel/endpoint.ts'
import { Day, Week } from '#kernel/time.ts'
import type { Topic } from '#kernel/topic.ts'
import * as brands from '#modules/brands/contract.ts'
import * as device from '#modules/device/contract.ts'
import * as imports from '#modules/imports/contract.ts'
import * as installation from '#modules/installation/contract.ts'
import * as metrics from '#modules/metrics/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import * as search from '#modules/search/contract.ts'
import * as tasks from '#modules/tasks/contract.ts'
import * as team from '#modules/team/contract.ts'
import * as wording from '#modules/wording/contract.ts'
import type { PathShapes } from '#platform/http/path-shapes.ts'

const contracts = {
  team,
  search,
  tasks,
  brands,
  imports,
  metrics,
  reports,
  device,
  installation,
  wording,
}

const described = Object.values(contracts).flatMap((one) => Object.values<unknown>(one))

/** Every endpoint that any contract describes; nothing has to run to know them. */
export const endpoints: readonly Endpoint[] = described.filter(isEndpoint)

const owners = new Map<unknown, string>(
  Object.entries<Record<string, unknown>>(contracts).flatMap(([name, contract]) =>
    Object.values(contract).map((one) => [one, name] as const),
  ),
)

/** The module whose contract describes an endpoint. */
export const groupOf = (endpoint: Endpoint): string | undefined => owners.get(endpoint)

/** Every live topic that any contract describes. */
export const topics: readonly Topic[] = described.filter(isTopic)

function isTopic(value: unknown): value is Topic {
  return typeof value === 'object' && value !== null && 'snapshot' in value && 'patch' in value
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'takes' in value && 'gives' in value
}

/** What the parameters in paths may look like; an address that cannot exist is not found. */
export const pathShapes: PathShapes = {
  team: z.uuid(),
  user: z.uuid(),
  invitation: z.uuid(),
  link: z.uuid(),
  change: z.uuid(),
  task: z.uuid(),
  device: z.uuid(),
  brand: z.uuid(),
  product: z.uuid(),
  meeting: z.uuid(),
  client: z.uuid(),
  segment: z.uuid(),
  file: z.uuid(),
  batch: z.uuid(),
  import: z.uuid(),
  mapping: z.uuid(),
  week: Week,
  day: Day,
  typed: z.uuid(),
  evidence: z.uuid(),
  decision: z.uuid(),
  ownRule: z.uuid(),
  question: z.uuid(),
}
