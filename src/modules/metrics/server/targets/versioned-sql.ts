import type { Stage } from '#modules/imports/contract.ts'

/** The tables of a target; all names are ours, so they may stand in SQL as they are. */
export type VersionedTables = {
  readonly stage: Stage
  readonly table: string
  readonly history: string
  readonly witness: string
  /** Columns that make a row another version when they differ. */
  readonly says: readonly string[]
  /** Columns that travel with a version but do not make one: they may be dropped by a deadline. */
  readonly carries: readonly string[]
  /** True when stored rows of team $2 may share a key with the staged rows of import $1. */
  readonly overlap: string
}

/** Quoted, for some are named as words of SQL. */
const list = (columns: readonly string[], prefix = '') =>
  columns.map((column) => `${prefix}"${column}"`).join(', ')
const assign = (columns: readonly string[], from: string) =>
  columns.map((column) => `"${column}" = ${from}."${column}"`).join(', ')

/** The SQL that moves rows between stage, table, history and witnesses. $1 is always the import. */
export function versionedSql(tables: VersionedTables) {
  const { stage, table, history, witness } = tables
  const moved = [...tables.says, ...tables.carries]
  const origin = ['import_id', 'row', 'version']
  const sameKey = stage.key.map((column) => `t."${column}" = s."${column}"`).join(' and ')
  const differs = `(${list(tables.says, 's.')}) is distinct from (${list(tables.says, 't.')})`
  /** One probe of the unique key per staged row, whatever the planner believes of the stage. */
  const stored = (what: string) =>
    `left join lateral (select ${what} from ${table} t where t.team_id = $2 and ${sameKey} limit 1) t on true`
  const heirs = `select distinct on (record, version) * from ${witness}
    where (record, version) in (select record, version from mine)
    order by record, version, applied`
  return {
    overlaps: `select ${tables.overlap} as overlaps`,
    discard: `delete from ${stage.table} where import_id = $1`,
    sweep: `delete from ${stage.table} where import_id <> all($1::uuid[])`,
    compare: `
      select count(*) filter (where t.id is null)::int as new,
        count(*) filter (where t.differs)::int as changed,
        count(*) filter (where not t.differs)::int as same
      from ${stage.table} s ${stored(`t.id, ${differs} as differs`)}
      where s.import_id = $1`,
    /** Newly seen keys only, when nothing stored can share one: no probing. */
    add: `
      insert into ${table} (team_id, ${list(stage.key)}, ${list(moved)}, ${list(origin)})
      select $2, ${list(stage.key)}, ${list(moved)}, import_id, "row", $3::bigint
      from ${stage.table} where import_id = $1`,
    // Everything is matched before anything is written: while the table is small the planner may
    // take any index for the probes, and the rows this very statement adds would make them long.
    // 20,000 rows onto 100 took 23 seconds.
    merge: `
      with matched as materialized (
        select s.*, t.id as record, t.version as before, t.differs
        from ${stage.table} s ${stored(`t.id, t.version, ${differs} as differs`)}
        where s.import_id = $1
      ), whole as materialized (select count(*) >= 0 as known from matched
      ), kept as (
        insert into ${history} (record, team_id, ${list(moved)}, ${list(origin)})
        select t.id, t.team_id, ${list(moved, 't.')}, ${list(origin, 't.')}
        from matched m join ${table} t on t.id = m.record
        where (select known from whole) and m.differs
      ), seen as (
        insert into ${witness} (record, version, team_id, import_id, "row", applied)
        select m.record, m.before, $2, m.import_id, m."row", $3::bigint
        from matched m where (select known from whole) and not m.differs returning 1
      ), changed as (
        update ${table} t set ${assign([...moved, 'import_id', 'row'], 'm')}, version = $3::bigint
        from matched m
        where (select known from whole) and t.id = m.record and m.differs returning 1
      ), added as (
        insert into ${table} (team_id, ${list(stage.key)}, ${list(moved)}, ${list(origin)})
        select $2, ${list(stage.key)}, ${list(moved)}, import_id, "row", $3::bigint
        from matched where (select known from whole) and record is null returning 1
      )
      select (select count(*) from added)::int as new,
        (select count(*) from changed)::int as changed,
        (select count(*) from seen)::int as same`,
    /** In this order: a witness takes a version over, else it goes and the one below returns. */
    undo: [
      `delete from ${witness} where import_id = $1`,
      ...[
        { from: table, record: 'id' },
        { from: history, record: 'record' },
      ].map(
        ({ from, record }) => `
      with mine as (select ${record} as record, version from ${from} where import_id = $1),
        heirs as (${heirs}),
        used as (
          delete from ${witness} w using heirs h
          where w.record = h.record and w.version = h.version and w.applied = h.applied
        )
      update ${from} t set ${assign(['import_id', 'row'], 'h')}
      from heirs h where t.${record} = h.record and t.version = h.version`,
      ),
      `delete from ${history} where import_id = $1`,
      `with below as (
        select distinct on (h.record) h.* from ${history} h
        where h.record in (select id from ${table} where import_id = $1)
        order by h.record, h.version desc
      ), used as (
        delete from ${history} h using below b where h.record = b.record and h.version = b.version
      )
      update ${table} t set ${assign([...moved, ...origin], 'b')}
      from below b where t.id = b.record`,
      `delete from ${table} where import_id = $1`,
    ],
    /** $2 team, $3 offset, $4 limit. */
    preview: {
      new: previewOf('t.id is null'),
      changed: previewOf('t.differs'),
      same: previewOf('not t.differs'),
    },
    removeTeam: [table, history, witness].map((from) => `delete from ${from} where team_id = $1`),
  }

  function previewOf(condition: string): string {
    return `
      select s."row", to_jsonb(s) as after, to_jsonb(t.before) as before
      from ${stage.table} s ${stored(`t.id, ${differs} as differs, t as before`)}
      where s.import_id = $1 and ${condition}
      order by s."row", ${list(stage.key, 's.')} offset $3 limit $4`
  }
}
