import { BrandDot } from '#ui/design/BrandDot.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { type Column, Table, type TableProps } from '#ui/design/Table.tsx'

import { type Group, phone } from '../entry.ts'

type Live = {
  readonly day: string
  readonly name: string
  readonly brand: number
  readonly gmv: string
  readonly orders: string
  readonly viewers: string | null
}

const rows: readonly Live[] = [
  {
    day: 'Jum 13',
    name: 'Malam Lelapa',
    brand: 1,
    gmv: '88,2',
    orders: '412',
    viewers: '9.120',
  },
  { day: 'Sab 14', name: 'Sore Avena', brand: 2, gmv: '71,0', orders: '301', viewers: null },
  {
    day: 'Min 15',
    name: 'Pertanggungjawaban ketidakseimbangan penyelenggaraan pameran Kubik',
    brand: 3,
    gmv: '1.047,3',
    orders: '2.204',
    viewers: '108.311',
  },
]

const columns: readonly Column<Live>[] = [
  {
    key: 'name',
    head: 'LIVE',
    header: true,
    render: ({ name, brand }) => (
      <span className="gal-named gal-cut" title={name}>
        <BrandDot color={brand} />
        <span className="ell">{name}</span>
      </span>
    ),
    foot: 'Jumlah',
  },
  { key: 'day', head: 'Hari', render: ({ day }) => day, className: 'tight' },
  {
    key: 'gmv',
    head: 'GMV, Rp jt',
    numeric: true,
    sorted: 'down',
    onSort: () => undefined,
    render: ({ gmv }) => gmv,
    foot: '1.206,5',
  },
  {
    key: 'orders',
    head: 'Pesanan',
    numeric: true,
    onSort: () => undefined,
    render: ({ orders }) => orders,
    foot: '2.917',
  },
  {
    key: 'viewers',
    head: 'Penonton',
    numeric: true,
    render: ({ viewers }) => viewers ?? <Missing reason="Ekspornya tidak punya kolom ini" />,
    foot: <Missing reason="Satu LIVE tanpa angka" />,
  },
]

const keyOf = ({ name }: Live) => name
const Lives = (more: Partial<TableProps<Live>>) => (
  <Table label="LIVE minggu ini" columns={columns} rows={rows} rowKey={keyOf} {...more} />
)
const many = Array.from({ length: 13 }, (_, at) =>
  rows.map((row) => Object.assign({}, row, { name: `${row.name} ${at + 1}` })),
).flat()
const cut = columns.map((column) =>
  column.key === 'name' ? Object.assign({}, column, { className: 'ell' }) : column,
)

export const tables: Group = {
  title: 'Tables',
  entries: [
    {
      title: 'Table',
      files: ['ui/design/Table.tsx'],
      states: [
        { name: 'rest, sums', show: <Lives /> },
        {
          name: 'opens rows',
          show: <Lives inset onOpen={() => undefined} isSelected={({ day }) => day === 'Sab 14'} />,
        },
        { name: 'hover', force: 'hover', on: 'tbody tr', show: <Lives /> },
        {
          name: 'focus',
          force: 'focus-visible',
          on: '.row-open',
          show: <Lives onOpen={() => undefined} />,
        },
        {
          name: 'groups',
          show: <Lives groupBefore={(_, at) => at === 2 && 'Di luar jadwal'} />,
        },
        {
          name: 'fixed widths',
          show: <Lives fixed columns={cut} />,
        },
        {
          name: 'empty',
          show: (
            <Lives
              rows={[]}
              empty={
                <EmptyState title="Tidak ada LIVE di rentang ini">
                  Pilih rentang lain, atau impor ekspor Analisis LIVE.
                </EmptyState>
              }
            />
          ),
        },
        { name: 'phone, wide', device: phone, show: <Lives rows={many} /> },
      ],
    },
  ],
}
