import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { history, links, type LinkMade as Made, type LinkWish } from '#modules/team/contract.ts'
import { LinkFields, LinkMade, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Checkbox } from '#ui/design/Field.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { type Brand, guests, inviteGuest } from '../../contract.ts'

/** Makes a link by which one named person of the client sees this brand. */
export function InviteDialog({
  brand,
  onClose,
}: {
  readonly brand: Brand
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const wire = useWire()
  const make = useAction(inviteGuest)
  const [wish, setWish] = useState<LinkWish>({ name: '', days: 30 })
  const [approver, setApprover] = useState(false)
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const submit = async () => {
    setTried(true)
    if (!wish.name.trim()) return
    const answer = await make.run({ ...wish, approver, team: team.id, brand: brand.id })
    if (!answer) return
    setMade(answer)
    await wire.refresh(guests, links, history)
  }
  if (made) return <LinkMade made={made} onClose={onClose} />
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Tautan klien untuk ${brand.name}`}
      context={t`Orang itu melihat brief yang berlaku, produk, janji, dan keputusan rapat brand ini, lalu menulis catatan. Halaman lain tetap tertutup.`}
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
          checked={approver}
          onChange={setApprover}
          hint={t`Persetujuannya dicatat: tautan, versi, dan waktunya`}
        >
          <Trans>Boleh menyetujui brief</Trans>
        </Checkbox>
        <ErrorLine error={make.error} />
      </div>
    </Dialog>
  )
}
