import { formatClock, formatWeekday } from '#kernel/format.ts'
import type { TeamId } from '#kernel/ids.ts'
import { addDays, dayAt, type Day, Instant, type Period } from '#kernel/time.ts'

import type { Item, ItemSource } from '../../contract.ts'
import { type Session, sessionChart } from '../../domain/lists/item-chart.ts'
import { isMapped, type ListDefinition } from '../../domain/lists/list-source.ts'
import { lists, measureIn } from '../../domain/lists/lists.ts'
import { matchByStart, matchWords, type Started } from '../../domain/lists/match.ts'
import { sourceWords } from '../../domain/lists/range.ts'
import { isCounted } from '../counted.ts'
import type { Reader } from '../snapshot.ts'
import { type ItemAsked, measuresOf, noSuchItem, type Told } from './item-history.ts'
import { rowOf, type Stored } from './list-reads.ts'
import { groupedColumnsSql, instantSql, keySql, subjectSql } from './list-sql.ts'
import { readMappedSources } from './mapped-sources.ts'
import { readOwn } from './own-tables.ts'

type Live = ReturnType<typeof rowOf> & Started & { readonly period: Period }

/** Sessions before one that it is compared with, in so many days. */
const comparedDays = 28
const dayMs = 86_400_000

/** A LIVE: what LIVE Analysis, Streamer Center, its ads and its day tell of it. */
export async function readLive(
  reader: Reader,
  team: TeamId,
  { key, timeZone }: ItemAsked,
): Promise<Item> {
  const read = (definition: ListDefinition, where: Where) =>
    readEvents(reader, team, { definition, where })
  const [sessions, rooms, ads, day] = lists.lives
  if (!sessions || !rooms || !ads || !day) throw new Error('A list of LIVEs has four exports')
  const own = isSession.test(key) ? sessions : rooms
  const [live] = await read(own, { key })
  if (!live) return readWritten(reader, team, key)
  const near = { from: live.at - dayMs / 2, to: live.at + dayMs / 2 }
  const [around, aroundRooms, boosts] = [
    await read(sessions, { near }),
    await read(rooms, { near }),
    await read(ads, { near }),
  ]
  const others = { sessions: own === sessions ? around : aroundRooms, live, timeZone }
  const days = await read(day, { on: dayAt(live.at, timeZone) })
  const parts = [
    own === sessions ? plain(sessions, [live]) : matched(sessions, around, others),
    own === rooms ? plain(rooms, [live]) : matched(rooms, aroundRooms, others),
    matched(ads, boosts, others),
    plain(day, days, dayNote),
  ]
  const named = matchByStart(live, { sessions: others.sessions, others: boosts })
  const keys = [key, ...(parts[1]?.rows ?? []).map((row) => row.key)]
  const byKey = await readOwn(reader, team, { list: 'lives', keys, name: '' })
  const written = [
    ...byKey.map(({ source }) => source),
    ...(await writtenNear(reader, team, { near, others, known: byKey })),
  ]
  return {
    list: 'lives',
    key,
    name: (named.certain ? named.found[0]?.name : '') || live.name || live.about,
    about: live.about,
    at: live.at,
    ...(await charted(read, { own, live, timeZone })),
    sources: [...parts.filter(({ rows }) => rows.length > 0), ...written],
    audience: null,
    silent: silentOf(parts),
  }
}

/** Keys of LIVE Analysis end in the minute of the start; a team's own table may hold any text. */
const isSession = /\/(\d{4}-\d{2}-\d{2})T/

/** Exports that could tell of a LIVE and do not. */
const silentOf = (told: readonly Pick<ItemSource, 'kind' | 'rows'>[]): Item['silent'] =>
  lists.lives
    .filter(({ id }) => !told.some(({ kind, rows }) => kind === id && rows.length > 0))
    .map(sourceWords)

/** A LIVE that only the team's own tables know. */
async function readWritten(reader: Reader, team: TeamId, key: string): Promise<Item> {
  const told = await readOwn(reader, team, { list: 'lives', keys: [key], name: '' })
  const [first] = told
  if (!first) throw noSuchItem()
  return {
    list: 'lives',
    key,
    ...first.about,
    title: null,
    chart: null,
    sources: told.map(({ source }) => source),
    audience: null,
    silent: silentOf([]),
  }
}

type Near = {
  readonly near: { readonly from: number; readonly to: number }
  readonly others: Parameters<typeof matched>[2]
  /** Those found by their key need no guess. */
  readonly known: readonly Told[]
}

/** Rows of the team's own tables that tell a time, found by it. */
async function writtenNear(
  reader: Reader,
  team: TeamId,
  { near, others, known }: Near,
): Promise<ItemSource[]> {
  const day = dayAt(others.live.at, others.timeZone)
  const days = { from: addDays(day, -1), to: addDays(day, 1) }
  const found: ItemSource[] = []
  for (const { definition } of await readMappedSources(reader, team, { list: 'lives', days })) {
    if (known.some((told) => told.definition.id === definition.id)) continue
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    const rows = await readEvents(reader, team, { definition, where: { near } })
    found.push(matched(definition, rows, others))
  }
  return found.filter(({ rows }) => rows.length > 0)
}

const dayNote = {
  id: 'Semua LIVE hari itu menjadi satu; bukan angka sesi ini saja.',
  en: 'All LIVEs of that day in one; not the figures of this session alone.',
}

const plain = (
  definition: ListDefinition,
  rows: readonly Live[],
  note: ItemSource['matched'] = null,
): ItemSource => ({
  kind: definition.id,
  ...sourceWords(definition),
  measures: measuresOf(definition),
  matched: note,
  rows: rows.map(({ period, key, name, values }) => ({ period, key, label: name, values })),
})

function matched(
  definition: ListDefinition,
  candidates: readonly Live[],
  told: {
    readonly sessions: readonly Live[]
    readonly live: Live
    readonly timeZone: string
  },
): ItemSource {
  const match = matchByStart(told.live, { sessions: told.sessions, others: candidates })
  return plain(
    definition,
    match.found,
    matchWords(match, { ...told, own: isMapped(definition.kind) }),
  )
}

type Read = (definition: ListDefinition, where: Where) => Promise<Live[]>

/** The sessions of the same account in the four weeks before; a room tells no account. */
async function charted(
  read: Read,
  { own, live, timeZone }: { own: ListDefinition; live: Live; timeZone: string },
): Promise<Pick<Item, 'title' | 'chart'>> {
  const [creator, start] = live.key.split('/')
  const measure = measureIn(own, 'gmv_per_hour')
  if (start === undefined || !measure) return { title: null, chart: null }
  const near = { from: live.at - comparedDays * dayMs, to: live.at }
  const before = await read(own, { near, creator: `${creator}/` })
  const [plainMeasure] = measuresOf({ ...own, measures: [measure] })
  if (!plainMeasure) return { title: null, chart: null }
  const told = before
    .filter(({ at, key }) => at < live.at || key === live.key)
    .map(({ at, values }): Session => {
      const day = dayAt(at, timeZone)
      const label = (language: 'id' | 'en') =>
        `${formatWeekday(day, language)}\n${formatClock(at, timeZone, language)}`
      const minutes = values['seconds'] ?? null
      return {
        label: { id: label('id'), en: label('en') },
        gmv: values['gmv'] ?? null,
        seconds: minutes === null ? null : minutes * 60,
      }
    })
  return sessionChart(told.slice(-12), plainMeasure)
}

/** Which rows: of a key, around a moment, or of a day. */
type Where =
  | { readonly key: string }
  | { readonly near: { readonly from: number; readonly to: number }; readonly creator?: string }
  | { readonly on: Day }

/** A start tells its day; a file about a period knows of rows that began a little before it. */
const slackDays = 31

async function readEvents(
  reader: Reader,
  team: TeamId,
  { definition, where }: { readonly definition: ListDefinition; readonly where: Where },
): Promise<Live[]> {
  const { kind } = definition
  const [condition, values] = conditionOf(definition, where)
  const { rows } = await reader.query<Stored & { from: Day; to: Day; at: Instant | null }>(
    `select to_char(min(period_from), 'YYYY-MM-DD') as "from",
       to_char(min(period_to), 'YYYY-MM-DD') as "to", ${groupedColumnsSql(definition)}
     from fact where team_id = $1 and kind = '${kind}' and ${subjectSql(definition)}
       and ${isCounted(kind)} and ${condition}
     group by ${keySql(definition)} order by at, key limit 200`,
    [team, ...values],
  )
  return rows.map((row) => {
    const at = row.at ?? Instant.parse(Date.parse(row.from))
    return Object.assign(rowOf(definition, row), { at, period: { from: row.from, to: row.to } })
  })
}

function conditionOf(definition: ListDefinition, where: Where): [string, readonly unknown[]] {
  if ('on' in where) return ['period_from = $2 and period_to = $2', [where.on]]
  if ('key' in where) {
    const day = isSession.exec(where.key)?.[1]
    return day === undefined
      ? [`${keySql(definition)} = $2`, [where.key]]
      : ['subject_key = $2 and period_from = $3', [where.key, day]]
  }
  const { near, creator } = where
  const days = [near.from, near.to].map((moment) => new Date(moment).toISOString().slice(0, 10))
  const moment = `${instantSql('at')} between $2 and $3`
  const own = creator === undefined ? '' : ' and starts_with(subject_key, $6)'
  return [
    `period_from between $4::date - ${slackDays} and $5::date + 1 and ${moment}${own}`,
    [near.from, near.to, days[0], days[1], ...(creator === undefined ? [] : [creator])],
  ]
}
