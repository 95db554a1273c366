import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useAction } from '#ui/wire/query.ts'

import { setOwnHandles, wordingBook } from '../../contract.ts'

/** Handles of the team itself: naming them leads nobody away. */
export function OwnHandles({ handles }: { readonly handles: readonly string[] }) {
  const { t } = useLingui()
  const may = useMay()
  return (
    <Section title={t`Akun sendiri`}>
      <p className="mb-3 text-13 text-muted">
        <Trans>Menyebut akun ini tidak dihitung sebagai kontak luar.</Trans>
      </p>
      {may('wording.manage') ? (
        <HandlesForm key={handles.join()} handles={handles} />
      ) : (
        <p className="text-14">{handles.join(', ') || t`Belum ada.`}</p>
      )}
    </Section>
  )
}

function HandlesForm({ handles }: { readonly handles: readonly string[] }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const set = useAction(setOwnHandles)
  const before = handles.join(', ')
  const [text, setText] = useState(before)
  const wanted = text.split(/[\s,;]+/u).filter(Boolean)
  const odd = wanted.find((one) => !/^@?[\w.]{2,40}$/u.test(one))
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (odd !== undefined) return
    const answer = await set.run({ team: team.id, handles: wanted, seen: [...handles] })
    if (!answer) return
    await done({ text: t`Akun sendiri disimpan`, change: answer.change, refresh: [wordingBook] })
  }
  return (
    <form className="form max-w-[640px]" onSubmit={(event) => void save(event)} noValidate>
      <Field
        label={t`Nama akun`}
        hint={t`Pisahkan dengan koma: @griyalelap, @griyalelap.live`}
        error={odd === undefined ? undefined : t`“${odd}” bukan nama akun`}
      >
        <Input value={text} maxLength={600} onChange={(event) => setText(event.target.value)} />
      </Field>
      <ErrorLine error={set.error} />
      <Button
        type="submit"
        className="justify-self-start"
        busy={set.busy}
        disabled={text === before}
      >
        {t`Simpan akun`}
      </Button>
    </form>
  )
}
