import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { fileKindOf } from './file-kind.ts'
import { createPhotos } from './photos.ts'

const photos = createPhotos()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-photos-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6' } })

async function saved(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

describe('a photo', () => {
  test('loses where and with what it was taken', async () => {
    const taken = await plain(60, 40)
      .withExif({
        IFD0: { Make: 'Kamera', Artist: 'Nadia' },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 0/1' },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const { bytes } = await photos.shrink(await saved('exif.jpg', taken))
    const { exif, xmp, iptc, icc, format } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, icc, format }).toEqual({ format: 'jpeg' })
    expect(bytes.toString('latin1')).not.toMatch(/Kamera|Nadia/)
  })

  test('stands upright as the phone was held', async () => {
    const lying = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = await photos.shrink(await saved('lying.jpg', lying))
    expect([width, height]).toEqual([40, 60])
  })

  test.each([
    [4000, 3000, 2048, 1536],
    [3000, 4000, 1536, 2048],
    [300, 200, 300, 200],
  ])('of %d × %d is kept as %d × %d', async (...[width, height, toWidth, toHeight]) => {
    const path = await saved('size.png', await plain(width, height).png().toBuffer())
    expect(await photos.shrink(path)).toMatchObject({ width: toWidth, height: toHeight })
  })

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 3)],
    ['only by name', () => Buffer.from('<svg onload="alert(1)"/>')],
  ])('%s is refused with what to do', async (_, broken) => {
    const path = await saved('x.jpg', broken(await plain(400, 400).png().toBuffer()))
    await expect(photos.shrink(path)).rejects.toMatchObject({
      kind: 'invalid',
      words: { id: expect.stringContaining('Ambil foto lagi') },
    })
  })
})

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
test.each([
  ['\xFF\xD8\xFF\xE0', 'jpeg'],
  ['\x89PNG\r\n\x1A\n....', 'png'],
  ['RIFF....WEBPVP8 ', 'webp'],
  ['%PDF-1.7', 'pdf'],
  ['....ftypheic....', 'heic'],
  ['....ftypmif1....', 'heic'],
  ['....ftypisom....', null],
  ['<svg xmlns=', null],
  ['<!doctype html>', null],
  ['GIF89a', null],
  ['PK\x03\x04', null],
  ['', null],
])('a file that begins with %j is %s', (text, kind) => {
  expect(fileKindOf(bytesOf(text))).toBe(kind)
})
