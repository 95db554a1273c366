import type { Group } from '../entry.ts'

const surfaces = ['surface-0', 'surface-1', 'surface-2', 'surface-3', 'surface-float', 'line']
const inks = ['line-strong', 'text-muted', 'text', 'focus', 'action', 'action-soft']
const states = ['positive', 'warning', 'danger', 'info'].flatMap((role) => [role, `${role}-soft`])
const charts = ['chart-1', 'chart-2', 'chart-mean', 'chart-grid', 'accent', 'on-air']
const frame = ['frame', 'frame-raised', 'frame-line', 'frame-text', 'frame-muted']
const brands = Array.from({ length: 10 }, (_, at) => `brand-${at + 1}`)

function Swatches({ roles: names }: { readonly roles: readonly string[] }) {
  return (
    <div className="gal-swatches">
      {names.map((name) => (
        <span key={name}>
          <i style={{ ['--of' as string]: `var(--${name})` }} />
          {name}
        </span>
      ))}
    </div>
  )
}

const sizes = [
  ['40', 'var(--t-40)', 600],
  ['28 Angka', 'var(--t-28)', 600],
  ['20 Judul', 'var(--t-20)', 600],
  ['16 Isi', 'var(--t-16)', 400],
  ['14 Dasar', 'var(--t-14)', 400],
  ['13 Tabel', 'var(--t-13)', 400],
  ['12 Keterangan', 'var(--t-12)', 400],
] as const

export const roles: Group = {
  title: 'Ground',
  entries: [
    {
      title: 'Roles',
      files: ['ui/design/tokens.css'],
      states: [
        { name: 'surfaces', show: <Swatches roles={surfaces} /> },
        { name: 'ink', show: <Swatches roles={inks} /> },
        { name: 'states', show: <Swatches roles={states} /> },
        { name: 'charts, accent', show: <Swatches roles={charts} /> },
        { name: 'frame', show: <Swatches roles={frame} /> },
        { name: 'brands', show: <Swatches roles={brands} /> },
      ],
    },
    {
      title: 'Type',
      files: ['ui/design/base.css'],
      states: [
        {
          name: 'sizes',
          show: (
            <p className="gal-type">
              {sizes.map(([text, fontSize, fontWeight]) => (
                <span key={text} style={{ fontSize, fontWeight }}>
                  {text}
                </span>
              ))}
            </p>
          ),
        },
        {
          name: 'figures',
          show: (
            <p className="tn">
              1.111.111 · 8.888.888 · Rp9,74&nbsp;jt · 84,5&nbsp;% · <code>7341118820001</code>
            </p>
          ),
        },
        {
          name: 'links',
          show: (
            <p>
              Lihat <a href="#type">bagian ini</a> atau{' '}
              <a className="link" href="#type">
                yang itu
              </a>
              .
            </p>
          ),
        },
        {
          name: 'link, focus',
          force: 'focus-visible',
          show: (
            <a className="link" href="#type">
              Lihat semua
            </a>
          ),
        },
      ],
    },
  ],
}
