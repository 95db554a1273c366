import {
  customType,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

const words = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * How everything is called that facts tell of, for the search: one row for each video, product, LIVE,
 * creator and campaign of the whole history. Made from `fact` and made anew where it is missing.
 */
export const factName = pgTable(
  'fact_name',
  {
    teamId: uuid('team_id').notNull(),
    list: text().notNull(),
    key: text().notNull(),
    name: text().notNull(),
    about: text().notNull(),
    at: timestamp({ withTimezone: true }),
    /** The last day any export tells of it. */
    last: date().notNull(),
    words: words().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.list, table.key] }),
    index('fact_name_words').using('gin', table.words),
  ],
)
