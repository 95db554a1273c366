import { Trans } from '@lingui/react/macro'

import { Loaded } from '#ui/design/Loaded.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { history } from '../contract.ts'
import { ChangeList } from './ChangeList.tsx'
import { useTeam } from './session.ts'

/** Who changed a record, when, from what to what; reversible changes can be taken back. */
export function RecordHistory({
  recordType,
  recordId,
}: {
  readonly recordType: string
  readonly recordId: string
}) {
  const team = useTeam()
  const answer = useAnswer(history, { team: team.id, recordType, recordId })
  return (
    <Loaded answer={answer}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p className="text-13 text-muted">
            <Trans>Belum ada perubahan.</Trans>
          </p>
        ) : (
          <ChangeList changes={changes} />
        )
      }
    </Loaded>
  )
}
