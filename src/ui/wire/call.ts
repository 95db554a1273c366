import type { Endpoint, Given, Sent } from '#kernel/endpoint.ts'

import { addressOf } from './address.ts'
import { answerOf } from './answer.ts'
import { fileNameIn } from './file-name.ts'
import { offline } from './wire-error.ts'

const requestIdHeader = 'x-request-id'

/** Calls an endpoint by its contract; every failure is a `WireError` with words fit to show. */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: Sent<E>,
  options: CallOptions = {},
): Promise<Given<E>> {
  return heardBy(endpoint, await send(endpoint, input, options))
}

/** What a `download` endpoint answers, where a header has to go along and a link cannot do. */
export async function fetchFile<E extends Endpoint>(
  endpoint: E,
  input: Sent<E>,
  options: CallOptions = {},
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const response = await send(endpoint, input, options)
  if (!response.ok) await heardBy(endpoint, response)
  const blob = await response.blob().catch((error: unknown) => {
    throw offline(error)
  })
  return { name: fileNameIn(response.headers.get('content-disposition') ?? ''), blob }
}

export type CallOptions = {
  readonly signal?: AbortSignal
  /** What goes along with this call alone, such as the secret of a link. */
  readonly headers?: Readonly<Record<string, string>>
}

async function send(
  endpoint: Endpoint,
  input: unknown,
  { signal, headers }: CallOptions,
): Promise<Response> {
  const { url, body } = addressOf(endpoint, input as Record<string, unknown>)
  return fetch(url, {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw offline(error)
  })
}

async function heardBy<E extends Endpoint>(endpoint: E, response: Response): Promise<Given<E>> {
  const text = await response.text().catch((error: unknown) => {
    throw offline(error)
  })
  return answerOf(endpoint, {
    status: response.status,
    text,
    requestId: response.headers.get(requestIdHeader),
  })
}

/** Sends the bytes of a file to an `upload` endpoint and tells how much of it has left, 0 to 1. */
export function upload<E extends Endpoint>(
  endpoint: E,
  input: Sent<E>,
  {
    file,
    onProgress,
    signal,
  }: { file: Blob; onProgress?: (share: number) => void; signal?: AbortSignal },
): Promise<Given<E>> {
  const { url } = addressOf(endpoint, input as Record<string, unknown>)
  // fetch cannot tell how much of a body has left; XMLHttpRequest can.
  const request = new XMLHttpRequest()
  return new Promise<Given<E>>((resolve, reject) => {
    request.open(endpoint.method, url)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      try {
        const requestId = request.getResponseHeader(requestIdHeader)
        resolve(
          answerOf(endpoint, { status: request.status, text: request.responseText, requestId }),
        )
      } catch (error) {
        reject(error)
      }
    })
    request.addEventListener('error', () => reject(offline()))
    request.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** The address of a `download` endpoint, for an ordinary link. */
export const downloadAddress = <E extends Endpoint>(endpoint: E, input: Sent<E>): string =>
  addressOf(endpoint, input as Record<string, unknown>).url
