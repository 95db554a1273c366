import { CircleCheck, CircleX, Info, OctagonX, Radio, TriangleAlert } from 'lucide-react'

import { Avatar } from '#ui/design/Avatar.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Delta } from '#ui/design/Delta.tsx'
import { Mark } from '#ui/design/Mark.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { Progress } from '#ui/design/Progress.tsx'
import { QrCode } from '#ui/design/QrCode.tsx'
import { RangeDot } from '#ui/design/RangeDot.tsx'
import { Sparkline } from '#ui/design/Sparkline.tsx'
import { Told } from '#ui/design/Told.tsx'

import type { Group } from '../entry.ts'

const band = [0.0321, 0.0334] as const
const week = [3, 4, 3.5, 3.6, 4.1, 5, 4.6, 12]

export function Chips() {
  return (
    <div className="gal-row">
      <Chip tone="onair" icon={Radio}>
        Mengudara
      </Chip>
      <Chip tone="positive" icon={CircleCheck}>
        Siap
      </Chip>
      <Chip tone="warning" icon={TriangleAlert}>
        Ingatkan
      </Chip>
      <Chip tone="danger" icon={OctagonX}>
        Tahan
      </Chip>
      <Chip tone="info" icon={Info}>
        Koreksi
      </Chip>
      <Chip>Draf</Chip>
      <Chip tone="line">Bercerita</Chip>
    </div>
  )
}

export const signs: Group = {
  title: 'Signs',
  entries: [
    {
      title: 'Chip',
      files: ['ui/design/Chip.tsx'],
      states: [
        { name: 'tones', show: <Chips /> },
        {
          name: 'long words',
          show: (
            <div className="gal-narrow">
              <Chip tone="danger" icon={CircleX}>
                Dipertanggungjawabkan
              </Chip>
            </div>
          ),
        },
      ],
    },
    {
      title: 'BrandDot',
      files: ['ui/design/BrandDot.tsx'],
      states: [
        {
          name: 'with names',
          show: (
            <div className="gal-row">
              {['Lelapa', 'Avena', 'Kubik'].map((name, at) => (
                <span key={name} className="gal-named">
                  <BrandDot color={at + 1} /> {name}
                </span>
              ))}
              <span className="gal-named">
                <BrandDot color={null} /> Beberapa brand
              </span>
            </div>
          ),
        },
        {
          name: 'large',
          show: (
            <div className="gal-row">
              {Array.from({ length: 10 }, (_, at) => (
                <BrandDot key={at} color={at + 1} large />
              ))}
            </div>
          ),
        },
      ],
    },
    {
      title: 'Avatar',
      files: ['ui/design/Avatar.tsx'],
      states: [
        {
          name: 'sizes',
          show: (
            <div className="gal-row">
              <Avatar name="Nadia Aulia" />
              <Avatar name="Nadia Aulia" large />
              <Avatar name="Bagas" />
              <Avatar name="" />
            </div>
          ),
        },
      ],
    },
    {
      title: 'Mark',
      files: ['ui/design/Mark.tsx'],
      states: [
        { name: 'on the sheet', show: <Mark /> },
        {
          name: 'on ink',
          show: (
            <div className="gal-inked">
              <Mark />
            </div>
          ),
        },
      ],
    },
    {
      title: 'Missing',
      files: ['ui/design/Missing.tsx'],
      states: [
        { name: 'without reason', show: <Missing /> },
        { name: 'with reason', show: <Missing reason="Ekspor iklan minggu ini belum ada" /> },
        {
          name: 'focus',
          force: 'focus-visible',
          show: <Missing reason="Ekspor iklan minggu ini belum ada" />,
        },
      ],
    },
    {
      title: 'Delta',
      files: ['ui/design/Delta.tsx'],
      states: [
        {
          name: 'tones',
          show: (
            <div className="gal-row">
              <Delta text="+61,9 %" direction="up" tone="good" />
              <Delta text="−5,8 poin" direction="down" tone="bad" />
              <Delta text="+4,1 %" direction="up" tone="bad" />
              <Delta text="−2,0 %" direction="down" tone="good" />
              <Delta text="+0,4 %" direction="up" tone="quiet" />
              <Delta text="tetap" direction="flat" tone="quiet" />
            </div>
          ),
        },
      ],
    },
    {
      title: 'Told',
      files: ['ui/design/Told.tsx'],
      states: [
        {
          name: 'emphasis',
          show: (
            <p>
              <Told
                words={{
                  id: 'Kolom *ID Video* tidak ada. Pilih ekspor lain atau petakan kolomnya.',
                  en: 'There is no column *Video ID*. Choose another export or map its columns.',
                }}
              />
            </p>
          ),
        },
      ],
    },
    {
      title: 'RangeDot',
      files: ['ui/design/RangeDot.tsx'],
      states: [
        {
          name: 'within',
          show: <RangeDot value={0.0326} range={band} label="Klik 3,26%, kisaran 3,21–3,34%" />,
        },
        {
          name: 'outside',
          show: (
            <div className="gal-row">
              <RangeDot value={0.036} range={band} tone="good" label="Klik 3,6%, di atas kisaran" />
              <RangeDot value={0.029} range={band} tone="bad" label="Klik 2,9%, di bawah kisaran" />
            </div>
          ),
        },
        { name: 'no range', show: <RangeDot value={0.03} range={null} label="Klik 3%" /> },
      ],
    },
    {
      title: 'Sparkline',
      files: ['ui/design/Sparkline.tsx'],
      states: [
        { name: 'with mean', show: <Sparkline values={week} mean={4} /> },
        { name: 'with gaps', show: <Sparkline values={[3, 4, null, null, 5, 4, null, 6]} /> },
        { name: 'one value', show: <Sparkline values={[null, null, 5]} /> },
      ],
    },
    {
      title: 'Progress',
      files: ['ui/design/Progress.tsx'],
      states: [
        { name: 'begun', show: <Progress value={0} label="Membaca berkas" /> },
        { name: 'half', show: <Progress value={0.46} label="Membaca berkas" /> },
        { name: 'nobody knows', show: <Progress value={null} label="Membaca berkas" /> },
      ],
    },
    {
      title: 'QrCode',
      files: ['ui/design/QrCode.tsx'],
      states: [
        {
          name: 'rest',
          show: <QrCode text="http://192.168.1.7:4321" label="Kode QR alamat Etalase" />,
        },
      ],
    },
  ],
}
