import { Trans, useLingui } from '@lingui/react/macro'
import { FlaskConical } from 'lucide-react'
import { useState } from 'react'

import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { Confirm } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useAction } from '#ui/wire/query.ts'

import { removeExample } from '../contract.ts'
import { useMay, useSession, useTeam } from './session.ts'

/** Says on every page that the figures are invented, and removes them in one click. */
export function ExampleNotice() {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const first = useSession().data?.installation !== 'ready'
  const [asking, setAsking] = useState(false)
  const remove = useAction(removeExample)
  const confirm = async () => {
    const done = await remove.run({ team: team.id })
    // A fresh page forgets the shop, and perhaps its invented owner, without asking for them again.
    if (done) location.replace('/')
  }
  return (
    <div className="banner" role="note">
      <FlaskConical aria-hidden className="text-muted" />
      <span className="min-w-0 flex-1 basis-40">
        <Trans>
          <b>Toko contoh: angka karangan.</b>{' '}
          <span className="hidden text-muted md:inline">
            Coba apa saja, tidak ada yang bisa rusak.
          </span>
        </Trans>
      </span>
      {first && <ButtonLink size="small" to="/welcome">{t`Buat tim sendiri`}</ButtonLink>}
      {may('team.remove-example') && (
        <Button size="small" tone="ghost" onClick={() => setAsking(true)}>{t`Hapus contoh`}</Button>
      )}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t`Hapus toko contoh?`}
        verb={t`Hapus contoh`}
        busy={remove.busy}
        onConfirm={() => void confirm()}
      >
        <Trans>
          Toko contoh dan semua isinya hilang dan tidak bisa dikembalikan. Tim lain tidak tersentuh.
        </Trans>
        <ErrorLine error={remove.error} />
      </Confirm>
    </div>
  )
}
