import { existsSync } from 'node:fs'

import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { expect, test } from 'vitest'

const config = getConfig({ configPath: 'lingui.config.ts' })
const catalogs = await Promise.all(
  (await getCatalogs(config))
    .filter(({ path }) => existsSync(`${path.replace('{locale}', 'en')}.po`))
    .map(async (catalog) => ({
      path: catalog.path,
      used: (await catalog.collect({ files: [] })) ?? {},
      source: (await catalog.read('id')) ?? {},
      english: (await catalog.read('en')) ?? {},
    })),
)

test('every sentence on a screen stands in the catalogues, with its English', () => {
  const problems = catalogs.flatMap(({ path, used, source, english }) =>
    Object.entries(used).flatMap(([id, { message = id }]) => {
      if (!source[id]) return [`${path}: run \`npm run words\`: ${message}`]
      return english[id]?.translation ? [] : [`${path}: no English: ${message}`]
    }),
  )
  expect(problems).toEqual([])
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
