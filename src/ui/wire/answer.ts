import { z } from 'zod'

import type { Endpoint, Given } from '#kernel/endpoint.ts'
import { Words } from '#kernel/words.ts'

import { WireError, unexpected } from './wire-error.ts'

/** What came back over HTTP, however it was fetched. */
export type Heard = {
  readonly status: number
  readonly text: string
  readonly requestId: string | null
}

const Told = z.object({
  kind: z.enum([
    'invalid',
    'unauthenticated',
    'forbidden',
    'not-found',
    'conflict',
    'too-large',
    'too-many',
    'unavailable',
    'internal',
  ]),
  words: Words,
  requestId: z.string().optional(),
  field: z.string().optional(),
})

/** The answer of an endpoint, parsed by its contract; throws a `WireError` for everything else. */
export function answerOf<E extends Endpoint>(endpoint: E, heard: Heard): Given<E> {
  const requestId = heard.requestId ?? undefined
  const json = parsed(heard.text)
  if (heard.status < 200 || heard.status >= 300) throw failureIn(json, requestId)
  const answer = endpoint.gives.safeParse(json)
  if (!answer.success) throw unexpected(requestId, answer.error)
  return answer.data as Given<E>
}

function failureIn(json: unknown, requestId: string | undefined): WireError {
  const told = z.object({ error: Told }).safeParse(json)
  if (!told.success) return unexpected(requestId)
  const { kind, ...rest } = told.data.error
  return new WireError({ requestId, ...rest, kind: kind === 'internal' ? 'bug' : kind })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
