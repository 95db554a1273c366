import { Trans, useLingui } from '@lingui/react/macro'
import { Undo2 } from 'lucide-react'

import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction } from '#ui/wire/query.ts'

import { type Decision, removeDecision, wordingBook } from '../../contract.ts'
import { plainOf } from '../../domain/book/plain.ts'
import { useBrandNames } from './use-brand-names.ts'
import { useRuleWords } from './use-rule-words.ts'

/** What the team has decided, who, when and why. */
export function DecisionList({
  decisions,
  named = false,
}: {
  readonly decisions: readonly Decision[]
  /** Says which rule it was about, where that is not plain. */
  readonly named?: boolean
}) {
  return (
    <ul className="rule-decisions">
      {decisions.map((one) => (
        <OneDecision key={one.id} decision={one} named={named} />
      ))}
    </ul>
  )
}

function OneDecision({
  decision,
  named,
}: {
  readonly decision: Decision
  readonly named: boolean
}) {
  const { t } = useLingui()
  const may = useMay()
  const team = useTeam()
  const done = useDone()
  const format = useFormat()
  const remove = useAction(removeDecision)
  const { id, by, at, reason, known, rule } = decision
  const what = useDecisionWords()(decision)
  const takeBack = async () => {
    const answer = await remove.run({ team: team.id, decision: id })
    if (!answer) return
    const change = answer.change
    await done({ text: t`Keputusan dicabut`, change, refresh: [wordingBook] })
  }
  return (
    <li>
      <p>
        {named && <b>{known ? plainOf(known.pattern) : rule}: </b>}
        <b>{what}</b>
      </p>
      <p>{reason}</p>
      <p className="text-12 text-muted">
        <Trans>
          {by}, {format.instant(at)}
        </Trans>
      </p>
      {may('wording.manage') && (
        <Button size="small" icon={Undo2} busy={remove.busy} onClick={() => void takeBack()}>
          {t`Cabut keputusan`}
        </Button>
      )}
      <ErrorLine error={remove.error} />
    </li>
  )
}

/** A decision as a line. */
function useDecisionWords(): (decision: Decision) => string {
  const { t } = useLingui()
  const { weights } = useRuleWords()
  const brandName = useBrandNames()
  return ({ wish }) => {
    if (wish.kind === 'off') return t`Dimatikan`
    if (wish.kind === 'severity') return t`Bobot menjadi ${weights[wish.severity].word}`
    const { brand, phrase } = wish
    if (brand && phrase) return t`Boleh dalam “${phrase}” untuk ${brandName(brand)}`
    if (phrase) return t`Boleh dalam “${phrase}”`
    return brand ? t`Boleh untuk ${brandName(brand)}` : t`Boleh untuk satu produk`
  }
}
