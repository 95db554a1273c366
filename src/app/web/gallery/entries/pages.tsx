import { ChartColumn, House, Menu, Tag, Upload, Users } from 'lucide-react'
import type { ReactNode } from 'react'

import { Avatar } from '#ui/design/Avatar.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Mark } from '#ui/design/Mark.tsx'
import { OutsidePage } from '#ui/design/OutsidePage.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { Password } from '#ui/design/Password.tsx'
import { BottomBar, Rail, type RailEntry, Window } from '#ui/design/Window.tsx'

import { type Group, phone } from '../entry.ts'

const tablet = { width: 820, height: 480 }
const desktop = { width: 1280, height: 560 }
const tab = 'Gallery'

const entries: readonly RailEntry[] = [
  { to: '/dev/gallery', label: 'Hari ini', icon: House, current: false },
  { to: '/dev/gallery?2', label: 'Angka', icon: ChartColumn, current: true },
  { to: '/dev/gallery?3', label: 'Impor', icon: Upload, current: false },
  { to: '/dev/gallery?4', label: 'Brand', icon: Tag, current: false },
  { to: '/dev/gallery?5', label: 'Tim', icon: Users, current: false },
]
const rail = (
  <Rail
    team={
      <div className="rail-team">
        <Mark />
        <span>
          <b>Rumah Senja</b>
          <small>Etalase</small>
        </span>
      </div>
    }
    search={null}
    groups={[entries.slice(0, 4), entries.slice(4)]}
    me={
      <div className="rail-me">
        <Avatar name="Nadia Aulia" />
        <span className="ell">Nadia Aulia</span>
      </div>
    }
  />
)
const bar = (
  <BottomBar
    entries={entries.slice(0, 4)}
    more={
      <button type="button" className="tab">
        <Menu aria-hidden />
        <span>Lainnya</span>
      </button>
    }
  />
)

const long = 'Pertanggungjawaban ketidakseimbangan penyelenggaraan pameran'
const actions = (
  <>
    <Button>Unduh</Button>
    <Button tone="primary">Susun laporan</Button>
  </>
)
const head = (
  <PageHead title="Minggu 46" context="9–15 Nov 2026, dibandingkan minggu 45" actions={actions} />
)
const text = (
  <>
    <Section title="GMV naik 62 %" beside="Rp juta per hari" more={<a href="#page">Semua</a>}>
      Isi bagian pertama.
    </Section>
    <Section title={long} beside="Rp juta per hari">
      Isi bagian kedua.
    </Section>
  </>
)
const page = (
  <Page
    title={tab}
    head={head}
    foot={
      <>
        <span>3 baris berubah</span>
        <Button tone="primary">Terapkan</Button>
      </>
    }
  >
    {text}
  </Page>
)
const within = (inside: ReactNode) => (
  <Window rail={rail} tabs={bar}>
    {inside}
  </Window>
)

const signIn = (
  <Entrance
    title={tab}
    heading="Masuk"
    context="Ke Rumah Senja"
    corner={<Button tone="ghost">English</Button>}
    beside={<h2>Meja kerja tim yang berjualan lewat TikTok Shop</h2>}
  >
    <div className="form">
      <Field label="Email">
        <Input type="email" autoComplete="off" />
      </Field>
      <Field label="Sandi">
        <Password autoComplete="off" />
      </Field>
      <Button tone="primary">Masuk</Button>
    </div>
  </Entrance>
)
const outside = (
  <OutsidePage
    title={tab}
    from={long}
    corner={<Button tone="ghost">English</Button>}
    head={<PageHead title="Laporan minggu 46" context="Untuk Pak Hendra" />}
    foot="Dibuka dengan tautan yang berlaku sampai 30 Des 2026"
  >
    {text}
  </OutsidePage>
)

export const pages: Group = {
  title: 'Pages',
  entries: [
    {
      title: 'PageHead',
      files: ['ui/design/PageHead.tsx'],
      states: [
        { name: 'rest', show: head },
        { name: 'long words', show: <PageHead title={long} context={long} actions={actions} /> },
        { name: 'phone', device: { width: 360, height: 150 }, show: head },
        {
          name: 'phone, icons',
          device: { width: 360, height: 110 },
          show: (
            <PageHead
              slim
              title={long}
              actions={<IconButton icon={Upload} label="Unggah ekspor" />}
            />
          ),
        },
      ],
    },
    {
      title: 'Section',
      files: ['ui/design/PageHead.tsx'],
      states: [{ name: 'rest', show: text }],
    },
    {
      title: 'Page',
      files: ['ui/design/Page.tsx', 'ui/design/Window.tsx'],
      states: [
        { name: 'phone', device: phone, show: within(page) },
        { name: 'tablet', device: tablet, show: within(page) },
        { name: 'desktop', device: desktop, show: within(page) },
      ],
    },
    {
      title: 'Entrance',
      files: ['ui/design/Entrance.tsx'],
      states: [
        { name: 'phone', device: phone, show: signIn },
        { name: 'desktop', device: desktop, show: signIn },
      ],
    },
    {
      title: 'OutsidePage',
      files: ['ui/design/OutsidePage.tsx'],
      states: [
        { name: 'phone', device: phone, show: outside },
        { name: 'desktop', device: desktop, show: outside },
      ],
    },
  ],
}
