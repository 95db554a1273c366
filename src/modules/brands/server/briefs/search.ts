import { asNamed, lookThrough, type SearchSource } from '#kernel/search.ts'
import type { Db } from '#platform/db/connection.ts'

import { sections } from '../../domain/briefs/brief.ts'
import { restrictionWords } from '../../domain/briefs/restriction-words.ts'
import { inForce } from './in-force.ts'

/** Briefs in force, by their brand and by whatever they say; a team has two hundred at most. */
export const createBriefSource = (db: Db): SearchSource => ({
  kind: 'brief',
  words: { id: 'Brief', en: 'Briefs' },
  action: 'brands.read',
  find: async ({ team }, query) => {
    const versions = await inForce(db, team.id)
    return lookThrough(
      query,
      versions.map(({ brand, brandName, number, texts, restrictions }) => ({
        id: brand,
        title: { id: `Brief ${brandName}`, en: `Brief of ${brandName}` },
        detail: asNamed(excerpt(texts.goal || texts.message) || `v${number}`),
        also: [
          ...sections.map((section) => texts[section]),
          ...restrictions.map((one) => restrictionWords(one).id),
        ],
        path: `brands/${brand}/brief`,
      })),
    )
  },
})

const excerpt = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
