import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { inOrder } from './catalog.ts'
import { verifyBackup } from './file-reader.ts'
import { writeBackupFile } from './file-writer.ts'
import { closingBytes, type Header } from './format.ts'
import { dataFrames, entryFrame, framesIn } from './frames.ts'
import { openKey, sealKey } from './sealed-key.ts'

const header: Header = {
  product: 'etalase',
  version: '0.1.0',
  createdAt: '2026-11-24T02:00:00.000Z',
  migrations: [{ when: 1, hash: 'a' }],
  key: null,
}
const name = { is: 'table' as const, name: 'brand', columns: ['id'] }

/** Long enough for several frames of data. */
const content = Buffer.alloc(200_000, 'kasur empuk ')

async function* frames() {
  yield entryFrame(name)
  yield* dataFrames(content)
  yield entryFrame({ is: 'table-end', rows: 1 })
}

let folder = ''
let path = ''
let whole: Buffer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-backup-'))
  path = join(folder, 'toko.backup')
  await writeBackupFile(path, { header, frames: frames() })
  whole = await readFile(path)
})
afterAll(() => rm(folder, { recursive: true }))

async function refusal(bytes: Uint8Array): Promise<string> {
  const broken = join(folder, 'rusak.backup')
  await writeFile(broken, bytes)
  return verifyBackup(broken).then(
    () => 'taken',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

test('a file comes back as it was written, and only its owner reads it', async () => {
  const backup = await verifyBackup(path)
  expect(backup.header).toEqual(header)
  const data: Buffer[] = []
  const entries: string[] = []
  for await (const frame of backup.frames())
    if (frame.is === 'data') data.push(Buffer.from(frame.bytes))
    else entries.push(frame.entry.is)
  expect(Buffer.concat(data).equals(content)).toBe(true)
  expect(entries).toEqual(['table', 'table-end'])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('cut off anywhere, it is refused', async () => {
  for (let length = 0; length < whole.length; length++) {
    const said = await refusal(whole.subarray(0, length))
    expect(said, `${length} bytes`).toMatch(length === 0 ? /no back-up/ : /cut off/)
  }
})

test('with any one byte flipped, it is refused', async () => {
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(whole.readUInt8(at) ^ 0x20, at)
    expect(await refusal(flipped), `byte ${at}`).toMatch(/no back-up|damaged/)
  }
})

test('something after its end is refused too', async () => {
  expect(await refusal(Buffer.concat([whole, Buffer.from('x')]))).toMatch(/cut off/)
})

test('a later format is told apart from damage', async () => {
  const body = Buffer.from(whole.subarray(0, -closingBytes))
  body.write('2', 'ETALASE BACKUP '.length)
  const sum = createHash('sha256').update(body).digest()
  expect(await refusal(Buffer.concat([body, sum, whole.subarray(-closingBytes + 32)]))).toMatch(
    /newer Etalase\. Update/,
  )
})

test('other files are no back-ups', async () => {
  expect(await refusal(Buffer.from('PK\u0003\u0004 something else'))).toMatch(/no back-up/)
  await expect(verifyBackup(join(folder, 'hilang'))).rejects.toMatchObject({ kind: 'unavailable' })
  await expect(verifyBackup(folder)).rejects.toMatchObject({ kind: 'unavailable' })
})

test('what is there already is not overwritten, and a failure leaves nothing', async () => {
  const before = await readdir(folder)
  await expect(writeBackupFile(path, { header, frames: frames() })).rejects.toMatchObject({
    kind: 'conflict',
  })
  async function* broken() {
    yield* frames()
    throw new Error('gone')
  }
  const other = join(folder, 'lain.backup')
  await expect(writeBackupFile(other, { header, frames: broken() })).rejects.toThrow('gone')
  const abort = AbortSignal.abort()
  await expect(
    writeBackupFile(other, { header, frames: frames(), signal: abort }),
  ).rejects.toMatchObject({ name: 'AbortError' })
  expect(await readdir(folder)).toEqual(before)
  expect((await readFile(path)).equals(whole)).toBe(true)
})

test('frames are read however the pieces are cut', async () => {
  const all = Buffer.concat([entryFrame(name), ...dataFrames(Buffer.from('isi')), entryFrame(name)])
  for (const size of [1, 2, 3, 7, 50, all.length]) {
    const kinds: string[] = []
    for await (const { is } of framesIn(cut(all, size))) kinds.push(is)
    expect(kinds).toEqual(['entry', 'data', 'entry'])
  }
})

async function* cut(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('the key opens with its passphrase, however the letters are typed, and with no other', async () => {
  const key = Buffer.alloc(32, 7)
  const box = await sealKey(key, 'étalase yang rapi')
  expect((await openKey(box, 'e\u0301talase yang rapi')).equals(key)).toBe(true)
  await expect(openKey(box, 'étalase yang rap')).rejects.toMatchObject({ kind: 'invalid' })
})

test('tables come after those they refer to', () => {
  const tables = ['a', 'b', 'c'].map((one) => ({ name: one, columns: [] }))
  const order = inOrder(tables, [
    { from: 'a', to: 'c' },
    { from: 'c', to: 'b' },
  ])
  expect(order.map((table) => table.name)).toEqual(['b', 'c', 'a'])
  const circle = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ]
  expect(() => inOrder(tables, circle)).toThrow(/circle/)
})
