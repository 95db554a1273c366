import { route, type Route } from '#platform/http/route.ts'

import { checkWording, wordingRules } from './contract.ts'
import { createMatcher, packClasses, platformPack } from './logic.ts'

export type WordingModule = { readonly routes: readonly Route[] }

/** The rule book on the server. Compiled at the first text, once per process. */
export function createWording(): WordingModule {
  const pack = platformPack()
  let compiled: ReturnType<typeof createMatcher> | null = null
  const matcher = () => (compiled ??= createMatcher({ rules: pack.rules, classes: packClasses }))
  return {
    routes: [
      route(checkWording, async ({ text, scope, official, ownHandles }) => ({
        ...matcher().check(text, { scope, official, ownHandles }),
        pack: pack.version,
      })),
      route(wordingRules, async () => pack),
    ],
  }
}
