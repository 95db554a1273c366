import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { z } from 'zod'

const folder = 'src/app/web/public'
const Icon = z.object({
  src: z.string().startsWith('/icons/'),
  sizes: z.string().regex(/^(\d+)x\1$/),
  type: z.literal('image/png'),
  purpose: z.enum(['any', 'maskable']).optional(),
})
const Manifest = z.object({
  id: z.literal('/'),
  name: z.string().max(30),
  short_name: z.string().max(12),
  description: z.string(),
  start_url: z.literal('/'),
  scope: z.literal('/'),
  display: z.literal('standalone'),
  theme_color: z.string(),
  background_color: z.string(),
  icons: z.array(Icon),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string(), icons: z.array(Icon) })),
})
const manifest = Manifest.parse(JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8')))

/** Width and height stand right after the signature. */
function sizeOf(png: string): string {
  const head = readFileSync(png)
  expect(head.subarray(1, 4).toString()).toBe('PNG')
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`
}

test('every icon is as large as the manifest says', () => {
  for (const { src, sizes } of [...manifest.icons, ...manifest.shortcuts.flatMap((s) => s.icons)])
    expect(`${src} ${sizeOf(folder + src)}`).toBe(`${src} ${sizes}`)
  expect(sizeOf(`${folder}/icons/apple-180.png`)).toBe('180x180')
})

test('a browser finds what it wants for installing: 192 and 512, also to be cut', () => {
  const offered = manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)
  expect(offered.toSorted()).toEqual(
    ['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'].toSorted(),
  )
})

test('the page names manifest and icon, and the shortcuts lead to its own pages', () => {
  const page = readFileSync('src/app/web/index.html', 'utf8')
  expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest" />')
  expect(page).toContain('<link rel="apple-touch-icon" href="/icons/apple-180.png" />')
  expect(manifest.shortcuts.map(({ name, url }) => `${name} ${url}`)).toEqual([
    'Hari ini /go/today',
    'Impor /go/imports',
    'Angka /go/weeks',
  ])
})
