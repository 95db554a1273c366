import { Trans, useLingui } from '@lingui/react/macro'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Checkbox } from '#ui/design/Field.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { figureSettings, setFigureSettings } from '../contract.ts'

/** Owners and managers decide whether their team types figures without evidence. */
export function RequireEvidence({ required }: { readonly required: boolean }) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()('metrics.settings')
  const toast = useToast()
  const wire = useWire()
  const change = useAction(setFigureSettings)
  if (!may) return null
  const decide = async (evidenceRequired: boolean) => {
    const answer = await change.run({ team: team.id, evidenceRequired })
    if (!answer) return
    await wire.refresh(figureSettings)
    toast({ text: evidenceRequired ? t`Bukti sekarang wajib` : t`Bukti sekarang boleh tidak ada` })
  }
  return (
    <>
      <Checkbox
        checked={required}
        disabled={change.busy}
        onChange={(checked) => void decide(checked)}
      >
        <Trans>Wajibkan bukti untuk semua anggota tim</Trans>
      </Checkbox>
      <ErrorLine error={change.error} />
    </>
  )
}
