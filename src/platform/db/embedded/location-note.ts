import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

export const noteName = 'postgres-location.json'

/** Kept in the data folder when PostgreSQL had to go elsewhere. */
const Note = z.object({ data: z.string(), home: z.string(), cluster: z.string() })
export type Note = z.infer<typeof Note>

/** Leaves the note in its data folder; false when there is one already. */
export async function leaveNote(note: Note): Promise<boolean> {
  const path = join(note.data, noteName)
  const draft = draftOf(path)
  try {
    await writeDraft(draft, note)
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  } finally {
    await rm(draft, { force: true })
  }
}

/** The note of a data folder, brought up to date when the folder was moved. */
export async function readNote(data: string): Promise<Note | null> {
  const path = join(data, noteName)
  const note = await parsedNote(path)
  if (note === null || note.data === data) return note
  // A copied data folder would share the database of its original; a moved one keeps its own.
  const original = await parsedNote(join(note.data, noteName))
  if (original?.home === note.home) throw copied(data, note)
  const outside = note.cluster.startsWith(`${note.home}/`)
  const moved = { ...note, data, cluster: outside ? note.cluster : join(data, 'postgres') }
  const draft = draftOf(path)
  await writeDraft(draft, moved)
  await rename(draft, path)
  return moved
}

/** On disk before it gets its name: it is all that says where the data lies. */
async function writeDraft(draft: string, note: Note): Promise<void> {
  const file = await open(draft, 'wx')
  try {
    await file.writeFile(`${JSON.stringify(note, null, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function parsedNote(path: string): Promise<Note | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  }
  try {
    return Note.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(path, cause)
  }
}

const draftOf = (path: string) => `${path}.${randomBytes(6).toString('hex')}`

const damaged = (path: string, cause: unknown) =>
  new Failure(
    'unavailable',
    {
      id: `${path} rusak, padahal berkas ini menunjukkan letak database. Kembalikan dari cadangan; isinya {"data", "home", "cluster"}, dan "cluster" adalah folder PostgreSQL.`,
      en: `${path} is damaged, but says where the database lies. Restore it from a back-up; it holds {"data", "home", "cluster"}, and "cluster" is PostgreSQL's folder.`,
    },
    { cause },
  )

const copied = (data: string, note: Note) =>
  new Failure('unavailable', {
    id: `${data} adalah salinan dari ${note.data}, dan database-nya (${note.cluster}) milik folder asal. Untuk mulai dengan database kosong hapus ${join(data, noteName)}; untuk memindahkan data pakai cadangan.`,
    en: `${data} is a copy of ${note.data}, and its database (${note.cluster}) belongs to the original. To begin with an empty database remove ${join(data, noteName)}; to move the data use a back-up.`,
  })
