import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { afterAll, expect, test } from 'vitest'

const config = getConfig({ configPath: 'lingui.config.ts' })
const { locales, orderBy = 'message' } = config
const place = mkdtempSync(join(tmpdir(), 'etalase-words-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** What `npm run words` would write, written beside the project. */
const catalogs = await Promise.all(
  (await getCatalogs(config)).map(async (catalog) => {
    const { path } = catalog
    const files = locales.map((locale) => catalog.getFilename(locale))
    if (files.some((file) => existsSync(file)))
      cpSync(dirname(path), join(place, dirname(path)), { recursive: true })
    catalog.path = join(place, path)
    const made = await catalog.make({
      locale: locales,
      clean: true,
      overwrite: false,
      orderBy,
    })
    return { path, files, english: (made && made['en']) || {} }
  }),
)

test('every sentence on a screen stands in the catalogues, as `npm run words` writes them', () => {
  const stale = catalogs
    .flatMap(({ files }) => files)
    .filter((file) => read(file) !== read(join(place, file)))
  expect(stale, 'run `npm run words`').toEqual([])
})

test('every sentence has its English', () => {
  const missing = catalogs.flatMap(({ path, english }) =>
    Object.entries(english)
      .filter(([, { translation }]) => !translation)
      .map(([id, { message = id }]) => `${path}: ${message}`),
  )
  expect(missing).toEqual([])
})

test('one sentence in one context has one English, because the catalogues are merged', () => {
  const meanings = new Map<string, { message: string; told: Set<string> }>()
  for (const [id, { message = id, translation }] of catalogs.flatMap(({ english }) =>
    Object.entries(english),
  )) {
    const known = meanings.get(id) ?? { message, told: new Set<string>() }
    if (translation) known.told.add(translation)
    meanings.set(id, known)
  }
  const torn = [...meanings.values()].filter(({ told }) => told.size > 1)
  expect(torn.map(({ message, told }) => `${message}: ${[...told].join(' / ')}`)).toEqual([])
})

test('a new catalogue is written at once as it is written ever after', async () => {
  const { format } = config
  if (typeof format !== 'object') throw new Error('The format of lingui.config.ts is an object')
  const about = { locale: 'en', sourceLocale: 'id', filename: 'en.po' }
  const first = await format.serialize({}, { ...about, existing: null })
  expect(await format.serialize({}, { ...about, existing: first })).toBe(first)
})

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null)
