import { CalendarDays, FileText, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Confirm, Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Palette, type PaletteProps } from '#ui/design/Palette.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { offline } from '#ui/wire/wire-error.ts'

import type { Group } from '../entry.ts'
import { Held } from '../Held.tsx'

const none = () => undefined

/** What floats is opened over the page; the switch above gives it its theme. */
function Opens({
  name,
  children,
}: {
  readonly name: string
  readonly children: (open: boolean, close: () => void) => ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{name}</Button>
      {children(open, () => setOpen(false))}
    </>
  )
}

const rows: PaletteProps['groups'] = [
  {
    id: 'weeks',
    heading: 'Angka',
    rows: [
      { id: 'w46', label: 'Minggu 46', detail: '9–15 Nov 2026', icon: CalendarDays },
      {
        id: 'w45',
        label: 'Pertanggungjawaban ketidakseimbangan penyelenggaraan pameran Kubik di Surabaya',
        detail: 'Laporan minggu 45, diserahkan Nadia Aulia',
        icon: FileText,
      },
    ],
  },
  {
    id: 'do',
    heading: 'Perintah',
    rows: [{ id: 'add', label: 'Tambah brand', icon: Plus, keys: ['B'] }],
  },
]

const palette = (name: string, given: Partial<PaletteProps>) => ({
  name,
  show: (
    <Opens name={`Palette, ${name}`}>
      {(open, close) => (
        <Held start={given.text ?? ''}>
          {(text, hold) => (
            <Palette
              label="Cari"
              placeholder="Cari atau jalankan perintah"
              groups={rows}
              busy={false}
              onChoose={close}
              onHelp={none}
              {...given}
              open={open}
              onClose={close}
              text={text}
              onText={hold}
            />
          )}
        </Held>
      )}
    </Opens>
  ),
})

const long = 'Pertanggungjawaban ketidakseimbangan penyelenggaraan pameran Kubik'

export const floats: Group = {
  title: 'Floating',
  entries: [
    {
      title: 'Dialog',
      files: ['ui/design/Dialog.tsx', 'ui/design/LazyFrame.tsx', 'ui/design/DialogFrame.tsx'],
      states: [
        {
          name: 'form, error',
          show: (
            <Opens name="Dialog">
              {(open, close) => (
                <Dialog
                  open={open}
                  onClose={close}
                  title="Tambah brand"
                  context="Warnanya sama di semua grafik."
                  onSubmit={none}
                  actions={
                    <>
                      <Button tone="ghost" onClick={close}>
                        Batal
                      </Button>
                      <Button tone="primary" type="submit" busy>
                        Tambah
                      </Button>
                    </>
                  }
                >
                  <div className="form">
                    <Field label="Nama brand" error="Nama ini sudah dipakai">
                      <Input defaultValue="Lelapa" />
                    </Field>
                    <ErrorLine error={offline()} />
                  </div>
                </Dialog>
              )}
            </Opens>
          ),
        },
        {
          name: 'confirm',
          show: (
            <Opens name="Confirm">
              {(open, close) => (
                <Confirm
                  open={open}
                  onClose={close}
                  title={`Hapus ${long}?`}
                  verb="Hapus brand"
                  onConfirm={close}
                >
                  Produk dan angkanya tetap ada, tanpa brand.
                </Confirm>
              )}
            </Opens>
          ),
        },
      ],
    },
    {
      title: 'SidePanel',
      files: ['ui/design/SidePanel.tsx'],
      states: [false, true].map((wide) => ({
        name: wide ? 'wide' : 'rest',
        show: (
          <Opens name={wide ? 'SidePanel, wide' : 'SidePanel'}>
            {(open, close) => (
              <SidePanel
                open={open}
                onClose={close}
                wide={wide}
                title={wide ? long : 'Asal angka GMV'}
                context="Minggu 46, 9–15 Nov 2026"
                actions={
                  <Button tone="danger" icon={Trash2} onClick={close}>
                    Hapus
                  </Button>
                }
              >
                {Array.from({ length: 24 }, (_, at) => (
                  <p key={at}>baris {at + 1}</p>
                ))}
              </SidePanel>
            )}
          </Opens>
        ),
      })),
    },
    {
      title: 'Palette',
      files: ['ui/design/Palette.tsx', 'ui/design/PaletteList.tsx'],
      states: [
        palette('found', {}),
        palette('busy', { text: 'kub', busy: true }),
        palette('nothing', { text: 'xyz', groups: [], note: 'Tidak ada yang cocok.' }),
      ],
    },
  ],
}
