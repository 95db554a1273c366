import { Trans } from '@lingui/react/macro'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { Link } from '#ui/navigation/Link.tsx'

import type { Finding } from '../../contract.ts'
import { excerptOf } from '../../domain/field/excerpt.ts'
import { AskManager } from './AskManager.tsx'

/** What follows from a finding one does not agree with: whoever leads decides, everybody else asks. */
export function AskOrDecide({
  finding: { rule, match, start, end, severity },
  text,
  brand,
}: {
  readonly finding: Finding
  readonly text: string
  readonly brand: string | null
}) {
  const may = useMay()
  const at = useTeamPath()
  if (severity === 'note') return null
  if (may('wording.manage'))
    return (
      <Link to={at(`rules?rule=${encodeURIComponent(rule)}`)} className="link justify-self-start">
        <Trans>Putuskan di buku aturan</Trans>
      </Link>
    )
  const excerpt = excerptOf(text, { start, end })
  return <AskManager {...{ rule, match, excerpt, brand }} />
}
