import type { DayFigureId, MetricDefinition } from '../../contract.ts'
import { definitionOf } from '../definitions.ts'

type OfDay = Partial<Pick<MetricDefinition, 'formula' | 'meaning'>>

const column = (label: string, english: string): OfDay => ({
  formula: { id: `kolom ${label} hari itu`, en: `column ${english} of the day` },
})

/** Where the sentence of the week does not hold for a day. */
const ofDay: Partial<Record<DayFigureId, OfDay>> = {
  'shop.gmv': column('GMV', 'GMV'),
  'shop.orders': column('Pesanan', 'Orders'),
  'shop.page_views': column('Tayangan halaman', 'Page views'),
  'shop.conversion_rate': {
    formula: {
      id: 'pembeli dibagi pengunjung, dari baris hari itu',
      en: 'buyers divided by visitors, of the row of the day',
    },
  },
  'shop.add_to_cart': {
    formula: {
      id: 'jumlah kolom Jumlah tambahkan ke keranjang semua produk, dari daftar dengan rentang hari itu saja',
      en: 'column Add-to-cart count of all products added up, of a list for that day alone',
    },
    meaning: {
      id: 'Berapa kali produk dimasukkan ke keranjang hari itu.',
      en: 'How often products were put into a cart on the day.',
    },
  },
  'account.followers': {
    ...column('Followers', 'Followers'),
    meaning: {
      id: 'Pengikut akun pada akhir hari itu.',
      en: 'Followers of the account at the end of the day.',
    },
  },
  'account.video_views': column('Video Views', 'Video Views'),
}

/** What a figure means on the page of a day. */
export const dayDefinitionOf = (id: DayFigureId): MetricDefinition => ({
  ...definitionOf(id),
  ...ofDay[id],
})
