import type { Endpoint } from '#kernel/endpoint.ts'

export type Address = { readonly url: string; readonly body: string | undefined }

/** Where a call goes and what it carries: path parameters first, the rest as query or JSON body. */
export function addressOf(
  endpoint: Pick<Endpoint, 'method' | 'path' | 'transport'>,
  input: Readonly<Record<string, unknown>>,
): Address {
  const rest = { ...input }
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    if (typeof value !== 'string' || value === '') {
      throw new TypeError(`${endpoint.path} needs ${name}`)
    }
    return encodeURIComponent(value)
  })
  const inQuery =
    endpoint.method === 'GET' || endpoint.method === 'DELETE' || endpoint.transport === 'upload'
  if (inQuery) return { url: path + queryOf(rest), body: undefined }
  return { url: path, body: JSON.stringify(rest) }
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) query.append(name, String(one))
    }
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}
