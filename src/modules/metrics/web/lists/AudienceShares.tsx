import { Trans, useLingui } from '@lingui/react/macro'

import { Section } from '#ui/design/PageHead.tsx'
import { Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { AudienceShares as SharesOf, ListMeasure } from '../../contract.ts'
import type { OpenedCell } from './CellPanel.tsx'
import { useGroupWords } from './use-group-words.ts'
import { useMeasureColumns } from './use-measure-columns.tsx'

const share: ListMeasure = {
  id: 'share',
  name: { id: 'Bagian', en: 'Share' },
  unit: 'ratio',
  unsummed: null,
  usual: true,
}

type Props = { readonly shares: SharesOf; readonly onOrigin: (cell: OpenedCell) => void }

/** How the followers were made up on one day: by gender, or by where they are. */
export function AudienceShares({ shares, onOrigin }: Props) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const called = useGroupWords()
  const { kind, takenOn, groups } = shares
  const columns = useMeasureColumns<{
    key: string
    group: string
    values: Record<string, number | null>
  }>(({ key, group, values }) =>
    onOrigin({
      list: 'accounts',
      kind,
      measure: share,
      period: { from: takenOn, to: takenOn },
      key,
      name: called(kind, group),
      source: say(shares.name),
      value: values['share'] ?? null,
    }),
  )
  return (
    <Section title={say(shares.name)} beside={t`diambil ${format.day(takenOn)}`}>
      <Table
        label={say(shares.name)}
        rows={groups.map(({ key, group, value }) => ({ key, group, values: { share: value } }))}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'group',
            head: kind === 'studio_gender' ? t`Jenis kelamin` : t`Wilayah`,
            header: true,
            render: ({ group }) => (
              <span className="block max-w-64 truncate" title={group}>
                {called(kind, group)}
              </span>
            ),
          },
          ...columns([share]),
        ]}
      />
      <p className="mt-1 text-12 text-muted">
        <Trans>Keadaan pada hari itu menurut {say(shares.where)}.</Trans>
      </p>
    </Section>
  )
}
