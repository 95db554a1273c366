import { DayFigureId } from '../../contract.ts'

/** What people call the figures, in both languages and short; a longer name is tried first. */
const names: Readonly<Record<DayFigureId, readonly string[]>> = {
  'shop.gmv': ['gmv', 'omzet', 'omset', 'penjualan', 'sales', 'revenue'],
  'shop.orders': ['orderan', 'orders', 'order', 'ord', 'pesanan dibayar', 'pesanan'],
  'shop.conversion_rate': ['conversion rate', 'conversion', 'konversi', 'conv', 'cvr', 'cr'],
  'shop.page_views': [
    'kunjungan halaman',
    'tayangan halaman',
    'page visits',
    'page views',
    'page view',
    'kunjungan',
    'visits',
    'visit',
    'pv',
  ],
  'shop.add_to_cart': [
    'masuk keranjang',
    'add to cart',
    'added to cart',
    'keranjang',
    'carts',
    'cart',
    'atc',
  ],
  'orders.cancelled_unpaid': [
    'batal tanpa dibayar',
    'unpaid cancellations',
    'cancelled unpaid',
    'tidak dibayar',
    'batal bayar',
    'pesanan batal',
    'cancelled',
    'cancel',
    'unpaid',
    'batal',
  ],
  'account.followers': ['followers', 'follower', 'pengikut', 'folower', 'foll', 'flw'],
  'account.video_views': [
    'tayangan video',
    'video views',
    'view video',
    'penayangan',
    'tayangan',
    'tontonan',
    'views',
    'view',
    'vv',
  ],
  'account.er_views': ['er per tayangan', 'engagement rate', 'engagement', 'interaksi', 'er'],
}

type Named = { readonly id: DayFigureId; readonly name: string }

/** Every name, the longest first, so that `pesanan batal` is not an order. */
export const entryNames: readonly Named[] = DayFigureId.options
  .flatMap((id) => names[id].map((name) => ({ id, name })))
  .toSorted((a, b) => b.name.length - a.name.length)

/** How a line is printed; read again it says the same. */
export const entryName: Readonly<Record<DayFigureId, string>> = {
  'shop.gmv': 'GMV',
  'shop.orders': 'order',
  'shop.conversion_rate': 'konversi',
  'shop.page_views': 'kunjungan',
  'shop.add_to_cart': 'keranjang',
  'orders.cancelled_unpaid': 'batal',
  'account.followers': 'pengikut',
  'account.video_views': 'view',
  'account.er_views': 'ER',
}

/** Words that stand between and say nothing. */
export const fillers: ReadonlySet<string> = new Set(
  'dan and serta total jumlah ada sebanyak sebesar adalah yaitu is was of per untuk for hari on pada'.split(
    ' ',
  ),
)
