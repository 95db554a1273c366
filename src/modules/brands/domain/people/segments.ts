import type { SegmentDraft } from '../../contract.ts'

/** What most shops of the trade begin with. */
export const startingSegments: readonly SegmentDraft[] = [
  {
    name: 'Ibu rumah tangga',
    ageFrom: 25,
    ageUntil: 50,
    gender: 'women',
    need: 'Barang awet untuk keluarga, harga jelas, mudah dibersihkan, ongkir ringan.',
  },
  {
    name: 'Pekerja kantor',
    ageFrom: 22,
    ageUntil: 45,
    gender: 'all',
    need: 'Rapi dan nyaman setelah kerja, pengiriman cepat, cicilan bila ada.',
  },
  {
    name: 'Anak kos',
    ageFrom: 18,
    ageUntil: 25,
    gender: 'all',
    need: 'Murah, ringkas, muat di kamar kecil, mudah dipindah.',
  },
  {
    name: 'Lansia',
    ageFrom: 60,
    ageUntil: null,
    gender: 'all',
    need: 'Aman dan mudah dipakai, menopang punggung, bantuan pemasangan.',
  },
]
