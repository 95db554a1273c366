import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { runCommand } from './main.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-lint-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function lint(content: string | Uint8Array, options: readonly string[] = []) {
  const path = join(folder, 'naskah.txt')
  await writeFile(path, content)
  return run([...options, path])
}

async function run(argv: readonly string[]) {
  let [out, err] = ['', '']
  const code = await runCommand(['lint', ...argv], {
    env: {},
    cwd: folder,
    root: process.cwd(),
    terminal: { out: (text) => void (out += text), err: (text) => void (err += text) },
  })
  return { code, out, err }
}

test('a text with something to hold back ends with 1 and names line and column', async () => {
  const { code, out } = await lint('Halo kak\nChat WA admin ya\n')
  expect(code).toBe(1)
  expect(out).toContain('naskah.txt:2:6: tahan: “WA”')
  expect(out).toContain('Ganti: chat toko')
  expect(out).toContain('2 baris: 1 tahan, 0 ingatkan, 0 catatan.')
})

test('warnings alone end with 0', async () => {
  const { code, out } = await lint('garansi uang kembali', ['--lang', 'en'])
  expect(code).toBe(0)
  expect(out).toContain('1 lines: 0 block, 1 warn')
})

test('--json answers one object per line of input', async () => {
  const { code, out } = await lint('Kasur empuk\r\n\r\ncek Shopee 😀 kak', ['--json'])
  expect(code).toBe(1)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toEqual([
    { line: 1, text: 'Kasur empuk', verdict: 'ok', findings: [] },
    { line: 2, text: '', verdict: 'ok', findings: [] },
    {
      line: 3,
      text: 'cek Shopee 😀 kak',
      verdict: 'block',
      findings: [
        {
          start: 4,
          end: 10,
          match: 'Shopee',
          severity: 'block',
          category: 'off_platform',
          rule: 'marketplace.shopee',
          reason: expect.stringContaining('pengalihan trafik'),
          alternative: 'keranjang kuning',
          source: expect.stringMatching(/^derived:https:/u),
        },
      ],
    },
  ])
})

test('--scope leaves out what concerns the other', async () => {
  expect((await lint('flash sale kak', ['--scope', 'live'])).out).toContain('ingatkan')
  expect((await lint('flash sale kak', ['--scope', 'video'])).out).toContain('tidak ada temuan')
  expect((await lint('flash sale kak', ['--scope', 'both'])).out).toContain('ingatkan')
  expect((await lint('x', ['--scope', 'radio'])).err).toContain('live|video|both')
})

test('a megabyte is read to its end', async () => {
  const { code, out } = await lint('kasur empuk sekali kak\n'.repeat(45_000))
  expect(code).toBe(0)
  expect(out).toContain('45000 baris, tidak ada temuan.')
})

test.each([
  ['an empty text', '', 0, 'Tidak ada teks untuk diperiksa.'],
  ['a binary file', new Uint8Array([0x50, 0x4b, 0, 1]), 2, 'bukan teks UTF-8'],
  ['another encoding', new Uint8Array([0x68, 0xff, 0xfe]), 2, 'bukan teks UTF-8'],
])('%s gets a clear answer', async (...[, content, code, said]) => {
  const told = await lint(content)
  expect(told.code).toBe(code)
  expect(told.out + told.err).toContain(said)
})

test.each([
  [['tidak-ada.txt'], 'tidak ada. Periksa namanya'],
  [['.'], 'adalah folder'],
  [[], 'Sebutkan satu berkas'],
  [['a.txt', 'b.txt'], 'Sebutkan satu berkas'],
])('%j ends with 2 and says why', async (argv, said) => {
  const { code, err } = await run(argv)
  expect(code).toBe(2)
  expect(err).toContain(said)
})
