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

test('one Indonesian sentence has one English sentence, because the catalogues are merged', () => {
  const meanings = new Map<string, Set<string>>()
  for (const { message, translation } of catalogs.flatMap(({ english }) =>
    Object.values(english),
  )) {
    if (!message || !translation) continue
    meanings.set(message, (meanings.get(message) ?? new Set()).add(translation))
  }
  const torn = [...meanings].filter(([, told]) => told.size > 1)
  expect(torn.map(([message, told]) => `${message}: ${[...told].join(' / ')}`)).toEqual([])
})
