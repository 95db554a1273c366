import '#ui/design/base.css'
import { setupI18n } from '@lingui/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import type { Language } from '#kernel/words.ts'
import { session } from '#modules/team/contract.ts'
import { warmUp } from '#ui/design/warm-up.ts'
import { ownWords, speak } from '#ui/i18n/catalogue.ts'
import { rememberedLanguage, rememberLanguage } from '#ui/i18n/remembered.ts'
import { createClient } from '#ui/wire/client.ts'
import { createLive } from '#ui/wire/live.ts'
import { refresh } from '#ui/wire/query.ts'

import { App } from './App.tsx'
import { modules } from './modules.ts'
import { createAppRouter } from './router.ts'

/** Long after the first load, which it must not slow down on a weak network. */
const warmUpAfterMs = 8000

const i18n = setupI18n()
const catalogues = [ownWords, ...modules.map(({ words }) => words)]
const speakNow = async (language: Language) => {
  if (i18n.locale === language) return
  await speak(i18n, language, catalogues)
  rememberLanguage(language)
}

const router = createAppRouter(modules)
const client = createClient({
  expired: () => {
    // The session is asked again; without it every page of a team leads to the sign-in and back.
    void refresh(client, session)
  },
})
const live = createLive({
  connect: (address) => new WebSocket(address),
  after: (ms, then) => {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
  origin: location.origin,
})

await speakNow(rememberedLanguage())
setTimeout(() => {
  warmUp()
  // Every page opens at once then, and without a network too.
  for (const { load } of modules.flatMap(({ pages }) => pages)) load().catch(() => undefined)
  // The worker is built with the app: its sources alone have none.
  if (import.meta.env.PROD) {
    void import('./shell/keep-shell.ts')
      .then(({ keepShell }) => keepShell(live))
      .catch(() => undefined)
  }
}, warmUpAfterMs)
const place = document.querySelector('#root')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App i18n={i18n} client={client} live={live} router={router} speak={speakNow} />
    </StrictMode>,
  )
}
