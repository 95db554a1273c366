import { DropZone } from '#ui/design/DropZone.tsx'
import { Checkbox, Field, Input, Select, Textarea } from '#ui/design/Field.tsx'
import { Password } from '#ui/design/Password.tsx'

import { type Group, phone } from '../entry.ts'
import { Held } from '../Held.tsx'

const none = () => undefined
const zones = [
  { value: 'jakarta', label: 'WIB (Jakarta)' },
  { value: 'makassar', label: 'WITA (Makassar), untuk tim yang bekerja dari Bali dan Sulawesi' },
]
const name = <Input defaultValue="Malam Lelapa" />
const wrong = (
  <Field label="Harga, Rp" error="Tulis rupiah bulat, misalnya 349.000">
    <Input defaultValue="34.90" />
  </Field>
)

export const inputs: Group = {
  title: 'Filled in',
  entries: [
    {
      title: 'Input',
      files: ['ui/design/Field.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Field label="Nama sesi" hint="Tampil di rundown dan rekap">
              {name}
            </Field>
          ),
        },
        {
          name: 'empty',
          show: (
            <Field label="Nama sesi">
              <Input placeholder="Malam Lelapa" />
            </Field>
          ),
        },
        {
          name: 'focus',
          force: 'focus-visible',
          show: <Field label="Nama sesi">{name}</Field>,
        },
        { name: 'error', show: wrong },
        { name: 'error, focus', force: 'focus-visible', show: wrong },
        {
          name: 'disabled',
          show: (
            <Field label="Nama sesi" hint="Sesi yang sudah selesai tidak diubah">
              <Input defaultValue="Malam Lelapa" disabled />
            </Field>
          ),
        },
        {
          name: 'long words',
          show: (
            <div className="gal-narrow">
              <Field
                label="Ketidakseimbangan pertanggungjawaban penyelenggaraan"
                hint="Dipertanggungjawabkan kepada penyelenggara sebelum pemberangkatan"
                error="Pertanggungjawaban ini belum lengkap: tuliskan penyelenggaranya"
              >
                <Input defaultValue="Kesalahpahaman mempertimbangkan" />
              </Field>
            </div>
          ),
        },
        {
          name: 'code',
          show: (
            <Field label="Kode dari aplikasi">
              <Input className="code" defaultValue="482 119" />
            </Field>
          ),
        },
        { name: 'phone', device: { width: phone.width, height: 120 }, show: wrong },
      ],
    },
    {
      title: 'Textarea',
      files: ['ui/design/Field.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Field label="Ringkasan" hint="Satu sampai tiga kalimat">
              <Textarea defaultValue="GMV naik 62 %, hampir semua dari LIVE Jumat malam." />
            </Field>
          ),
        },
        {
          name: 'error',
          show: (
            <Field label="Ringkasan" error="Tulis ringkasannya dulu">
              <Textarea />
            </Field>
          ),
        },
      ],
    },
    {
      title: 'Select',
      files: ['ui/design/Field.tsx'],
      states: [
        { name: 'rest', show: <Zones /> },
        { name: 'focus', force: 'focus-visible', show: <Zones /> },
        { name: 'disabled', show: <Zones disabled /> },
        {
          name: 'narrow',
          show: (
            <div className="gal-narrow">
              <Zones start="makassar" />
            </div>
          ),
        },
      ],
    },
    {
      title: 'Checkbox',
      files: ['ui/design/Field.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <>
              <Checkbox hint="Yang kosong dilewati">Sertakan hari tanpa LIVE</Checkbox>
              <Checkbox defaultChecked>Kirim kabar harian</Checkbox>
            </>
          ),
        },
        {
          name: 'focus',
          force: 'focus-visible',
          show: <Checkbox defaultChecked>Kirim kabar harian</Checkbox>,
        },
        {
          name: 'disabled',
          show: (
            <>
              <Checkbox disabled>Sertakan hari tanpa LIVE</Checkbox>
              <Checkbox disabled defaultChecked>
                Kirim kabar harian
              </Checkbox>
            </>
          ),
        },
        {
          name: 'narrow',
          show: (
            <div className="gal-narrow">
              <Checkbox hint="Dipertanggungjawabkan sebelum pemberangkatan">
                Pertimbangkan ketidakseimbangan penyelenggaraan
              </Checkbox>
            </div>
          ),
        },
      ],
    },
    {
      title: 'Password',
      files: ['ui/design/Password.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Field label="Sandi" hint="Minimal 12 huruf">
              <Password defaultValue="lampu meja rotan" autoComplete="off" />
            </Field>
          ),
        },
        {
          name: 'error',
          show: (
            <Field label="Sandi" error="Sandi ini terlalu pendek">
              <Password defaultValue="lampu" autoComplete="off" />
            </Field>
          ),
        },
      ],
    },
    {
      title: 'DropZone',
      files: ['ui/design/DropZone.tsx'],
      states: [
        {
          name: 'rest',
          show: <DropZone onFiles={none} accept=".csv" label="Tambah berkas ke impor ini" />,
        },
        {
          name: 'large',
          show: (
            <DropZone
              onFiles={none}
              accept=".csv"
              large
              label="Letakkan ekspor di sini"
              hint="CSV, XLSX, atau ZIP, beberapa sekaligus, seperti diunduh."
            />
          ),
        },
        {
          name: 'narrow',
          show: (
            <div className="gal-narrow">
              <DropZone onFiles={none} accept=".csv" label="Tambah berkas ke impor ini" />
            </div>
          ),
        },
      ],
    },
  ],
}

function Zones({
  start = 'jakarta',
  disabled = false,
}: {
  readonly start?: string
  readonly disabled?: boolean
}) {
  return (
    <Held start={start}>
      {(value, hold) => (
        <Field label="Zona waktu">
          <Select options={zones} value={value} onChange={hold} disabled={disabled} />
        </Field>
      )}
    </Held>
  )
}
