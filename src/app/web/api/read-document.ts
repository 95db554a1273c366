import { z } from 'zod'

import { exampleOf, Shape } from './shape-text.ts'

const Content = z.record(z.string(), z.object({ schema: Shape.optional() }))
const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: Shape.default({}),
})
const Operation = z.object({
  summary: z.string().default(''),
  tags: z.array(z.string()).default([]),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })).default({}),
  'x-access': z
    .object({ kind: z.string(), action: z.string().optional(), scope: z.string().nullish() })
    .optional(),
})

/** The OpenAPI document, as far as the page shows it. */
export const ApiDocument = z.object({
  info: z.object({ version: z.string(), description: z.string().default('') }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})
export type ApiDocument = z.infer<typeof ApiDocument>

export type Call = {
  /** Names it in the address of the page: `get-teams-team-brands`. */
  readonly anchor: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly access: z.infer<typeof Operation>['x-access']
  readonly parameters: z.infer<typeof Operation>['parameters']
  readonly body: Shape | null
  /** The body is one file. */
  readonly upload: boolean
  readonly answer: Shape | null
  /** The answer is one file. */
  readonly download: boolean
}
export type CallGroup = { readonly name: string; readonly calls: readonly Call[] }

/** The calls by the module they belong to, in the order of the document. */
export function callsOf({ paths }: ApiDocument): readonly CallGroup[] {
  const groups = new Map<string, Call[]>()
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations)) {
      const name = operation.tags[0] ?? ''
      groups.set(name, [...(groups.get(name) ?? []), callOf(method, path, operation)])
    }
  return [...groups].map(([name, calls]) => ({ name, calls }))
}

function callOf(method: string, path: string, operation: z.infer<typeof Operation>): Call {
  const { summary, parameters, requestBody, responses } = operation
  const [sent, given] = [requestBody?.content ?? {}, responses['200']?.content ?? {}]
  const upload = 'application/octet-stream' in sent
  const download = '*/*' in given
  return {
    anchor: `${method}${path.replace(/^\/api/, '').replaceAll(/[^A-Za-z0-9]+/g, '-')}`.replace(
      /-$/,
      '',
    ),
    method: method.toUpperCase(),
    path,
    summary,
    access: operation['x-access'],
    parameters,
    body: upload ? null : (sent['application/json']?.schema ?? null),
    upload,
    answer: download ? null : (given['application/json']?.schema ?? null),
    download,
  }
}

/** The calls whose path, summary or group holds every word. */
export function callsFor(groups: readonly CallGroup[], text: string): readonly CallGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return groups
    .map(({ name, calls }) => ({
      name,
      calls: calls.filter(({ method, path, summary }) => {
        const whole = `${name} ${method} ${path} ${summary}`.toLowerCase()
        return words.every((word) => whole.includes(word))
      }),
    }))
    .filter(({ calls }) => calls.length > 0)
}

/** A line for a terminal that makes the call. */
export function curlOf(call: Call, origin: string): string {
  const { method, path, parameters, access, body, upload, download } = call
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema, name)))}`)
  const address = `${origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
  const proof: Readonly<Record<string, string>> = {
    public: '',
    link: " -H 'x-link-secret: SECRET'",
  }
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`}${proof[access?.kind ?? ''] ?? ' -b cookies.txt'}`,
    ...(upload ? ["-H 'content-type: application/octet-stream' --data-binary @FILE"] : []),
    ...(body
      ? [`-H 'content-type: application/json' -d '${JSON.stringify(exampleOf(body))}'`]
      : []),
    ...(download ? ['-OJ'] : []),
    `'${address}'`,
  ].join(' \\\n  ')
}
