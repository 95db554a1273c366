import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { comparedItems, type ComparedList } from '../../contract.ts'
import { useWhoseWords } from './use-whose-words.ts'

/** Long enough that a word is typed, short enough that nobody waits. */
const restMs = 250

/** One item of a list, by what it is called; or everything in it. */
export function ItemDialog({
  list,
  onClose,
  onChoose,
}: {
  readonly list: ComparedList
  readonly onClose: () => void
  readonly onChoose: (item: string | null) => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const words = useWhoseWords()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const rest = setTimeout(() => setSearch(typed.trim()), restMs)
    return () => clearTimeout(rest)
  }, [typed])
  const answer = useAnswer(comparedItems, { team: team.id, list, search }, { keep: true })
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title(list)}
      actions={
        list !== 'brands' && <Button onClick={() => onChoose(null)}>{words.all(list)}</Button>
      }
    >
      <Field label={t`Cari nama atau ID`}>
        <Input
          type="search"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <div className="mt-3 h-80 overflow-y-auto">
        <Loaded answer={answer}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="py-3 text-13 text-muted">
                {search ? (
                  <Trans>Tidak ada yang cocok dengan “{search}”.</Trans>
                ) : (
                  <Trans>Belum ada. Unggah ekspornya dulu.</Trans>
                )}
              </p>
            ) : (
              <ul className="grid gap-1" aria-label={words.title(list)}>
                {items.map(({ key, name, about }) => (
                  <li key={key}>
                    <button
                      type="button"
                      className="w-full rounded-sm px-2 py-2.5 text-left md:py-1.5 hover:bg-surface-2"
                      onClick={() => onChoose(key)}
                    >
                      <span className="block truncate text-13">
                        {name === '~' ? words.nameless(list) : name || words.nameless(list)}
                      </span>
                      <span className="block truncate text-12 text-muted">
                        {about || (list === 'brands' || key === name ? '' : key)}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </Dialog>
  )
}
