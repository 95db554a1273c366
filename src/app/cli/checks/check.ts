import { z } from 'zod'

import { Words } from '#kernel/words.ts'
import type { Config } from '#platform/config/config.ts'
import type { Log } from '#platform/log/log.ts'

/** One line of `etalase doctor`: what was looked at, how it is, and how to mend it. */
export const Finding = z.object({
  id: z.string(),
  status: z.enum(['ok', 'warning', 'error']),
  words: Words,
  mend: Words.nullable(),
})
export type Finding = z.infer<typeof Finding>

type CheckNeeds = { readonly config: Config; readonly log: Log }
export type Check = (needs: CheckNeeds, now?: number) => Promise<Finding>

export const fine = (id: string, words: Words): Finding => ({
  id,
  status: 'ok',
  words,
  mend: null,
})
export const warning = (id: string, words: Words, mend: Words): Finding => ({
  id,
  status: 'warning',
  words,
  mend,
})
export const wrong = (id: string, words: Words, mend: Words): Finding => ({
  id,
  status: 'error',
  words,
  mend,
})

/** The same in both languages: a version, a path. */
export const same = (text: string): Words => ({ id: text, en: text })
