import { Trans, useLingui } from '@lingui/react/macro'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'

import type { OwnTable } from '../contract.ts'
import { useListWords } from './lists/use-list-words.ts'
import { inFull } from './printed.ts'
import { useWeek } from './use-week.ts'

/** Tables the team mapped itself that tell of the week, each with the lists that show its rows. */
export function OwnTables() {
  const { t } = useLingui()
  const { page } = useWeek()
  if (page.tables.length === 0) return null
  return (
    <Section title={t`Tabel tim`} beside={t`sumber sendiri, tidak pernah masuk ke angka TikTok`}>
      <ul className="grid gap-x-8 md:grid-cols-2">
        {page.tables.map((table) => (
          <OneTable key={table.kind} table={table} />
        ))}
      </ul>
    </Section>
  )
}

function OneTable({ table }: { readonly table: OwnTable }) {
  const format = useFormat()
  const path = useTeamPath()
  const words = useListWords()
  const { from, to } = useWeek().page.period
  const { name, kind, lists, period, importedAt } = table
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 text-13">
      <span className="min-w-0 flex-1">
        <span className="font-medium break-words">{name}</span>
        <span className="block text-12 text-muted">
          {format.period(period)}
          {importedAt !== null && (
            <>
              {' · '}
              <Trans>diterapkan {format.instant(importedAt)}</Trans>
            </>
          )}
        </span>
      </span>
      <span className="flex flex-wrap justify-end gap-x-3">
        {lists.map((list) => (
          <Link
            key={list}
            className="text-action hover:underline"
            to={path(`${list}?from=${from}&to=${to}&source=${encodeURIComponent(kind)}`)}
          >
            {words.title(list)}
          </Link>
        ))}
      </span>
    </li>
  )
}

type Told = {
  readonly key: string
  readonly name: string
  readonly source: string
  readonly amount: string
}

/** What the tables tell of the shop, figure by figure, where no export tells it. */
export function OwnFigures() {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const { page, definitions } = useWeek()
  const told = page.figures.flatMap((figure) => {
    const definition = definitions.get(figure.id)
    if (!definition) return []
    return figure.other.flatMap(({ source, value }): Told[] =>
      value === null
        ? []
        : [
            {
              key: `${figure.id} ${figure.subject} ${source.id}`,
              name: say(definition.name),
              source: say(source),
              amount: inFull(format, figure, value),
            },
          ],
    )
  })
  if (told.length === 0) return null
  return (
    <Section title={t`Yang dikatakan tabel tim tentang toko`}>
      <Table
        label={t`Yang dikatakan tabel tim tentang toko`}
        rows={told}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', head: t`Angka`, header: true, render: ({ name }) => name },
          { key: 'source', head: t`Sumber`, render: ({ source }) => source },
          { key: 'amount', head: t`Nilai`, numeric: true, render: ({ amount }) => amount },
        ]}
      />
    </Section>
  )
}
