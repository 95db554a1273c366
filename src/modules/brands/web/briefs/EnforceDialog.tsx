import { Trans, useLingui } from '@lingui/react/macro'
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { type Brand, brief, type BriefPage, enforceBrief } from '../../contract.ts'
import { emptyContent } from '../../domain/briefs/brief.ts'
import { BriefDiff } from './BriefDiff.tsx'

/** Shows what a new version changes, and puts it in force. */
export function EnforceDialog({
  brand,
  page,
  onClose,
  onDone,
}: {
  readonly brand: Brand
  readonly page: BriefPage
  readonly onClose: () => void
  readonly onDone?: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const wire = useWire()
  const enforce = useAction(enforceBrief)
  const [note, setNote] = useState('')
  const next = (page.versions[0]?.number ?? 0) + 1
  const before = page.inForce?.number
  const submit = async () => {
    const wish = { team: team.id, brand: brand.id, version: page.draft.version, note }
    const answer = await enforce.run(wish)
    // Whatever stood in the way, what is shown here is the draft as it is now.
    if (!answer) return wire.refresh(brief)
    onClose()
    onDone?.()
    const { number } = answer.inForce
    await done({
      text: t`Brief versi ${number} berlaku`,
      change: answer.change,
      refresh: [brief],
    })
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t`Berlakukan versi ${next}`}
      context={
        before === undefined
          ? t`Versi yang berlaku tidak pernah berubah. Anggota tim diminta membacanya.`
          : t`Dibandingkan dengan versi ${before}. Anggota tim diminta membaca yang baru.`
      }
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" icon={ShieldCheck} busy={enforce.busy}>
            <Trans>Berlakukan</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <BriefDiff before={page.inForce ?? emptyContent} after={page.draft} />
        <Field label={t`Apa yang baru`} hint={t`Satu kalimat untuk tim; boleh kosong`}>
          <Input value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <ErrorLine error={enforce.error} />
      </div>
    </Dialog>
  )
}
