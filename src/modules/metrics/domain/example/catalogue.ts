/** An invented shop for the home. Names, handles and ids belong to nobody. */
export const shop = {
  name: 'Rumah Senja',
  handle: 'rumahsenja.id',
  accountId: '7248113590264417818',
  nickname: 'Rumah Senja Official',
  brands: ['Senja', 'Kayuma', 'Loka'],
} as const

export type Account = { readonly handle: string; readonly id: string; readonly nickname: string }

export const ownAccount: Account = {
  handle: shop.handle,
  id: shop.accountId,
  nickname: shop.nickname,
}

export const affiliates: readonly [Account, ...Account[]] = [
  { handle: 'dapur.nirmala', id: '6934410287715533849', nickname: 'Dapur Nirmala' },
  { handle: 'kontrakan.rapi', id: '7061187235590241306', nickname: 'Kontrakan Rapi' },
  { handle: 'ruang.tengah.kita', id: '7110452983367714843', nickname: 'Ruang Tengah' },
  { handle: 'bang.jaka.tukang', id: '6987715502438810650', nickname: 'Bang Jaka' },
  { handle: 'mamah.alinea', id: '7033290416657715226', nickname: 'Mamah Alinea' },
  { handle: 'sudut.hijau', id: '7155038821946630170', nickname: 'Sudut Hijau' },
  { handle: 'beli.atau.tidak', id: '7209937714405521434', nickname: 'Beli atau Tidak' },
]

export type Sku = {
  readonly skuId: string
  readonly sellerSku: string
  readonly productId: string
  readonly product: string
  readonly brand: string
  readonly category: string
  readonly variation: string
  readonly price: number
  readonly weight: number
  /** How often it is bought against the others. */
  readonly demand: number
}

type Line = readonly [product: string, brand: string, category: string, variations: string]

/** Variations as `name price weight demand`. */
const lines: readonly Line[] = [
  ['Lampu Meja Senja Rotan', 'Senja', 'Lampu', 'Kecil 129000 0.8 9|Besar 189000 1.4 6'],
  ['Lampu Gantung Senja Anyam', 'Senja', 'Lampu', '30 cm 159000 1.1 7|40 cm 219000 1.6 4'],
  ['Lampu Tidur Senja Sentuh', 'Senja', 'Lampu', 'Hangat 69000 0.3 14|Putih 69000 0.3 6'],
  ['Lilin Aroma Senja', 'Senja', 'Aroma', 'Sereh 45000 0.3 12|Kopi 45000 0.3 9'],
  ['Diffuser Senja 300 ml', 'Senja', 'Aroma', 'Kayu 149000 0.7 7'],
  ['Meja Lipat Kayuma Jati', 'Kayuma', 'Meja', '50 cm 179000 3.2 8|70 cm 249000 4.5 5'],
  ['Rak Dinding Kayuma Ambalan', 'Kayuma', 'Rak', '40 cm 79000 1.2 11|60 cm 99000 1.8 8'],
  ['Rak Bumbu Kayuma Putar', 'Kayuma', 'Rak', '2 tingkat 119000 1.5 10'],
  ['Talenan Kayuma Mahoni', 'Kayuma', 'Dapur', 'M 59000 0.9 9|L 85000 1.3 6'],
  ['Bangku Kayuma Serbaguna', 'Kayuma', 'Kursi', 'Natural 159000 2.8 6|Walnut 169000 2.8 4'],
  ['Cermin Kayuma Bulat', 'Kayuma', 'Dekorasi', '50 cm 199000 3.0 6|60 cm 259000 3.9 3'],
  ['Meja Samping Kayuma Tiga Kaki', 'Kayuma', 'Meja', '40 cm 289000 4.2 3'],
  ['Toples Loka Kedap Udara', 'Loka', 'Dapur', 'Isi 3 89000 1.0 13|Isi 6 159000 2.0 8'],
  ['Keranjang Loka Pandan', 'Loka', 'Penyimpanan', 'S 55000 0.5 10|M 79000 0.8 9|L 109000 1.2 6'],
  ['Kotak Loka Susun', 'Loka', 'Penyimpanan', 'Isi 2 65000 0.9 9|Isi 4 119000 1.8 7'],
  ['Rak Piring Loka Dua Susun', 'Loka', 'Dapur', 'Hitam 139000 2.4 8|Putih 139000 2.4 6'],
  ['Botol Minyak Loka', 'Loka', 'Dapur', '500 ml 39000 0.6 12'],
  ['Keset Loka Serap', 'Loka', 'Tekstil', '40x60 35000 0.4 13|50x80 55000 0.7 7'],
  ['Gorden Senja Linen', 'Senja', 'Tekstil', '130x200 115000 1.1 8|130x250 135000 1.3 6'],
  ['Sarung Bantal Sofa Senja', 'Senja', 'Tekstil', '40x40 39000 0.2 11|45x45 45000 0.3 9'],
  ['Taplak Meja Senja Linen', 'Senja', 'Tekstil', '140x180 95000 0.6 6'],
  ['Tanaman Hias Tiruan Loka', 'Loka', 'Dekorasi', 'Monstera 99000 1.5 7|Palem 149000 2.4 4'],
]

/** Ids of 19 digits like the platform's, every one different. */
export const skus: readonly Sku[] = lines.flatMap(
  ([product, brand, category, variations], line) => {
    const productId = `17314${String(20_719_305_118_402 + line * 731_904_227)}`
    return variations.split('|').map((variation, index) => {
      const [, name = '', price, weight, demand] =
        /^(.+) (\d+) ([\d.]+) (\d+)$/.exec(variation) ?? []
      return {
        skuId: `${productId.slice(0, 13)}${String(402_911 + line * 7 + index * 1313).padStart(6, '0')}`,
        sellerSku: `${brand.slice(0, 3).toUpperCase()}-${String(line + 1).padStart(2, '0')}-${index + 1}`,
        productId,
        product,
        brand,
        category,
        variation: name,
        price: Number(price),
        weight: Number(weight),
        demand: Number(demand),
      }
    })
  },
)

export type Town = {
  readonly province: string
  readonly city: string
  readonly district: string
  readonly village: string
  readonly zip: string
  readonly share: number
}

export const towns: readonly [Town, ...Town[]] = [
  town('Jawa Barat/Kota Bandung/Coblong/Dago', '40135', 10),
  town('Jawa Barat/Kab. Bekasi/Tambun Selatan/Mekarsari', '17510', 9),
  town('Jawa Barat/Kota Bogor/Tanah Sareal/Kedung Badak', '16164', 6),
  town('DKI Jakarta/Kota Jakarta Timur/Cakung/Jatinegara', '13930', 9),
  town('DKI Jakarta/Kota Jakarta Barat/Kembangan/Meruya Utara', '11620', 8),
  town('Banten/Kota Tangerang/Cipondoh/Poris Plawad', '15141', 7),
  town('Jawa Tengah/Kota Semarang/Banyumanik/Srondol Wetan', '50263', 7),
  town('Jawa Tengah/Kota Surakarta/Laweyan/Pajang', '57146', 4),
  town('DI Yogyakarta/Kab. Bantul/Kasihan/Tamantirto', '55183', 5),
  town('Jawa Timur/Kota Surabaya/Rungkut/Kali Rungkut', '60293', 8),
  town('Jawa Timur/Kota Malang/Sukun/Bandungrejosari', '65148', 4),
  town('Sumatera Utara/Kota Medan/Medan Johor/Pangkalan Masyhur', '20143', 4),
  town('Lampung/Kota Bandar Lampung/Rajabasa/Gedong Meneng', '35145', 3),
  town('Sulawesi Selatan/Kota Makassar/Tamalanrea/Bira', '90245', 3),
  town('Kalimantan Timur/Kota Balikpapan/Balikpapan Selatan/Sepinggan', '76115', 2),
  town('Bali/Kota Denpasar/Denpasar Barat/Pemecutan', '80119', 3),
]

function town(path: string, zip: string, share: number): Town {
  const [province = '', city = '', district = '', village = ''] = path.split('/')
  return { province, city, district, village, zip, share }
}
