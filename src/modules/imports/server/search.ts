import { and, desc, eq, ilike, inArray } from 'drizzle-orm'

import { formatInstant } from '#kernel/format.ts'
import { asNamed, type Found, type SearchSource } from '#kernel/search.ts'
import { Instant } from '#kernel/time.ts'
import type { Words } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import { likeWord } from '#platform/db/like.ts'

import type { Importer } from '../contract/importer.ts'
import { importTable } from '../tables.ts'

type Needs = { readonly db: Db; readonly importers: readonly Importer[] }

/** Files that came in, by their names, the newest first. */
export function createImportSource({ db, importers }: Needs): SearchSource {
  const kinds = new Map(importers.map(({ kind, words }) => [kind, words]))
  return {
    kind: 'import',
    words: { id: 'Impor', en: 'Imports' },
    action: 'imports.read',
    async find({ team }, { words, limit }) {
      const { id, batchId, file, kind, createdAt, teamId, state, applied } = importTable
      const rows = await db
        .select({ id, batchId, file, kind, createdAt })
        .from(importTable)
        .where(
          and(
            eq(teamId, team.id),
            inArray(state, ['applied', 'undone']),
            ...words.map((word) => ilike(file, likeWord(word))),
          ),
        )
        .orderBy(desc(applied))
        .limit(limit)
      return rows.map((row, place) => found(row, place))

      function found(row: (typeof rows)[number], place: number): Found {
        const known = row.kind === null ? undefined : kinds.get(row.kind)
        const at = Instant.parse(row.createdAt.getTime())
        return {
          id: row.id,
          title: asNamed(row.file),
          detail: besides(known, (language) => formatInstant(at, team.timeZone, language)),
          path: `imports?batch=${row.batchId}`,
          // The same export every week: the newest is meant.
          score: 0.6 - place * 0.01,
        }
      }
    },
  }
}

const besides = (kind: Words | undefined, when: (language: keyof Words) => string): Words => ({
  id: [kind?.id, when('id')].filter(Boolean).join(' · '),
  en: [kind?.en, when('en')].filter(Boolean).join(' · '),
})
