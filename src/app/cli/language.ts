import { Language } from '#kernel/words.ts'

/** The language the command line speaks: `--lang`, else the environment's, else Indonesian. */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const known = Language.safeParse(asked)
  if (known.success) return known.data
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^en\b|^en_/i.test(locale) ? 'en' : 'id'
}
