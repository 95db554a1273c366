import { z } from 'zod'

/** As much of JSON Schema as the API is described with. */
export type Shape = {
  /** A shape described elsewhere in the document, by its name. */
  readonly $ref?: string | undefined
  readonly type?: string | readonly string[] | undefined
  readonly format?: string | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly anyOf?: readonly Shape[] | undefined
  readonly oneOf?: readonly Shape[] | undefined
  readonly properties?: Readonly<Record<string, Shape>> | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: Shape | boolean | undefined
  /** False after the last of `prefixItems`. */
  readonly items?: Shape | boolean | undefined
  readonly prefixItems?: readonly Shape[] | undefined
  readonly default?: unknown
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly maxLength?: number | undefined
  readonly pattern?: string | undefined
}

export const Shape: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: z.array(Shape).optional(),
    oneOf: z.array(Shape).optional(),
    properties: z.record(z.string(), Shape).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), Shape]).optional(),
    items: z.union([z.boolean(), Shape]).optional(),
    prefixItems: z.array(Shape).optional(),
    default: z.unknown().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxLength: z.number().optional(),
    pattern: z.string().optional(),
  }),
)

/** A shape in the way people write types: `{ name: string, color?: integer }[]`. */
export function shapeText(shape: Shape, indent = ''): string {
  const { anyOf, oneOf, properties, items, additionalProperties: rest } = shape
  if (shape.$ref) return shape.$ref.replace(/^.*\//, '')
  if (shape.const !== undefined) return JSON.stringify(shape.const)
  if (shape.enum) return shape.enum.map((one) => JSON.stringify(one)).join(' | ')
  const choices = anyOf ?? oneOf
  if (choices) return [...new Set(choices.map((one) => shapeText(one, indent)))].join(' | ')
  if (properties) return objectText(shape, indent)
  if (shape.prefixItems)
    return `[${shape.prefixItems.map((one) => shapeText(one, indent)).join(', ')}]`
  if (typeof items === 'object') return listed(shapeText(items, indent))
  if (typeof rest === 'object') return `{ [name]: ${shapeText(rest, indent)} }`
  return [shape.type ?? 'any']
    .flat()
    .map((type) => named(type, shape))
    .join(' | ')
}

function objectText({ properties = {}, required = [] }: Shape, indent: string): string {
  const deeper = `${indent}  `
  const lines = Object.entries(properties).map(
    ([name, one]) =>
      `${deeper}${name}${required.includes(name) ? '' : '?'}: ${shapeText(one, deeper)}`,
  )
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}

const listed = (text: string) =>
  / \| /.test(text) && !text.startsWith('{') ? `(${text})[]` : `${text}[]`

/** `format` tells more than `string` does. */
const named = (type: string, { format }: Shape) => (type === 'string' && format ? format : type)

/** The smallest value that fits a shape. */
export function exampleOf(shape: Shape, name = ''): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  const choice = (shape.anyOf ?? shape.oneOf)?.[0]
  if (choice) return exampleOf(choice, name)
  if (shape.properties) {
    return Object.fromEntries(
      Object.entries(shape.properties).map(([key, one]) => [key, exampleOf(one, key)]),
    )
  }
  if (shape.prefixItems) return shape.prefixItems.map((one) => exampleOf(one, name))
  if (typeof shape.items === 'object') return [exampleOf(shape.items, name)]
  return plainExample(shape, name)
}

function plainExample({ type, format, minimum, pattern }: Shape, name: string): unknown {
  switch ([type].flat()[0]) {
    case 'integer':
    case 'number':
      return /(^|[a-z])At$|^at$/.test(name) ? 1_794_000_000_000 : Math.max(minimum ?? 1, 1)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'object':
      return {}
    case undefined:
    default:
      if (format === 'uuid') return '019ab000-0000-7000-8000-000000000001'
      if (format === 'email') return 'nadia@rumahsenja.example'
      if (pattern?.includes('W')) return '2026-W46'
      return pattern?.includes('-') ? '2026-11-10' : name || 'text'
  }
}
