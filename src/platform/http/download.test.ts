import fc from 'fast-check'
import { expect, test } from 'vitest'

import { contentDisposition, downloadHeaders } from './download.ts'

test.each([
  [
    'Laporan Griya Lelap 2026-W46.pdf',
    `attachment; filename="Laporan Griya Lelap 2026-W46.pdf"; filename*=UTF-8''Laporan%20Griya%20Lelap%202026-W46.pdf`,
  ],
  ['kafé.csv', `attachment; filename="kafe_.csv"; filename*=UTF-8''kaf%C3%A9.csv`],
  ['../../etc/passwd', `attachment; filename="-..-etc-passwd"; filename*=UTF-8''-..-etc-passwd`],
  ['a"; x="b.pdf', `attachment; filename="a-_ x_-b.pdf"; filename*=UTF-8''a-%3B%20x%3D-b.pdf`],
  ['gpj.\u202Eexe', `attachment; filename="gpj.exe"; filename*=UTF-8''gpj.exe`],
  ['', `attachment; filename="file"; filename*=UTF-8''file`],
])('%s is a safe file name', (name, header) => {
  expect(contentDisposition(name, false)).toBe(header)
})

test('no name can end the header or start another one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(contentDisposition(name, false)).toMatch(
        /^attachment; filename="[\w .,()+-]+"; filename\*=UTF-8''[\w.%~-]+$/,
      )
    }),
  )
})

const disposition = (type: string) =>
  downloadHeaders({ name: 'x', type, inline: true, body: Buffer.from('') })['content-disposition']

test('only what cannot run a script is shown in the window', () => {
  expect(disposition('application/pdf')).toMatch(/^inline/)
  expect(disposition('text/html')).toMatch(/^attachment/)
  expect(disposition('image/svg+xml')).toMatch(/^attachment/)
})

test('a type that is none becomes bytes', () => {
  const { 'content-type': type } = downloadHeaders({
    name: 'x',
    type: 'text/html\r\nset-cookie: a=b',
    body: Buffer.from(''),
  })
  expect(type).toBe('application/octet-stream')
})
