import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { createFiles, type Files } from '#platform/files/files.ts'

import { openRedactedCopy } from './redacted-copy.ts'

async function someFiles(): Promise<Files> {
  return createFiles(await mkdtemp(join(tmpdir(), 'etalase-copy-')))
}

test('a copy given up before its file is open ends nothing else and leaves nothing', async () => {
  const files = await someFiles()
  const heard: unknown[] = []
  const hear = (error: unknown): void => void heard.push(error)
  process.on('uncaughtException', hear)
  const copies = Array.from({ length: 20 }, () => openRedactedCopy(files, new Set([0])))
  await Promise.all(copies.map((copy) => copy.abort()))
  process.off('uncaughtException', hear)
  expect(heard).toEqual([])
  expect(await readdir(files.spool)).toEqual([])
})

test('a full disk is told to whoever waits for the copy to catch up', async () => {
  const files: Files = {
    ...(await someFiles()),
    async store(content) {
      for await (const piece of content) {
        if (piece.length > 0) throw new Error('No space left on device')
      }
      throw new Error('Nothing came')
    },
  }
  const copy = openRedactedCopy(files, new Set([0]))
  const fill = async (): Promise<void> => {
    for (let row = 0; row < 200_000; row += 1) {
      copy.add({ row, cells: [Math.random().toString(36).repeat(40)] })
      const pause = copy.pause()
      if (pause) await pause
    }
  }
  await expect(fill()).rejects.toThrow('No space left on device')
})
