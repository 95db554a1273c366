import type { I18n, Messages } from '@lingui/core'

import type { Language } from '#kernel/words.ts'

/** The words of one part of the web app; each module brings its own. */
export type Catalogue = Readonly<Record<Language, () => Promise<{ messages: Messages }>>>

/** The words of the design system and the shell. */
export const ownWords: Catalogue = {
  id: () => import('./locales/id.po'),
  en: () => import('./locales/en.po'),
}

/** Speaks a language: loads the words of every part, then switches at once. */
export async function speak(
  i18n: I18n,
  language: Language,
  catalogues: readonly Catalogue[],
): Promise<void> {
  const loaded = await Promise.all(catalogues.map((catalogue) => catalogue[language]()))
  const all: Messages = {}
  for (const { messages } of loaded) Object.assign(all, messages)
  i18n.loadAndActivate({ locale: language, messages: all })
  document.documentElement.lang = language
}
