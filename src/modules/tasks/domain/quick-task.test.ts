import fc from 'fast-check'
import { expect, test } from 'vitest'

import { UserId } from '#kernel/ids.ts'
import { Day } from '#kernel/time.ts'

import { type Person, readQuickTask } from './quick-task.ts'

const person = (number: number, name: string): Person => ({
  id: UserId.parse(`019ab000-0000-7000-8000-00000000000${number}`),
  name,
})
const nadia = person(1, 'Nadia Aulia')
const people = [nadia, person(2, 'Yoga Saputra'), person(3, 'Dinda Ayu'), person(4, 'Dinda Rahma')]
// A Monday.
const today = Day.parse('2026-11-30')
const context = { today, clock: '14:05', me: nadia, people }
const read = (line: string) => readQuickTask(line, context)
/** Day, time and title in one line, as the table below says them. */
const said = (line: string) => {
  const { title, day, time, repeat } = read(line)
  return [day ?? '-', time ?? '-', ...(repeat ? [repeat] : []), title].join(' ')
}

test('what, when and whose in one line', () =>
  expect(read('foto meja Rotan besok 10.00 @nadia')).toEqual({
    title: 'Foto meja Rotan',
    day: '2026-12-01',
    time: '10:00',
    repeat: null,
    owner: nadia,
    unclear: [],
  }))

test.each([
  ['Cek stok hari ini', '2026-11-30 - Cek stok'],
  ['Cek stok lusa', '2026-12-02 - Cek stok'],
  ['check stock tomorrow', '2026-12-01 - Check stock'],
  ['Brief klien Senin', '2026-12-07 - Brief klien'],
  ['Brief klien hari Rabu, jam 3 sore', '2026-12-02 15:00 Brief klien'],
  ['Brief klien Rabu depan', '2026-12-09 - Brief klien'],
  ['brief next friday', '2026-12-11 - Brief'],
  ['Susun rencana minggu depan', '2026-12-07 - Susun rencana'],
  ['Siapkan studio hari Minggu', '2026-12-06 - Siapkan studio'],
  ['Kirim sampel 5 des', '2026-12-05 - Kirim sampel'],
  ['Kirim sampel 3 Januari', '2027-01-03 - Kirim sampel'],
  ['Kirim sampel 12 Desember 2027', '2027-12-12 - Kirim sampel'],
  ['send samples dec 5', '2026-12-05 - Send samples'],
  ['Bayar sewa tgl 5', '2026-12-05 - Bayar sewa'],
  ['Bayar sewa tanggal 31', '2026-12-31 - Bayar sewa'],
  ['Bayar sewa 5/12', '2026-12-05 - Bayar sewa'],
  ['Bayar sewa 2026-12-24 9.30', '2026-12-24 09:30 Bayar sewa'],
  ['Revisi 3 hari lagi', '2026-12-03 - Revisi'],
  ['revise in 3 days', '2026-12-03 - Revise'],
  ['Setiap Senin susun laporan 09.00', '2026-11-30 09:00 weekly Susun laporan'],
  ['restock every friday', '2026-12-04 - weekly Restock'],
  ['Naik live jam 7 malam', '2026-11-30 19:00 Naik live'],
  ['Naik live 10.00', '2026-12-01 10:00 Naik live'],
  ['Naik live besok pukul 12 malam', '2026-12-01 23:59 Naik live'],
  ['go live at 3pm', '2026-11-30 15:00 Go live'],
  ['2 mei be nice', '2027-05-02 - Be nice'],
  ['Video 9:16 rak', '2026-12-01 09:16 Video rak'],
  ['kamis 08:15 rapat', '2026-12-03 08:15 Rapat'],
])('“%s”', (line, expected) => expect(said(line)).toBe(expected))

test.each([
  'Susun laporan minggu 46',
  'Susun laporan minggu',
  'Rekap minggu lalu',
  'Foto 2 meja dan 5 kursi',
  'Harga Rp10.000 jadi Rp9.500',
  'Kirim 31/2',
  'Jam dinding baru',
  'Kirim 31 feb',
  'Naskah 25.00',
])('nothing of “%s” is a day or a time', (line) => {
  const { title, day, time } = read(line)
  expect([title, day, time]).toEqual([line, null, null])
})

test.each([
  ['@nadia', 'Nadia Aulia', []],
  ['@NADIA,', 'Nadia Aulia', []],
  ['@yog', 'Yoga Saputra', []],
  ['@dindarahma', 'Dinda Rahma', []],
  ['@saya', 'Nadia Aulia', []],
  ['@dinda', null, ['@dinda']],
  ['@bagas', null, ['@bagas']],
  ['nadia@toko.id', null, []],
])('%s is %j', (handle, name, unclear) => {
  const task = read(`Cek stok ${handle}`)
  expect([task.owner?.name ?? null, task.unclear]).toEqual([name, unclear])
})

test('what is nobody’s stays in the title, so that nothing typed is lost', () =>
  expect(read('cek stok @dinda').title).toBe('Cek stok @dinda'))

test('only the first day counts; what follows stays in the title', () =>
  expect(said('Pindahkan besok ke Jumat')).toBe('2026-12-01 - Pindahkan ke Jumat'))

test('a person may have a word back in the title', () => {
  const line = 'Pengumuman libur besok @nadia'
  expect(readQuickTask(line, { ...context, without: { when: true } })).toMatchObject({
    title: 'Pengumuman libur besok',
    day: null,
    owner: nadia,
  })
  expect(readQuickTask(line, { ...context, without: { owner: true } }).title).toContain('@nadia')
})

test('whatever is typed, no word appears that was not typed, and a time has a day', () => {
  const word = fc.constantFrom(
    ...'besok lusa hari ini senin minggu depan 5 des 10.00 jam 3 sore @nadia @x setiap tgl 31/12'.split(
      ' ',
    ),
    'foto',
    '🙂',
    '',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (parts) => {
      const line = parts.join(' ')
      const { title, day, time } = read(line)
      const typed = line.toLowerCase().split(/\s+/)
      for (const kept of title.toLowerCase().split(' ').filter(Boolean))
        expect(typed).toContain(kept)
      expect(time === null || day !== null).toBe(true)
      expect(Day.nullable().safeParse(day).success).toBe(true)
    }),
  )
})
