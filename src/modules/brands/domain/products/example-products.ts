import { Rupiah } from '#kernel/money.ts'
import { addDays, type Day } from '#kernel/time.ts'

import type { ProductText } from '../../contract.ts'

export type ExampleProduct = { readonly brand: string; readonly text: ProductText }

type Line = {
  readonly brand: string
  readonly name: string
  readonly sku: string
  /** The place of the product in the exports of the example shop: its id follows from it. */
  readonly at: number
  readonly price: number
  readonly promo?: number
  /** Days from today on which the promo ends; before today it is over. */
  readonly ends?: number
  readonly material: string
  readonly points: readonly string[]
}

const lines: readonly Line[] = [
  {
    brand: 'Kayuma',
    name: 'Meja Lipat Kayuma Jati',
    sku: 'KAY-06-1',
    at: 5,
    price: 179_000,
    promo: 159_000,
    ends: 12,
    material: 'Kayu jati solid, engsel besi cat bubuk',
    points: [
      'Terlipat setebal 6 cm, masuk di samping lemari',
      'Jati solid, bukan serbuk kayu berlapis',
      'Promo minggu ini Rp159.000',
    ],
  },
  {
    brand: 'Kayuma',
    name: 'Bangku Kayuma Serbaguna',
    sku: 'KAY-10-1',
    at: 9,
    price: 159_000,
    promo: 139_000,
    ends: -3,
    material: 'Kayu mahoni, cat dasar air',
    points: ['Kuat diduduki sampai 120 kg', 'Harga promo Rp139.000, cek keranjang kuning'],
  },
  {
    brand: 'Kayuma',
    name: 'Rak Dinding Kayuma Ambalan',
    sku: 'KAY-07-1',
    at: 6,
    price: 79_000,
    material: 'Kayu pinus, siku baja',
    points: ['Sekrup dan siku sudah di dalam paket', 'Tahan beban 8 kg per ambalan'],
  },
  {
    brand: 'Loka',
    name: 'Toples Loka Kedap Udara',
    sku: 'LOK-13-1',
    at: 12,
    price: 89_000,
    promo: 75_000,
    ends: 5,
    material: 'Kaca borosilikat, tutup bambu, karet silikon',
    points: ['Tutup rapat, kerupuk tetap renyah', 'Aman di mesin cuci piring, kecuali tutupnya'],
  },
  {
    brand: 'Loka',
    name: 'Keranjang Loka Pandan',
    sku: 'LOK-14-1',
    at: 13,
    price: 55_000,
    material: 'Anyaman daun pandan',
    points: ['Dianyam tangan, setiap keranjang sedikit berbeda'],
  },
  {
    brand: 'Senja',
    name: 'Lampu Meja Senja Rotan',
    sku: 'SEN-01-1',
    at: 0,
    price: 129_000,
    promo: 109_000,
    ends: 8,
    material: 'Rotan alami, fitting E27, kabel 1,5 m',
    points: ['Cahaya hangat untuk kamar tidur', 'Lampu 5 watt sudah termasuk'],
  },
]

const none = { usage: '', apart: '', interest: '', stockNote: '', promoFrom: null, faqs: [] }

/** Products of the example shop; their prices and ids fit what its exports say. */
export const exampleProducts = (today: Day): readonly ExampleProduct[] =>
  lines.map(({ brand, name, sku, at, price, promo, ends = 0, material, points }) => ({
    brand,
    text: {
      ...none,
      name,
      sku,
      tiktokId: `17314${String(20_719_305_118_402 + at * 731_904_227)}`,
      price: Rupiah.parse(price),
      promo: promo === undefined ? null : Rupiah.parse(promo),
      promoUntil: promo === undefined ? null : addDays(today, ends),
      material,
      points: [...points],
      claims: [{ text: `Bahan: ${material.split(',')[0] ?? ''}`, proof: 'Keterangan pabrik' }],
    },
  }))

export const exampleClient = {
  brand: 'Kayuma',
  client: {
    name: 'CV Kayuma Jepara',
    contacts: [{ name: 'Bu Ratna (contoh)', reach: 'ratna@kayuma.example' }],
    note: 'Minta laporan setiap Senin pagi.',
  },
}
