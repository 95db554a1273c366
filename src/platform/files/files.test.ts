import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { createFiles, type Files } from './files.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const pieces = (...texts: string[]): Readable =>
  Readable.from(texts.map((text) => Buffer.from(text)))

let data = ''
let files: Files

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'etalase-files-'))
  files = await createFiles(data)
})
afterEach(() => rm(data, { recursive: true }))

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

function* broken(): Generator<string> {
  yield 'a'
  throw new Error('gone')
}

describe('kept files', () => {
  test('lie under the hash of their content, for nobody else to read', async () => {
    const { hash, size } = await files.store(pieces('kasur ', 'empuk'))
    expect({ hash, size }).toEqual({ hash: hashOf('kasur empuk'), size: 11 })
    const path = join(data, 'files', hash.slice(0, 2), hash)
    expect(await readFile(path, 'utf8')).toBe('kasur empuk')
    expect(await modeOf(path)).toBe(0o600)
    expect(await modeOf(join(data, 'files'))).toBe(0o700)
    expect(await readdir(files.spool)).toEqual([])
  })

  test('come back as a stream with their size', async () => {
    const { hash } = await files.store(['a', 'b'])
    const { size, stream } = await files.open(hash)
    expect([size, (await buffer(stream)).toString()]).toEqual([2, 'ab'])
  })

  test('with the same content are one, also when stored at the same time', async () => {
    const stored = await Promise.all(Array.from({ length: 8 }, () => files.store(['sama'])))
    expect(new Set(stored.map(({ hash }) => hash))).toEqual(new Set([hashOf('sama')]))
    expect(await readdir(join(data, 'files'))).toHaveLength(1)
    expect(await readdir(files.spool)).toEqual([])
  })

  test('are gone after removing, which may be repeated', async () => {
    const { hash } = await files.store(['a'])
    await files.remove(hash)
    await files.remove(hash)
    await expect(files.open(hash)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('that break off while they are stored leave nothing', async () => {
    await expect(files.store(broken())).rejects.toThrow('gone')
    expect([await readdir(files.spool), await readdir(join(data, 'files'))]).toEqual([[], []])
  })

  test.each([
    '../../etc/passwd',
    '',
    'AB',
    `${'a'.repeat(63)}/`,
    'a'.repeat(65),
    `${'a'.repeat(64)}\n`,
  ])('have no other names: %j', async (name) => {
    await expect(files.open(name)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(files.remove(name)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('uploads', () => {
  test('lie in the spool until they are discarded', async () => {
    const file = await files.receive(pieces('Order ID\n', '1\n'), 100)
    expect(file).toMatchObject({ size: 11, hash: hashOf('Order ID\n1\n') })
    expect(await readFile(file.path, 'utf8')).toBe('Order ID\n1\n')
    expect(await modeOf(file.path)).toBe(0o600)
    await file.discard()
    await file.discard()
    expect(await readdir(files.spool)).toEqual([])
  })

  test('over the limit are refused while they arrive, and the sender is stopped', async () => {
    let sent = 0
    const endless = Readable.from(
      (function* send() {
        for (;;) {
          sent += 1
          yield Buffer.alloc(1024)
        }
      })(),
    )
    await expect(files.receive(endless, 10 * 1024)).rejects.toMatchObject({ kind: 'too-large' })
    expect(endless.destroyed).toBe(true)
    expect(sent).toBeLessThan(200)
    expect(await readdir(files.spool)).toEqual([])
  })

  test('exactly at the limit are taken', async () => {
    expect((await files.receive(pieces('12345'), 5)).size).toBe(5)
  })

  test('that break off leave nothing behind', async () => {
    const stream = new Readable({ read: () => undefined })
    stream.push('abc')
    setTimeout(() => stream.destroy(new Error('connection lost')), 20)
    await expect(files.receive(stream, 100)).rejects.toThrow('connection lost')
    expect(await readdir(files.spool)).toEqual([])
  })
})

describe('sweeping', () => {
  test('deletes what ended processes left, folders too, and nothing of running ones', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid
    await writeFile(join(files.spool, `${ended}.aaaa`), 'x')
    await mkdir(join(files.spool, `${ended}.unpacked-aaaa`))
    await writeFile(join(files.spool, `${ended}.unpacked-aaaa`, '0'), 'x')
    await writeFile(join(files.spool, 'nobody'), 'x')
    await writeFile(join(files.spool, `${process.ppid}.bbbb`), 'x')
    await files.sweep()
    expect(await readdir(files.spool)).toEqual([`${process.ppid}.bbbb`])
  })
})
