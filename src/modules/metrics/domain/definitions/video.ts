import { define } from './define.ts'

const kind = 'video_list'

export const videoDefinitions = [
  define('video.count', {
    kind,
    name: ['Video', 'Videos'],
    unit: 'count',
    formula: [
      'ID video yang berbeda dalam daftar minggu itu',
      'distinct video ids in the list of the week',
    ],
    meaning: [
      'Video akun sendiri dan afiliasi yang punya angka minggu itu, kapan pun diunggah.',
      'Videos of own accounts and affiliates with figures in the week, whenever they were posted.',
    ],
    good: 0,
  }),
  define('video.views', {
    kind,
    name: ['Tayangan video', 'Video views'],
    unit: 'count',
    formula: ['jumlah kolom VV semua video', 'column VV of all videos added up'],
    meaning: [
      'Tayangan dalam minggu itu, bukan sepanjang umur video.',
      'Views within the week, not over the life of a video.',
    ],
    good: 1,
  }),
  define('video.gmv', {
    kind,
    name: ['GMV video', 'Video GMV'],
    unit: 'IDR',
    formula: [
      'jumlah kolom GMV dari video semua video',
      'column video-attributed GMV of all videos added up',
    ],
    meaning: [
      'GMV yang diatribusikan ke video, langsung dan tidak langsung.',
      'GMV attributed to videos, direct and indirect.',
    ],
    good: 1,
  }),
  define('video.gpm_views', {
    kind,
    name: ['GPM per tayangan video', 'GPM by video views'],
    unit: 'IDR',
    formula: [
      'GMV video dibagi tayangan video, kali 1.000',
      'video GMV divided by video views, times 1,000',
    ],
    meaning: [
      'GMV per seribu tayangan video. Bukan per tayangan produk.',
      'GMV per thousand video views. Not per product impression.',
    ],
    good: 1,
  }),
  define('video.item.views', {
    kind,
    name: ['Tayangan satu video', 'Views of a video'],
    unit: 'count',
    formula: ['kolom VV baris video itu', 'column VV of the row'],
    meaning: ['Tayangan satu video dalam minggu itu.', 'Views of one video within the week.'],
    good: 1,
  }),
  define('video.item.gmv', {
    kind,
    name: ['GMV satu video', 'GMV of a video'],
    unit: 'IDR',
    formula: ['kolom GMV dari video baris video itu', 'column video-attributed GMV of the row'],
    meaning: ['GMV yang diatribusikan ke satu video.', 'GMV attributed to one video.'],
    good: 1,
  }),
  define('video.studio.views', {
    kind: 'studio_content',
    name: ['Tayangan satu video sejak diunggah', 'Views of a video since it was posted'],
    unit: 'count',
    formula: [
      'kolom Total views video itu di ekspor terakhir dari Selasa minggu itu sampai Senin sesudahnya',
      'column Total views of the video in the last export from Tuesday of the week to the Monday after',
    ],
    meaning: [
      'Semua tayangan video sejak diunggah, seperti pada hari ekspornya. Bukan tayangan minggu itu, dan tidak pernah dibagi per minggu.',
      'All views of the video since it was posted, as of the day of the export. Not the views of the week, and never split over weeks.',
    ],
    good: 1,
  }),
]
