import { createContext, use, useMemo } from 'react'

import { defaultTimeZone } from '#kernel/time.ts'

import { useLanguage } from '../i18n/use-words.ts'
import { type Formats, formatsFor } from './formats.ts'

export type { Formats } from './formats.ts'

/** The clock of the team whose pages are shown. */
export const TimeZoneContext = createContext<string>(defaultTimeZone)

export function useFormat(): Formats {
  const language = useLanguage()
  const timeZone = use(TimeZoneContext)
  return useMemo(() => formatsFor(language, timeZone), [language, timeZone])
}
