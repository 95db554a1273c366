import { define } from './define.ts'

const kind = 'live_sessions'

export const liveDefinitions = [
  define('live.count', {
    kind,
    name: ['Sesi LIVE', 'LIVE sessions'],
    unit: 'count',
    formula: [
      'baris sesi yang mulai dalam minggu itu, yang nol menit pun dihitung',
      'rows of sessions that started in the week, those of zero minutes too',
    ],
    meaning: [
      'Sesi LIVE akun sendiri dan kreator, menurut hari mulai.',
      'LIVE sessions of own accounts and creators, by the day they started.',
    ],
    good: 0,
  }),
  define('live.minutes', {
    kind,
    name: ['Durasi LIVE', 'LIVE duration'],
    unit: 'minutes',
    formula: [
      'jumlah detik semua sesi, menjadi menit penuh',
      'seconds of all sessions added up, as whole minutes',
    ],
    meaning: ['Lama siaran semua sesi minggu itu.', 'Time on air of all sessions of the week.'],
    good: 0,
  }),
  define('live.gmv', {
    kind,
    name: ['GMV LIVE', 'LIVE GMV'],
    unit: 'IDR',
    formula: [
      'jumlah GMV dari LIVE semua sesi yang mulai dalam minggu itu',
      'LIVE-attributed GMV of all sessions that started in the week',
    ],
    meaning: [
      'GMV yang diatribusikan ke sesi LIVE, langsung dan tidak langsung. Sesi lewat tengah malam dihitung utuh pada hari mulainya.',
      'GMV attributed to LIVE sessions, direct and indirect. A session over midnight counts whole on the day it started.',
    ],
    good: 1,
  }),
  define('live.gmv_per_hour', {
    kind,
    name: ['GMV LIVE per jam', 'LIVE GMV per hour'],
    unit: 'IDR',
    formula: [
      'GMV LIVE semua sesi dibagi jam siaran semua sesi',
      'LIVE GMV of all sessions divided by hours on air of all sessions',
    ],
    meaning: ['Berapa GMV yang dibawa satu jam siaran.', 'How much GMV an hour on air brings.'],
    good: 1,
  }),
  define('live.streamer_gmv', {
    kind: 'live_rooms',
    name: ['GMV LIVE menurut Streamer Center', 'LIVE GMV by Streamer Center'],
    unit: 'IDR',
    formula: [
      'jumlah kolom Attributed GMV semua ruang yang mulai dalam minggu itu, dari unduhan terbaru tiap ruang',
      'column Attributed GMV of all rooms that started in the week added up, each from its newest download',
    ],
    meaning: [
      'GMV LIVE seperti dihitung Streamer Center: saat dipesan, yang belum dibayar pun. Tidak sama dengan Kompas Data dan tidak dicampur dengannya.',
      'LIVE GMV as the Streamer Center counts it: when ordered, unpaid ones too. It differs from Data Compass and is not mixed with it.',
    ],
    good: 1,
  }),
  define('live.session.gmv', {
    kind,
    name: ['GMV sesi LIVE', 'GMV of a LIVE session'],
    unit: 'IDR',
    formula: ['kolom GMV dari LIVE baris sesi itu', 'column LIVE-attributed GMV of the row'],
    meaning: ['GMV yang diatribusikan ke satu sesi.', 'GMV attributed to one session.'],
    good: 1,
  }),
  define('live.session.minutes', {
    kind,
    name: ['Durasi sesi LIVE', 'Duration of a LIVE session'],
    unit: 'minutes',
    formula: [
      'kolom durasi baris sesi itu, menit penuh',
      'column duration of the row, whole minutes',
    ],
    meaning: ['Lama siaran satu sesi.', 'Time on air of one session.'],
    good: 0,
  }),
]
