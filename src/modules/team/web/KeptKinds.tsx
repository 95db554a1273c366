import { Plural, Trans, useLingui } from '@lingui/react/macro'

import { Select } from '#ui/design/Field.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction } from '#ui/wire/query.ts'

import { personalData, type PersonalKind, setRetention } from '../contract.ts'
import { useTeam } from './session.ts'
import { useDone } from './use-done.ts'

/** Each kind of data with what it is for, and how long it stays. */
export function KeptKinds({ kinds }: { readonly kinds: readonly PersonalKind[] }) {
  const { t } = useLingui()
  return (
    <ul aria-label={t`Yang tersimpan`}>
      {kinds.map((kind) => (
        <KindLine key={kind.kind} kind={kind} />
      ))}
    </ul>
  )
}

function KindLine({ kind }: { readonly kind: PersonalKind }) {
  const say = useWords()
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-b border-line py-2.5">
      <div className="min-w-0">
        <p className="text-14 font-medium">{say(kind.words)}</p>
        <p className="max-w-[68ch] text-13 text-muted">{say(kind.purpose)}</p>
      </div>
      <HowLong kind={kind} />
    </li>
  )
}

function HowLong({ kind: { kind, words, days, choices } }: { readonly kind: PersonalKind }) {
  const { t } = useLingui()
  const say = useWords()
  const team = useTeam()
  const done = useDone()
  const save = useAction(setRetention, { onError: 'toast' })
  if (days === null)
    return (
      <p className="text-13 text-muted">
        <Trans>selama datanya dipakai</Trans>
      </p>
    )
  if (choices === null)
    return (
      <p className="tn text-13 text-muted">
        <Plural value={days} other="# hari" />
      </p>
    )
  const choose = async (value: string) => {
    const answer = await save.run({ team: team.id, kind, days: Number(value) })
    if (!answer) return
    const { change } = answer
    await done({ text: t`Lama simpan diubah`, change, refresh: [personalData] })
  }
  return (
    <Select
      label={t`Lama simpan: ${say(words)}`}
      value={String(days)}
      disabled={save.busy}
      options={choices.map((value) => ({ value: String(value), label: t`${value} hari` }))}
      onChange={(value) => void choose(value)}
    />
  )
}
