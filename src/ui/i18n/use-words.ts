import { useLingui } from '@lingui/react'
import { createContext, use, useCallback } from 'react'

import type { Language, Words } from '#kernel/words.ts'

/** Switches the language of the screen. */
export const SpeakContext = createContext<(language: Language) => Promise<void>>(async () => {})

export const useSpeak = () => use(SpeakContext)

export function useLanguage(): Language {
  const { i18n } = useLingui()
  return i18n.locale === 'en' ? 'en' : 'id'
}

/** Reads a sentence the server made, in the language of the screen. */
export function useWords(): (words: Words) => string {
  const language = useLanguage()
  return useCallback((words: Words) => words[language], [language])
}
