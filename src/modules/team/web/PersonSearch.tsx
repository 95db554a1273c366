import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Download, Search, Trash2 } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction } from '#ui/wire/query.ts'

import { findPerson } from '../contract.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { FoundRecords } from './FoundRecords.tsx'
import { saveText } from './save-text.ts'
import { useTeam } from './session.ts'

type Asked = { readonly handle: string; readonly answer: Awaited<ReturnType<Find['run']>> }
type Find = ReturnType<typeof useAction<typeof findPerson>>

/** Looks for a handle, shows what is kept, and offers to take it away or to erase it. */
export function PersonSearch() {
  const { t } = useLingui()
  const team = useTeam()
  const find = useAction(findPerson)
  const [handle, setHandle] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const short = handle.trim().replace(/^@/, '').length < 2
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (short) return
    setAsked(null)
    const answer = await find.run({ team: team.id, handle })
    if (answer) setAsked({ handle: handle.trim(), answer })
  }
  return (
    <>
      <form
        className="grid max-w-[520px] grid-cols-[minmax(0,1fr)_auto] items-end gap-3 [&>.btn]:mb-[22px]"
        onSubmit={(event) => void submit(event)}
        noValidate
      >
        <Field
          label={t`Nama pengguna TikTok`}
          hint={t`Seperti di TikTok, dengan atau tanpa @. Pencarian ini tidak dicatat.`}
        >
          <Input
            value={handle}
            maxLength={60}
            placeholder="@nama.pengguna"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setHandle(event.target.value)}
          />
        </Field>
        <Button type="submit" icon={Search} busy={find.busy} disabled={short}>
          <Trans>Cari</Trans>
        </Button>
      </form>
      <ErrorLine error={find.error} />
      {asked?.answer && (
        <Result
          handle={asked.handle}
          answer={asked.answer}
          onErased={() => {
            setAsked(null)
            setHandle('')
          }}
        />
      )}
    </>
  )
}

type ResultProps = {
  readonly handle: string
  readonly answer: NonNullable<Asked['answer']>
  readonly onErased: () => void
}

function Result({ handle, answer: { found, refusal }, onErased }: ResultProps) {
  const { t } = useLingui()
  const say = useWords()
  const [erasing, setErasing] = useState(false)
  const total = found.reduce((sum, one) => sum + one.total, 0)
  if (total === 0)
    return (
      <EmptyState title={<Trans>Tidak ada yang tersimpan tentang {handle}</Trans>}>
        <Trans>
          Periksa ejaannya. Pembeli tidak bisa dicari: nama, telepon, dan alamatnya dibuang saat
          impor.
        </Trans>
        {refusal === null && (
          <p className="mt-3">
            <Button size="small" onClick={() => setErasing(true)}>
              <Trans>Hapus juga dari yang masuk nanti…</Trans>
            </Button>
          </p>
        )}
        {erasing && (
          <EraseDialog handle={handle} onClose={() => setErasing(false)} onErased={onErased} />
        )}
      </EmptyState>
    )
  const download = () =>
    saveText(
      `data-pribadi-${handle.replaceAll(/[^\w.]/g, '')}.json`,
      JSON.stringify({ handle, found }, null, 2),
    )
  return (
    <div className="mt-4 grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <p className="tn mr-auto text-14">
          <Plural value={total} other={`# catatan tentang ${handle}`} />
        </p>
        <Button icon={Download} onClick={download}>
          <Trans>Unduh semuanya</Trans>
        </Button>
        {refusal === null && (
          <Button tone="danger" icon={Trash2} onClick={() => setErasing(true)}>
            <Trans>Hapus…</Trans>
          </Button>
        )}
      </div>
      {refusal && (
        <Notice tone="warning" title={t`Tidak bisa dihapus sebagai orang.`}>
          {say(refusal)}
        </Notice>
      )}
      <FoundRecords found={found} />
      {erasing && (
        <EraseDialog handle={handle} onClose={() => setErasing(false)} onErased={onErased} />
      )}
    </div>
  )
}
