import { Check, Copy, Download, EllipsisVertical, Pencil, Plus, Trash2 } from 'lucide-react'

import { Button, ButtonLink, type ButtonProps } from '#ui/design/Button.tsx'
import { ColumnChoice } from '#ui/design/ColumnChoice.tsx'
import { CopyField } from '#ui/design/CopyField.tsx'
import { Explain } from '#ui/design/Explain.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { KeyHint } from '#ui/design/KeyHint.tsx'
import { LinkTabs } from '#ui/design/LinkTabs.tsx'
import { Menu } from '#ui/design/Menu.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { Tooltip } from '#ui/design/Tooltip.tsx'

import { type Group, phone } from '../entry.ts'
import { Held } from '../Held.tsx'

function Tones(props: Pick<ButtonProps, 'size' | 'busy' | 'disabled'>) {
  return (
    <div className="gal-row">
      <Button tone="primary" icon={Check} {...props}>
        Terapkan
      </Button>
      <Button {...props}>Simpan draf</Button>
      <Button tone="ghost" {...props}>
        Batal
      </Button>
      <Button tone="danger" icon={Trash2} {...props}>
        Hapus
      </Button>
    </div>
  )
}

const forced = (['primary', 'plain', 'ghost', 'danger'] as const).flatMap((tone) =>
  (['hover', 'focus-visible', 'active'] as const).map((force) => ({
    name: `${tone}, ${force}`,
    force,
    show: (
      <Button tone={tone} icon={tone === 'danger' ? Trash2 : Check}>
        {tone === 'danger' ? 'Hapus' : 'Terapkan'}
      </Button>
    ),
  })),
)

const more = <IconButton icon={EllipsisVertical} label="Tindakan lain" />
const columns = ['GMV', 'Pesanan', 'Penonton'].map((label) => ({ key: label, label }))
const here = '/dev/gallery'

export const buttons: Group = {
  title: 'Pressed',
  entries: [
    {
      title: 'Button',
      files: ['ui/design/Button.tsx'],
      states: [
        { name: 'rest', show: <Tones /> },
        { name: 'small', show: <Tones size="small" /> },
        { name: 'touch', show: <Tones size="touch" /> },
        { name: 'busy', show: <Tones busy /> },
        { name: 'disabled', show: <Tones disabled /> },
        {
          name: 'link',
          show: (
            <div className="gal-row">
              <ButtonLink to={here} icon={Download}>
                Unduh PDF
              </ButtonLink>
              <ButtonLink to={here} tone="ghost">
                Ke halaman awal
              </ButtonLink>
            </div>
          ),
        },
        {
          name: 'long words',
          show: (
            <div className="gal-narrow">
              <Button icon={Check}>Pertanggungjawabkan keseluruhan</Button>
            </div>
          ),
        },
        { name: 'phone', device: { width: 360, height: 190 }, show: <Tones /> },
        ...forced,
      ],
    },
    {
      title: 'IconButton',
      files: ['ui/design/IconButton.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <div className="gal-row">
              <IconButton icon={Pencil} label="Ubah" />
              <IconButton icon={Pencil} label="Ubah" tone="plain" />
              <IconButton icon={Pencil} label="Ubah" size="small" />
              <IconButton icon={Copy} label="Ke halaman" to={here} />
            </div>
          ),
        },
        { name: 'hover', force: 'hover', show: <IconButton icon={Pencil} label="Ubah" /> },
        { name: 'focus', force: 'focus-visible', show: <IconButton icon={Pencil} label="Ubah" /> },
        { name: 'disabled', show: <IconButton icon={Pencil} label="Ubah" disabled /> },
      ],
    },
    {
      title: 'Menu',
      files: ['ui/design/Menu.tsx', 'ui/design/MenuPopup.tsx'],
      states: [
        {
          name: 'press to open',
          show: (
            <Menu
              trigger={<Button>Buka menu</Button>}
              items={[
                { heading: 'Minggu 46' },
                { label: 'Ubah nama', icon: Pencil },
                { label: 'Salin untuk minggu depan dengan semua catatannya', icon: Copy },
                { label: 'Unduh', icon: Download, disabled: true },
                { line: true },
                { label: 'Hapus', icon: Trash2, danger: true },
              ]}
            />
          ),
        },
        {
          name: 'choices',
          show: (
            <Held start="system">
              {(value, hold) => (
                <Menu
                  trigger={<Button>Tema</Button>}
                  items={['system', 'light', 'dark'].map((label) => ({
                    label,
                    checked: label === value,
                    onSelect: () => hold(label),
                  }))}
                />
              )}
            </Held>
          ),
        },
        { name: 'icon', show: <Menu trigger={more} items={[{ label: 'Tambah', icon: Plus }]} /> },
      ],
    },
    {
      title: 'ColumnChoice',
      files: ['ui/design/ColumnChoice.tsx'],
      states: [
        {
          name: 'press to open',
          show: (
            <Held<readonly string[]> start={['Penonton']}>
              {(hidden, hold) => (
                <ColumnChoice
                  columns={columns}
                  hidden={hidden}
                  onToggle={(key) =>
                    hold(
                      hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key],
                    )
                  }
                />
              )}
            </Held>
          ),
        },
      ],
    },
    {
      title: 'Segmented',
      files: ['ui/design/Segmented.tsx'],
      states: [
        { name: 'rest', show: <Views /> },
        { name: 'focus', force: 'focus-visible', on: 'input', show: <Views /> },
        { name: 'one disabled', show: <Views off="hari" /> },
        {
          name: 'narrow',
          show: (
            <div className="gal-narrow">
              <Views />
            </div>
          ),
        },
      ],
    },
    {
      title: 'LinkTabs',
      files: ['ui/design/LinkTabs.tsx'],
      states: [
        { name: 'rest', show: <Tabs /> },
        { name: 'focus', force: 'focus-visible', show: <Tabs /> },
        { name: 'phone', device: { width: phone.width, height: 72 }, show: <Tabs /> },
      ],
    },
    {
      title: 'KeyHint',
      files: ['ui/design/KeyHint.tsx'],
      states: [{ name: 'rest', show: <KeyHint keys={['Ctrl', 'K']} /> }],
    },
    {
      title: 'Tooltip',
      files: ['ui/design/Tooltip.tsx', 'ui/design/TipHost.tsx'],
      states: [
        {
          name: 'point at it',
          show: (
            <div className="gal-row">
              {(['bottom', 'top', 'left', 'right'] as const).map((side) => (
                <Tooltip key={side} text={`Di sisi ${side}`} side={side}>
                  <button type="button" className="btn">
                    {side}
                  </button>
                </Tooltip>
              ))}
            </div>
          ),
        },
        { name: 'look', show: <div className="tip gal-tip">Minggu berjalan, belum lengkap</div> },
        {
          name: 'long words',
          show: (
            <div className="tip gal-tip">
              Angka ini dijumlahkan dari ekspor Analisis LIVE dan tidak termasuk pesanan yang
              dibatalkan pembeli sebelum dibayar
            </div>
          ),
        },
      ],
    },
    {
      title: 'Explain',
      files: ['ui/design/Explain.tsx'],
      states: [
        { name: 'rest', show: <Explain text="Klik produk dibagi tayangan.">CTR</Explain> },
        {
          name: 'focus',
          force: 'focus-visible',
          show: <Explain text="Klik produk dibagi tayangan.">CTR</Explain>,
        },
      ],
    },
    {
      title: 'CopyField',
      files: ['ui/design/CopyField.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <CopyField
              label="Kirim tautan ini"
              value="http://192.168.1.7:4321/l/tGf3kQ9x2LmPw8ZrVb1NcYs6HdEu0JaoKiXq4TnRyMg"
            />
          ),
        },
        {
          name: 'phone',
          device: { width: phone.width, height: 110 },
          show: <CopyField label="Kirim tautan ini" value="http://192.168.1.7:4321/l/tGf3kQ9x2" />,
        },
      ],
    },
  ],
}

function Views({ off }: { readonly off?: string }) {
  return (
    <Held start="minggu">
      {(value, hold) => (
        <Segmented
          label="Lihat per"
          value={value}
          onChange={hold}
          segments={['hari', 'minggu', 'bulan', 'kuartal'].map((one) => ({
            value: one,
            label: `Per ${one}`,
            disabled: one === off,
          }))}
        />
      )}
    </Held>
  )
}

function Tabs() {
  const labels = ['Minggu', 'Video', 'Produk', 'LIVE', 'Akun', 'Brand', 'Arti angka']
  return (
    <LinkTabs
      label="Halaman angka"
      tabs={labels.map((label, at) => ({ label, to: at === 0 ? here : `${here}/${at}` }))}
    />
  )
}
