import { Trans } from '@lingui/react/macro'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Checkbox } from '#ui/design/Field.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { segments } from '../../contract.ts'
import { useSegmentWords } from './use-segment-words.ts'

/** Which segments something is for: ticked where one may change it, else only those that are. */
export function SegmentChoice({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[]
  /** Absent: only shown. */
  readonly onChange?: ((id: string, on: boolean) => void) | undefined
}) {
  const team = useTeam()
  const at = useTeamPath()
  const words = useSegmentWords()
  const list = useAnswer(segments, { team: team.id }).data?.segments
  if (!list) return null
  const shown = onChange ? list : list.filter(({ id }) => chosen.includes(id))
  if (shown.length === 0)
    return (
      <p className="text-13 text-muted">
        {onChange ? (
          <Trans>
            Belum ada segmen.{' '}
            <Link className="link" to={at('brands/segments')}>
              Buka halaman segmen
            </Link>
          </Trans>
        ) : (
          <Trans>Belum ada segmen yang dipilih.</Trans>
        )}
      </p>
    )
  if (!onChange)
    return (
      <div className="flex flex-wrap gap-2">
        {shown.map(({ id, name }) => (
          <Chip key={id}>{name}</Chip>
        ))}
      </div>
    )
  return (
    <div className="grid gap-2">
      {shown.map((segment) => (
        <Checkbox
          key={segment.id}
          checked={chosen.includes(segment.id)}
          hint={words.who(segment)}
          onChange={(on) => onChange(segment.id, on)}
        >
          {segment.name}
        </Checkbox>
      ))}
    </div>
  )
}
