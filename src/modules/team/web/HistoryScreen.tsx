import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { ChangeId } from '#kernel/ids.ts'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { history } from '../contract.ts'
import { ChangeList } from './ChangeList.tsx'
import { useTeam } from './session.ts'
import { TeamPage } from './TeamPage.tsx'

const pageSize = 50

/** Everything that was changed in the team, and the way back. */
export function HistoryScreen() {
  const { t } = useLingui()
  const [starts, setStarts] = useState<readonly (ChangeId | null)[]>([null])
  return (
    <TeamPage
      title={t`Riwayat`}
      context={t`Siapa mengubah apa dan kapan. Yang bisa diurungkan punya tombolnya.`}
    >
      {starts.map((before, index) => (
        <HistoryPart
          key={before ?? 'newest'}
          before={before}
          onMore={index === starts.length - 1 ? (last) => setStarts([...starts, last]) : undefined}
        />
      ))}
    </TeamPage>
  )
}

function HistoryPart({
  before,
  onMore,
}: {
  readonly before: ChangeId | null
  readonly onMore: ((last: ChangeId) => void) | undefined
}) {
  const team = useTeam()
  const answer = useAnswer(history, {
    team: team.id,
    limit: pageSize,
    ...(before && { before }),
  })
  return (
    <Loaded answer={answer}>
      {({ changes }) => {
        const last = changes.at(-1)
        if (!last) {
          return before ? null : (
            <EmptyState title={<Trans>Belum ada perubahan</Trans>}>
              <Trans>Setiap tambahan, perubahan, dan penghapusan akan tercatat di sini.</Trans>
            </EmptyState>
          )
        }
        return (
          <>
            <ChangeList changes={changes} />
            {onMore && changes.length === pageSize && (
              <Button className="mt-4" onClick={() => onMore(last.id)}>
                <Trans>Tampilkan yang lebih lama</Trans>
              </Button>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
