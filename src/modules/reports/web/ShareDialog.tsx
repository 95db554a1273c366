import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { history, links, type LinkMade as Made, type LinkWish } from '#modules/team/contract.ts'
import { LinkFields, LinkMade, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Checkbox } from '#ui/design/Field.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { type Report, shareReport } from '../contract.ts'
import { weekNumber } from '../domain/draft.ts'

/** Makes a link by which one person outside the team reads this report. */
export function ShareDialog({
  report: { week, state },
  onClose,
}: {
  readonly report: Pick<Report, 'week' | 'state'>
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const wire = useWire()
  const make = useAction(shareReport)
  const [wish, setWish] = useState<LinkWish>({ name: '', days: 30 })
  const [draft, setDraft] = useState(false)
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const number = weekNumber(week)
  const submit = async () => {
    setTried(true)
    if (!wish.name.trim()) return
    const shown = draft ? 'current' : 'handed-over'
    const answer = await make.run({ ...wish, team: team.id, week, shown })
    if (!answer) return
    setMade(answer)
    await wire.refresh(links, history)
  }
  if (made) return <LinkMade made={made} onClose={onClose} />
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Bagikan laporan minggu ${number}`}
      context={t`Orang di luar tim membaca laporan ini dan mengunduh PDF-nya, tanpa akun. Halaman lain tetap tertutup.`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="primary" busy={make.busy}>
            <Trans>Buat tautan</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <LinkFields wish={wish} onChange={setWish} tried={tried} />
        <Checkbox
          checked={draft}
          onChange={setDraft}
          hint={
            state === 'handed-over'
              ? t`Juga setelah ditarik kembali untuk diubah`
              : t`Tanpa ini, isinya baru tampil setelah diserahkan`
          }
        >
          <Trans>Tampilkan juga selagi draf</Trans>
        </Checkbox>
        <ErrorLine error={make.error} />
      </div>
    </Dialog>
  )
}
