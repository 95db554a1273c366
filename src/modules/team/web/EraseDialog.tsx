import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { plainHandle } from '#kernel/handle.ts'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { useAction } from '#ui/wire/query.ts'

import { erasePerson, links, members, personalData } from '../contract.ts'
import { useTeam } from './session.ts'
import { useDone } from './use-done.ts'

type Props = {
  readonly handle: string
  readonly onClose: () => void
  readonly onErased: () => void
}

/** The last question: nothing of this can be taken back, so the handle is typed once more. */
export function EraseDialog({ handle, onClose, onErased }: Props) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const erase = useAction(erasePerson)
  const [again, setAgain] = useState('')
  const [reason, setReason] = useState('')
  const ready = plainHandle(again) === plainHandle(handle) && reason.trim().length >= 3
  const submit = async () => {
    if (!ready) return
    const answer = await erase.run({ team: team.id, handle, reason })
    if (!answer) return
    onErased()
    await done({ text: t`Sudah dihapus untuk selamanya`, refresh: [personalData, links, members] })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Hapus ${handle} dari semua catatan?`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button type="submit" tone="danger" busy={erase.busy} disabled={!ready}>
            <Trans>Hapus untuk selamanya</Trans>
          </Button>
        </>
      }
    >
      <div className="form">
        <p className="text-14">
          <Trans>
            Namanya diganti “dihapus” di angka, riwayat, dan draf laporan; salinan berkas yang
            memuatnya dibuang; tautannya dicabut. Jumlah penjualan tetap. Laporan yang sudah
            diserahkan tidak berubah. Ini tidak bisa diurungkan.
          </Trans>
        </p>
        <Field label={t`Ketik nama penggunanya sekali lagi`}>
          <Input
            value={again}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setAgain(event.target.value)}
          />
        </Field>
        <Field label={t`Alasan`} hint={t`Tersimpan sebagai catatan. Jangan tulis namanya di sini.`}>
          <Input
            value={reason}
            maxLength={200}
            placeholder={t`Diminta lewat email pada 30 Nov`}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <ErrorLine error={erase.error} />
      </div>
    </Dialog>
  )
}
