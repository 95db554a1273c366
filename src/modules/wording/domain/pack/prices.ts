import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = { category: 'price_bait', unless: quoting } as const
const official = [
  '(flash sale|flash deal|flashsale) (resmi|official|tiktok|sesuai|terjadwal|lewat|dari tiktok)',
  '(jadwal|timer|fitur|alat|menu|tool|slot|daftar) [resmi|live] (flash sale|flash deal|flashsale|live flash sale)',
  '(sesuai|ikuti|lihat) timer',
  'timer resmi',
  'live flash sale resmi',
]

/** Prices, discounts and stock that lure. */
export const prices: readonly Group[] = [
  {
    ...shared,
    id: 'flash',
    severity: 'warn',
    scope: 'live',
    reason: 'flash',
    instead: 'officialFlash',
    source: 'bait',
    official: 'flash',
    unless: [...quoting, ...official],
    lines: `
      flash sale+ ; flashsale+ ; flash-sale ; flesh sale ; fles sel ; flas sale ; plesel ; flash sale dadakan ; flash sel
      flash deal+ ; flashdeal ; flash promo ; flash price ; lightning deal
      harga (guncang|goncang|gegar|guncangan) ; guncang harga ; harga guncangan
      harga (banting|dibanting|kebanting|bantingan|banting-bantingan) ; banting harga ; bantingan harga ; (ngebanting|membanting|banting) [abis|habis] harga
      obral (kilat|dadakan|besar-besaran) ; sale kilat ; (promo|diskon) kilat ; kilat sale ; cuci gudang kilat
    `,
  },
  {
    ...shared,
    id: 'price-story',
    severity: 'block',
    reason: 'priceStory',
    instead: 'livePrice',
    source: 'bait',
    lines: `
      (error|eror) (sistem|system|harga|harganya|aplikasi) ; (sistem|system|sistemnya|harga|harganya|aplikasi|tiktok) [lagi|sedang|nya|kayaknya] (error|eror|ngaco|ngebug|bug|rusak|bocor) ; mumpung [sistem|harga|lagi|masih] [masih] (error|eror|bug|ngaco|salah) ; system error price ; price (error|glitch|mistake) ; pricing (mistake|error|glitch) -- (hp|aplikasi|app|apk|sinyal|tiktok|live|video|suara) [nya] [lagi] (error|eror) [tadi|kak|maaf|ga|gak|nggak]
      salah (harga|pasang harga|input harga|ketik harga|set harga|masang harga|masukin harga|tulis harga|input|pasang|setting harga|naruh harga|cantumin harga) ; (admin|mimin|kita|kami|host|bos|tim|gudang) [lagi|nya|habis|tadi] salah (pasang|input|set|ketik|naruh|masukin) [harga] ; harganya salah ; harga salah -- salah input (alamat|nama|ukuran|nomor|warna)
      bug harga ; harga bug ; kebocoran harga ; harga bocor ; harga (keliru|ngaco|nyasar|khilaf|typo) ; (admin|bos|mimin) (khilaf|kalap|ngantuk|mabok|mabuk|lagi gila) ; wrong price ; glitch price
      voucher (sejuta|rahasia|tersembunyi|gaib|ghaib|siluman|sultan) ; voucher {angka} (juta|jt) ; kode rahasia ; secret voucher ; hidden voucher => listed
      warn: gratis ongkir (semua|seluruh|tanpa minimum|tanpa syarat|se|sepuasnya|ke mana aja|selamanya|kemanapun) ; bebas ongkir (semua|tanpa syarat|se) ; free ongkir (semua|tanpa|se) => listed
      warn: cod (bisa semua|semua bisa|seluruh|ke mana aja|kemana aja|dimana aja|semua daerah|semua wilayah|bebas) ; (semua|semuanya) bisa cod ; bisa cod semua => codShown
    `,
  },
  {
    ...shared,
    id: 'price-claim',
    severity: 'warn',
    reason: 'priceMatch',
    instead: 'listed',
    source: 'price',
    lines: `
      harga (coret|coretnya|dicoret|dicoretnya) ; harga normal (sejuta|jutaan|{angka} juta|{angka} jt) ; harga (asli|normal|aslinya|normalnya|biasanya|toko|mall) [nya] (sejuta|jutaan|belasan juta|puluhan juta) ; was now price ; was price ; harga aslinya jutaan
      (diskon|disc|potongan|off|sale|discount|hemat) [sampai|sampe|hingga|up to|upto|s d|besar|gede] (90|91|92|93|94|95|96|97|98|99|100|85|99,9) {persen} ; (90|95|97|98|99) {persen} (off|diskon|discount)
      note: {persen} off ; (harga|diskon) {angka} {persen} -- diskon {angka} {persen}
      note: cuci gudang ; (rugi|boncos) (deh|dong|nih|banget|bandar|kami|aku|parah|bos) ; jual rugi ; modal (doang|aja|nekat) ; harga (modal|pabrik|supplier|suplier|grosir pabrik|tangan pertama|kulakan) ; tangan pertama ; langsung dari pabrik
      (gratis|free) (semua|sepuasnya|selamanya|tanpa syarat) ; (harga|cuma|hanya|jadi|mulai) (seribu|1 rupiah|serupiah|rp 1|1 perak|seribu perak|0 rupiah|nol rupiah) -- (tambah|nambah|beda|selisih|naik) (seribu)
    `,
  },
  {
    ...shared,
    id: 'scarcity',
    severity: 'warn',
    reason: 'scarcity',
    instead: 'realStock',
    source: 'price',
    unless: [
      ...quoting,
      '(sesuai|lihat|cek|tertera|tercatat|di) [stok|jumlah] (sistem|listing|etalase|halaman produk|aplikasi|data)',
      'stok real',
      'sesuai (stok|sistem|etalase|listing)',
    ],
    lines: `
      (tinggal|sisa|tersisa|cuma ada|hanya ada|cuma sisa|tinggal sisa|sisa tinggal|cuman|left|only|ready cuma|stok cuma|ready tinggal) [stok|lagi|stoknya|cuma|hanya] {angka} (pcs|pc|biji|stok|unit|buah|pasang|set|lagi|doang|aja|barang|item|piece|pieces|slot|lembar|box|left|kak|potong|botol|produk) ; (stok|stoknya|barang|barangnya|ready) [tinggal|sisa|cuma|hanya|tersisa] (tinggal|sisa|cuma|hanya|tersisa|sisa tinggal) {angka} ; tinggal {angka} ; sisa {angka} ; stok {angka} (aja|doang|terakhir) -- (tinggal|sisa) {angka} [an|lagi] (menit|detik|jam|hari|langkah|minggu|orang|bulan|tahun|cm|meter|m|x|kali|tahap|step|klik|km|lantai|malam|episode|sesi|produk lagi yang dibahas|persen|gram|kg) ; (tinggal|sisa) {angka} {persen} ; tinggal (di|satu rumah|dua) ; tinggal satu (langkah|rumah|kota|atap|kali) ; sisa (ukuran|size|warna|varian) ; {angka} (x|cm)
      (stok|barang|stock|unit|batch|restock|kesempatan|sesi|sale|promo|penawaran|slot) (terakhir|penghabisan|last) ; last (stock|chance|stok|batch|call|piece|pieces|one|unit) ; kesempatan (terakhir|langka) ; terakhir hari ini ; hari ini terakhir ; (hari|malam) terakhir (promo|diskon|harga) ; final (call|sale) -- last (one|piece) (is|in the)
      note: (kehabisan|keburu|keabisan) [stok|habis|abis] ; stok (terbatas|limited|menipis|sedikit) ; limited (stock|stok) ; (nggak|gak|ga|tidak) ada lagi ; rebutan ; siapa cepat (dia|ia) dapat ; buru-buru ; buruan [sebelum|keburu]
      (besok|nanti malam|sebentar lagi|bentar lagi|jam {angka}|lusa|habis live|setelah live|abis live|selesai live|after live|minggu depan|sejam lagi|tengah malam|malam ini|hari ini aja) [lagi|ini] [harga|harganya|udah|sudah|bakal|akan|pasti] [udah|sudah|bakal|akan] (naik|normal|balik normal|kembali normal|balik harga|naik lagi) ; (harga|harganya) (naik|normal|balik normal|kembali normal|udah naik) (besok|nanti|lagi|setelah|habis|sebentar) ; besok harga naik ; (harga|harganya) [udah|sudah|bakal|akan|langsung] (naik|normal|balik|kembali) [normal|lagi] [dalam] {angka} (menit|jam|detik) [lagi] -- besok (normal|naik) (live|kereta|pesawat|level)
      {angka} (menit|detik|jam|minutes|mins|hari) (lagi|left|again|tersisa) [harga|harganya|promo|udah|sudah|bakal|diskon|langsung] [udah|sudah|bakal|akan|langsung] (naik|balik|normal|tutup|habis|hangus|berakhir|hilang|kembali|abis|ditutup|naik lagi|only) ; (harga|promo|diskon) (cuma|hanya|tinggal) {angka} (menit|detik) -- {angka} (jam|menit) lagi (tutup|selesai|live) (live|toko|livenya|sesi|gerbang) ; {angka} (menit|jam) lagi (kita|aku|live|host) 
      (khusus|cuma|hanya) (malam ini|hari ini|live ini|detik ini|jam ini) (aja|doang|saja) ; (now or never|today only|only today) ; sekarang atau tidak sama sekali
    `,
  },
]
