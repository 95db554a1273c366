import { useLingui } from '@lingui/react/macro'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'

import { ColumnChoice } from '#ui/design/ColumnChoice.tsx'
import { Input, Select } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { ItemList, ListName } from '../../contract.ts'
import { FileMenu } from './FileMenu.tsx'
import type { ListChoice } from './use-list-choice.ts'
import { useShownMeasures } from './use-shown-measures.ts'

type Props = {
  readonly list: ListName
  readonly page: ItemList
  readonly choice: ListChoice
}

/** As many letters of names as stand side by side on a tablet; tables of the team may have long ones. */
const mostLetters = 80

/** From which export, which of them, and which columns. */
export function ListTools({ list, page, choice }: Props) {
  const { t } = useLingui()
  const say = useWords()
  const phone = useIsPhone()
  const asList =
    phone || page.sources.reduce((sum, { name }) => sum + say(name).length, 0) > mostLetters
  const { hidden, toggle } = useShownMeasures(list, page)
  const sources = page.sources.map(({ kind, name, state }) => ({
    value: kind,
    label: state === 'missing' ? t`${say(name)} (belum ada)` : say(name),
  }))
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      {asList ? (
        <div className="w-full md:w-80">
          <Select
            label={t`Sumber`}
            options={sources}
            value={page.kind}
            onChange={choice.chooseSource}
          />
        </div>
      ) : (
        <Segmented
          label={t`Sumber`}
          value={page.kind}
          segments={page.sources.map(({ kind, name }) => ({ value: kind, label: say(name) }))}
          onChange={choice.chooseSource}
        />
      )}
      <SearchField key={list} text={choice.search} onFind={choice.find} />
      <ColumnChoice
        columns={page.measures.map(({ id, name }) => ({ key: id, label: say(name) }))}
        hidden={hidden}
        onToggle={toggle}
      />
      <FileMenu
        list={list}
        kind={page.kind}
        period={page.period}
        choice={{
          search: choice.search,
          sort: page.sort,
          order: page.descending ? 'down' : 'up',
        }}
      />
    </div>
  )
}

/** Long enough that a word is typed, short enough that nobody waits. */
const restMs = 250

function SearchField({
  text,
  onFind,
}: {
  readonly text: string
  readonly onFind: (text: string) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(text)
  useEffect(() => {
    if (typed.trim() === text) return undefined
    const rest = setTimeout(() => onFind(typed.trim()), restMs)
    return () => clearTimeout(rest)
  }, [typed, text, onFind])
  return (
    <label className="relative ml-auto min-w-0 max-md:flex-1">
      <span className="sr-only">{t`Cari nama atau ID`}</span>
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
        aria-hidden
      />
      <Input
        type="search"
        className="pl-8 md:w-60"
        placeholder={t`Cari nama atau ID`}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  )
}
