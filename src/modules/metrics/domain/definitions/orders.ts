import { define } from './define.ts'

const kind = 'orders'

export const orderDefinitions = [
  define('orders.placed', {
    kind,
    name: ['Pesanan dibuat', 'Orders placed'],
    unit: 'count',
    formula: [
      'ID pesanan yang berbeda, menurut hari dibuat',
      'distinct order ids, by the day they were created',
    ],
    meaning: [
      'Semua pesanan yang masuk, dibayar atau tidak.',
      'Every order that came in, paid or not.',
    ],
    good: 1,
  }),
  define('orders.cancelled_unpaid', {
    kind,
    name: ['Batal tanpa dibayar', 'Cancelled unpaid'],
    unit: 'count',
    formula: [
      'pesanan berstatus batal tanpa waktu bayar, di luar bayar di tempat, menurut hari dibuat',
      'cancelled orders without a paid time, cash on delivery left out, by the day they were created',
    ],
    meaning: [
      'Pesanan yang batal sebelum dibayar, oleh sistem maupun pembeli.',
      'Orders cancelled before payment, by the system or by the buyer.',
    ],
    good: -1,
  }),
  define('orders.repeat_buyers', {
    kind,
    name: ['Pembeli kembali', 'Repeat buyers'],
    unit: 'count',
    formula: [
      'pembeli dengan pesanan dibayar yang dibuat minggu itu dan pesanan dibayar lain sebelumnya, dalam 400 hari',
      'buyers with a paid order created that week and another paid order before it, within 400 days',
    ],
    meaning: [
      'Pembeli yang pernah membayar di toko ini sebelumnya; pesanan yang tidak jadi dibayar tidak dihitung. Batas atas: TikTok menyamarkan nama pengguna (a***47), sehingga orang berbeda bisa tampak sama.',
      'Buyers who paid this shop before; orders never paid do not count. An upper bound: TikTok masks user names (a***47), so different people may look the same.',
    ],
    good: 0,
  }),
]
