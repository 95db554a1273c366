/* oxlint-disable typescript/no-unsafe-type-assertion -- walks a JSON schema, which has no type */
import { z } from 'zod'

type Schema = {
  readonly type?: string | string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly pattern?: string
}

/** The smallest input that a shape accepts. */
export function sample(shape: z.ZodType): Record<string, unknown> {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Schema
  return valueOf(schema) as Record<string, unknown>
}

function valueOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return valueOf(choice)
  const type = [schema.type].flat()[0]
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .filter(([name]) => schema.required?.includes(name))
        .map(([name, one]) => [name, valueOf(one)]),
    )
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => valueOf(schema.items ?? {}))
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (type === 'boolean') return true
  if (type === 'null') return null
  if (schema.format === 'uuid') return '019ab000-0000-7000-8000-0000000000ff'
  if (schema.format === 'email') return 'siapa@griya.example'
  if (schema.format === 'uri') return 'https://fcm.googleapis.com/fcm/send/x'
  if (schema.pattern?.endsWith('?$')) return ''
  if (schema.pattern?.includes(':')) return '07:00'
  if (schema.pattern?.includes('W')) return '2026-W46'
  if (schema.pattern?.includes('-')) return '2026-11-09'
  return 'x'.repeat(schema.minLength ?? 1)
}

/** How a team reads a table of its own, where the smallest input says too little. */
export const someMapping = {
  name: 'Rekap',
  spec: {
    how: 'table',
    subject: 'shop',
    headers: ['Tanggal', 'Omzet'],
    key: null,
    when: { label: 'Tanggal', order: 'day-first' },
    columns: [{ label: 'Omzet', metric: 'gmv', as: 'plain' }],
    decimal: ',',
  },
}

export const someOwnRule = {
  id: '019ab000-0000-7000-8000-0000000000dd',
  patterns: ['merek sebelah'],
  category: 'other',
  severity: 'warn',
  reason: 'Kata klien.',
}
export const someQuestion = {
  id: '019ab000-0000-7000-8000-0000000000cc',
  rule: 'marketplace.shopee',
  match: 'Shopee',
  excerpt: 'cek Shopee kak',
}
export const someDecision = {
  rule: 'marketplace.shopee',
  wish: { kind: 'off' },
  reason: 'Kata klien.',
}
