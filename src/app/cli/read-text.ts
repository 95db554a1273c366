import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { WrongUse } from './command.ts'

const mostBytes = 20 * 1024 * 1024

/** The text of a file, or of standard input for `-`; what is no text is told in a sentence. */
export async function readText(path: string, input: Readable = process.stdin): Promise<string> {
  const bytes = path === '-' ? await collect(input) : await fileBytes(path)
  if (bytes.includes(0)) throw noText(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw noText(path)
  }
}

async function fileBytes(path: string): Promise<Buffer> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw isFolder(path)
    return await collect(createReadStream(path))
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw cannotRead(path, error)
  }
}

async function collect(input: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of input) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > mostBytes) throw tooLarge()
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const cannotRead = (path: string, error: unknown) => {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing
    ? new WrongUse({
        id: `Berkas “${path}” tidak ada. Periksa namanya, atau pakai - untuk masukan baku.`,
        en: `There is no file “${path}”. Check its name, or use - for standard input.`,
      })
    : new WrongUse({
        id: `Berkas “${path}” tidak bisa dibaca. Periksa izinnya.`,
        en: `The file “${path}” cannot be read. Check its permissions.`,
      })
}
const isFolder = (path: string) =>
  new WrongUse({
    id: `“${path}” adalah folder. Sebutkan satu berkas teks di dalamnya.`,
    en: `“${path}” is a folder. Name one text file in it.`,
  })
const noText = (path: string) =>
  new WrongUse({
    id: `${path === '-' ? 'Masukan' : `“${path}”`} bukan teks UTF-8. Simpan naskahnya sebagai teks biasa (.txt), lalu coba lagi.`,
    en: `${path === '-' ? 'The input' : `“${path}”`} is no UTF-8 text. Save the script as plain text (.txt) and try again.`,
  })
const tooLarge = () =>
  new WrongUse({
    id: 'Teksnya lebih besar dari 20 MB. Periksa per bagian.',
    en: 'The text is larger than 20 MB. Check it in parts.',
  })
