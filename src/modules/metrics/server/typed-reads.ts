import type { TeamId } from '#kernel/ids.ts'
import type { Day } from '#kernel/time.ts'

import { Evidence, TypedFigure } from '../contract.ts'
import type { Reader } from './snapshot.ts'

type Row = Omit<TypedFigure, 'value' | 'evidence'> & {
  readonly value: number | null
  readonly evidence: unknown
}

const columns = `f.id, to_char(f.day, 'YYYY-MM-DD') as day, f.metric, f.subject, f.value, f.version,
  to_char(f.taken_on, 'YYYY-MM-DD') as "takenOn", f.note,
  round(extract(epoch from f.typed_at) * 1000)::double precision as "typedAt",
  f.typed_by as "typedBy",
  case when e.id is not null then json_build_object('id', e.id, 'type', e.type, 'bytes', e.bytes,
    'width', e.width, 'height', e.height) end as evidence`

/** The newest version of every figure typed for some days; those taken away are left out. */
export async function readTyped(
  reader: Reader,
  team: TeamId,
  days: readonly Day[],
): Promise<TypedFigure[]> {
  const { rows } = await reader.query<Row>(
    `select distinct on (f.day, f.metric, f.subject) ${columns}
     from typed_figure f left join figure_evidence e on e.id = f.evidence_id
     where f.team_id = $1 and f.day = any($2::date[])
     order by f.day, f.metric, f.subject, f.version desc`,
    [team, days],
  )
  return rows.flatMap(present)
}

/** What one sending of a device made, as it stands now. */
export async function readSent(reader: Reader, team: TeamId, key: string): Promise<TypedFigure[]> {
  const { rows } = await reader.query<Row>(
    `select ${columns} from typed_figure f left join figure_evidence e on e.id = f.evidence_id
     where f.team_id = $1 and f.client_key = $2 order by f.metric, f.subject`,
    [team, key],
  )
  return rows.flatMap(present)
}

function present({ value, evidence, ...row }: Row): TypedFigure[] {
  if (value === null) return []
  const proof = Evidence.nullable().parse(evidence)
  return [TypedFigure.parse({ ...row, value, evidence: proof })]
}
