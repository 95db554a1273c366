import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const folder = 'src/app/web/gallery/entries'
const named = new Set(
  readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/'((?:ui|modules)\/[^']+\.(?:tsx|css))'/g)])
    .map(([, file = '']) => file),
)

test('every part of the design system is shown in the gallery', () => {
  const parts = readdirSync('src/ui/design')
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `ui/design/${file}`)
  expect(parts.filter((file) => !named.has(file))).toEqual([])
})

test('every file the gallery names is there', () => {
  expect([...named].filter((file) => !existsSync(`src/${file}`))).toEqual([])
})
