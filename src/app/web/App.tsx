import { CSPProvider } from '@base-ui/react/csp-provider'
import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useCallback } from 'react'

import type { Language } from '#kernel/words.ts'
import { Toasts, useToast } from '#ui/design/toasts.tsx'
import { SpeakContext, useWords } from '#ui/i18n/use-words.ts'
import type { Live } from '#ui/wire/live.ts'
import { TellContext } from '#ui/wire/query.ts'
import { LiveContext } from '#ui/wire/use-topic.ts'
import type { WireError } from '#ui/wire/wire-error.ts'

import type { createAppRouter } from './router.ts'

/** Nobody points at anything before the page stands. */
const TipHost = lazy(async () => ({ default: (await import('#ui/design/TipHost.tsx')).TipHost }))

export type AppNeeds = {
  readonly i18n: I18n
  readonly client: QueryClient
  readonly live: Live
  readonly router: ReturnType<typeof createAppRouter>
  readonly speak: (language: Language) => Promise<void>
}

/** The pages, and around them what every page may use. */
export function App({ i18n, client, live, router, speak }: AppNeeds) {
  return (
    <CSPProvider disableStyleElements>
      <I18nProvider i18n={i18n}>
        <SpeakContext value={speak}>
          <QueryClientProvider client={client}>
            <LiveContext value={live}>
              <RouterProvider router={router} InnerWrap={Around} />
              <Suspense>
                <TipHost />
              </Suspense>
            </LiveContext>
          </QueryClientProvider>
        </SpeakContext>
      </I18nProvider>
    </CSPProvider>
  )
}

/** Toasts link to pages, so they stand inside the router. */
function Around({ children }: { readonly children: ReactNode }) {
  return (
    <Toasts>
      <Telling>{children}</Telling>
    </Toasts>
  )
}

function Telling({ children }: { readonly children: ReactNode }) {
  const toast = useToast()
  const say = useWords()
  const tell = useCallback((error: WireError) => toast({ text: say(error.words) }), [say, toast])
  return <TellContext value={tell}>{children}</TellContext>
}
