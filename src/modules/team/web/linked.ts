import { createContext, use } from 'react'

import { type Endpoint, type Given, linkHeader, type Sent } from '#kernel/endpoint.ts'
import { type Answer, useAnswer } from '#ui/wire/query.ts'

import type { openLink } from '../contract.ts'

export type Opened = Given<typeof openLink> & { readonly secret: string }
export const LinkContext = createContext<Opened | null>(null)

/** Whose link is open: for screens that a link leads to. */
export function useLinked(): Opened {
  const opened = use(LinkContext)
  if (!opened) throw new Error('This screen is reached by a link only')
  return opened
}

/** The secret goes along in a header, so that it stands in no address of a call. */
export const withSecret = (secret: string) => ({ headers: { [linkHeader]: secret } })

/** What an endpoint answers to the holder of the open link. */
export function useLinkedAnswer<E extends Endpoint>(endpoint: E, input: Sent<E>): Answer<Given<E>> {
  const { secret } = useLinked()
  return useAnswer(endpoint, input, withSecret(secret))
}
