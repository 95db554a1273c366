import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const asking = [
  '(mana|apa|apakah|yang mana|gimana|varian|ukuran|size|warna|model|tipe) [kak|min|ya|sih] yang paling',
  '(di antara|diantara) (ini|keduanya|varian|semua varian)',
  'yang mana',
]
const shared = {
  category: 'absolute_claim',
  reason: 'absolute',
  source: 'absolute',
  unless: quoting,
} as const

/** Superlatives, first places and one hundred per cent. */
export const absolute: readonly Group[] = [
  {
    ...shared,
    id: 'superlative',
    severity: 'warn',
    instead: 'measure',
    unless: [...quoting, ...asking],
    lines: `
      paling [sangat|bener-bener|beneran|emang|memang] <mutu> ; palinggg <mutu> ; plg <mutu> ; ter <mutu> ; yang ter <mutu> ; <mutu> pol-polan ; paling the best ; paling best -- paling cepat (besok|lusa|hari|dikirim|dikirimnya|sampai|sampe|{angka}|jam|senin|selasa|rabu|kamis|jumat|sabtu|minggu|diproses|tanggal|datang|nanti|satu|dua) ; paling (enak|nyaman|bagus|oke|mantap|aman|nikmat|enaknya) (dimakan|diminum|dipakai|disajikan|kalau|pas|sambil|jam|checkout|co|ukur|pakai ukuran|ambil ukuran|disimpan|dicuci|dinikmati|langsung|pakai|pake|malam|pagi) ; paling (aman|enak|bagus|murah) (ya|sih|kayaknya) kak
      terbagus+ ; terampuh+ ; tercepat ; teraman ; terhebat ; terpercaya ; terlengkap ; terfavorit ; terefektif ; terkuat ; terunggul ; terawet ; terhalus ; tercanggih ; terkeren ; terhits ; terviral ; terlaku ; terenak ; terlezat ; ternyaman ; terempuk ; terlembut ; termanjur ; termewah ; tercantik ; terindah ; tersehat ; terbersih ; terpopuler ; terdepan ; terkemuka ; ternikmat ; terwangi ; terharum ; termantap ; terjos ; terkece ; teririt ; terhemat ; tertebal ; teringan ; terpedas ; terworth ; terkinclong ; tertinggi kualitasnya ; termodern ; terelegan ; terori ; terpremium ; tertangguh ; terkokoh ; ter-ter ; terdahsyat ; termaknyus ; tergokil ; ter the best ; termantul ; terkenyal ; terjuara ; teroke -- paket tercepat sampai ; (kurir|pengiriman) tercepat
      terlaris+ ; paling laris ; paling laku ; terlarisss ; best seller ; bestseller ; best selling ; best-selling ; top seller ; terjual terbanyak ; penjualan (terbanyak|tertinggi|nomor 1) => oftenBought
      paling (dicari|diburu|diminati|dicintai|dipercaya|direkomendasikan|disukai|digemari|banyak dibeli) ; most wanted ; most loved ; most popular => oftenBought
      (promo|diskon|potongan|harga|sale|hemat|untung) (terbesar|terbesarnya|terheboh|terdahsyat|tergila|terendah|tertinggi|terbanyak|paling gila|paling gede|paling besar|paling rendah) ; (terbesar|terbanyak) [dan|se] [di] <lokasi>
      jauh lebih <mutu> ; jauh lebih -- jauh lebih <mutu> (dari|daripada|dibanding) (versi|model|tipe|yang lama|sebelumnya|ukuran|generasi|beli satuan|kemarin) ; jauh lebih (hemat|murah|untung) (kalau|kalo|beli) ; jauh lebih (besar|kecil|panjang|pendek|lebar|tinggi|dalam|cepat sampai)
      se-murah-murahnya ; semurah-murahnya ; sebagus-bagusnya ; setermurah ; se-termurah ; semurah murahnya ; murah se murah-murahnya ; sehebat-hebatnya ; seampuh-ampuhnya
      (kualitas|mutu|kualitasnya) (dewa|terjamin nomor|nomor wahid|tiada dua|kelas dunia|tertinggi|sultan|kelas satu|juara|wahid|super|no debat) ; nomor wahid ; world class ; kelas dunia ; top quality ; (kualitas|produk|mutu|barang|bahan) top ; top markotop ; =top banget ; topcer ; top produk
      note: =paling
      note: yang pertama ; the first
      note: =top -- (tank|crop|flat|roll|table|desk|counter|mattress|kasur|bed|tube|halter|hot|tip|set|bikini|big|one) =top ; =top (up|loader|load|box|speed|up nya|comment|gear|handle|coat|rack)
      note: kelas sultan ; (premium|mewah) banget ; sultan banget
      rajanya ; rajanya (murah|diskon|promo|kasur) ; ratunya (diskon|skincare|murah) ; dewanya ; king of ; queen of ; the king of ; maharaja -- rajanya (lupa|buah|tega|dan ratu) ; king of fruit
      raja (diskon|murah|promo|kasur|sofa|sale) ; juara (1|satu|dunia|pertama) ; juara banget kualitas ; champion of -- juara (1|satu|pertama) (lomba|kelas|turnamen|di sekolah|mewarnai|akan)
    `,
  },
  {
    ...shared,
    id: 'best',
    severity: 'block',
    instead: 'measure',
    unless: [...quoting, ...asking],
    lines: `
      terbaik+ ; paling baik ; ter baik ; the best ; best quality ; best product ; best price ; best deal ; best in (class|town|indonesia|the world|asia|market) ; terbaik sepanjang masa ; de best ; dabest ; bestnya ; best banget ; best ever -- (berusaha|usahakan|semoga|doakan|doa|mendoakan|berdoa) ... terbaik ; the best (way|time) to ; paling baik (dicuci|disimpan|dipakai|digunakan|dikonsumsi) (sebelum|pada|di|dengan|dalam|secara) ; best (regards|wishes|before) ; all the best ; best friend
      termurah+ ; paling murah ; paling murah se ; ter murah ; termurahhh ; cheapest ; lowest price ; lowest prices ; the lowest price ; harga (terendah|terbawah|paling rendah) ; murah se-indonesia ; terhemat se ; most affordable => livePrice
      (<mutu>|terbaik|termurah|terlaris|terbagus|terlengkap|terpercaya|tercepat|terkuat|terenak|ternyaman|terempuk|paling|nomor 1|nomor satu|no 1|no satu|number one|number 1|juara) [di|se|seluruh|harga|harganya|kualitasnya|di seluruh|untuk|1|satu|satu di|1 di] [se|di|seluruh] (se|di|seluruh|sejagat|in) [seluruh|dunia|jagat|the|all] <lokasi> [shop|raya|maya|ini] ; (<mutu>|terbaik|termurah|terlaris|paling|nomor 1|nomor satu) (setiktok|seindonesia|sedunia|sejagat|sejagad|seasia|senusantara|sejakarta|sejabodetabek|sepasaran|sekelasnya) -- (cod|gratis ongkir|kirim|pengiriman|dikirim) ... (indonesia|jakarta|jawa|bali) ; <mutu> di (kota|bali|jogja|bandung|surabaya|jakarta|malang|medan|alam)
      (nomor|no|number|nmr|nomer) (1|satu|one|wahid) (di|se|in|di seluruh) [seluruh|the] <lokasi> ; (nomor|no|nomer) (1|satu) [di] (indonesia|asia|dunia|kelasnya) ; nomor satu di kelasnya
      pertama (di|se|di seluruh|dan satu-satunya di|se) <lokasi> ; (produk|brand|merek|merk|toko|satu-satunya) pertama di <lokasi> ; the first in <lokasi> ; the first ... <lokasi> ; first ever ; pelopor (pertama|utama) ; first in (indonesia|the world|asia) ; pertama kali di (dunia|indonesia) ; yang pertama (di|dan satu-satunya) [<lokasi>] ; pionir pertama -- yang pertama di (etalase|keranjang|kolom|list|daftar|foto|kiri|kanan|atas|bawah|sini)
      satu-satunya+ ; satu satunya ; satu-satunya di ; satu2nya ; one and only ; the only one ; the only product ; the only brand ; the only -- satu-satunya (akun|cara|jalan|alamat|toko resmi|yang tersisa|ukuran|warna|stok|yang sisa|size|channel|anak|saat|kendala|kekurangan|yang kurang|keluhan|chat|nomor) ; (akun|toko) [resmi|official|kami|kita|tiktok] [kami|kita|adalah|kami cuma] satu-satunya ; the only (size|color|colour|thing|way|place|time|problem|one left|account|official) => oneOf
      top (selling|seller|product|produk) [product|produk] [in|di|se] [tiktok|tiktok shop|indonesia] ; terlaris (di|se) (tiktok|tiktok shop|indonesia|live|marketplace|kelasnya) ; top 1 ; top satu ; top one ; rank 1 ; ranking 1 ; ranking satu ; rank one ; peringkat (1|satu|pertama) ; 1 (brand|product) in => oftenBought
    `,
  },
  {
    ...shared,
    id: 'number-one',
    severity: 'warn',
    instead: 'showProof',
    negatable: true,
    except: [
      '(keranjang|etalase|produk|nomor|barang|kode|varian|warna|foto|gambar|opsi|pilihan|link|item|pesanan|antrian|urutan|nomer) [kuning|nya|yang] [nomor|no|nomer] (1|satu) [di|ya|itu|dan|atau|sampai|sampe|ukuran|warna|kak|dulu|harga|harganya|yang|ini|ada|stok|ready|bahan|bahannya|masih|sudah] (keranjang|etalase|dan|atau|sampai|sampe|ukuran|warna|kak|dulu|harga|harganya|ini|ada|stok|ready|bahan|bahannya|masih|sudah|ya|itu|sold|habis|bun|kuning|ka|kakak)',
      '(nomor|no|nomer|number) (1|satu|one) (ya|itu|dan|atau|sampai|sampe|dulu|harga|harganya|ada|ready|bahan|bahannya|masih|sudah|sold|habis|kak|ka|kuning|bun|kakak|warna|ukuran|2|dua|yang|ini|di keranjang|di etalase|di kolom|di list|di daftar|di kuning|di foto|di atas|di bawah|di kiri|di kanan|di sini|di urutan|di layar|di live|di gambar|di bagian)',
      '(nomor|no|nomer) (1|satu) {angka}',
      '(keranjang|etalase) [kuning] [nya] [di] (nomor|no|nomer) (1|satu)',
      '(klik|cek|pilih|spill|coba|lihat|liat|checkout|co|ambil|pencet|tanya|mau|minta|pakai|pake|buka|bahas|di|yang|jalan|rumah|gang|blok|kamar|soal|poin|langkah|tahap|pertanyaan|bus|pintu|lantai|ukuran|size|sepatu|jarum|rt|rw|etalase|antrian|antrean|urutan|urut|kursi|meja|loker|peserta|toilet|halaman|video|slide|part|bagian|sesi|peraturan|aturan|prioritas|tugas|syarat|kunci|rumus|alasan|musuh|penyebab|pesan|tips|keluhan) (nomor|no|nomer) (1|satu)',
      'nomor satu (pertanyaan|kita|aku|yang sering)',
    ],
    lines: `
      nomor satu ; nomor 1 ; no 1 ; number one ; number 1 ; no satu ; nomer 1 ; nomer satu ; no one brand ; viral nomor satu ; (produk|brand|merek|merk|toko|pilihan|kasur|skincare|product|sofa|serum) (nomor|no|nomer|number) (1|satu|one)
      block: number (1|one) (product|brand|choice|seller|mattress|skincare) ; no 1 (product|brand|choice|seller) ; (brand|merek|merk|pilihan|kualitas|kualitasnya) (nomor|no|nomer) (1|satu)
    `,
  },
  {
    ...shared,
    id: 'unrivalled',
    severity: 'warn',
    instead: 'nothing',
    negatable: false,
    lines: `
      (nggak|gak|ga|tidak|tak|ngga|enggak|kagak|tiada|tanpa|g|gk|ora) (ada|punya) (lawan|lawannya|tandingan|tandingannya|saingan|saingannya|duanya|bandingan|bandingannya|tanding|yang ngalahin|yang bisa ngalahin|yang nandingin|obat|kompetitor|matinya) ; (tiada|tanpa|tak) (tanding|tandingan|banding|duanya|dua|lawan|saingan|bandingan) ; tak (tertandingi|terkalahkan|tersaingi|terbantahkan) ; tidak (tertandingi|terkalahkan|tersaingi) ; tidak ada yang (ngalahin|mengalahkan|bisa menandingi|menandingi|nandingin) ; unbeatable ; unrivaled ; unmatched ; second to none ; nothing beats ; ga ada obat ; gaada lawan ; gaada tandingan
      no debat ; no debate ; nodebat ; ga usah debat ; mutlak ; absolut [terbaik] ; fix no debat -- vodka absolut ; mutlak (diperlukan|harus)
      =sempurna ; perfect ; tanpa cela ; flawless -- (matang|kering|nutup|tertutup|mengering|larut|rata|terpasang|kurang|tidak|gak|ga|pas|kunci|terkunci|menutup|ngunci|rapat|masak|mateng|belum) sempurna ; perfect (size|match|fit|for|binding|square) ; (flawless|perfect) look
      terkenal ; ternama ; tersohor ; kondang -- terkenal (dengan|ramah|sabar)
      semua orang (pakai|pake|suka|udah pakai|udah pake|beli|pasti|nyari|cari|pada pake) [ini|produk ini] ; everyone (uses|loves|buys) ; everybody (uses|loves) ; satu indonesia (pakai|pake)
      (lebih murah|termurah|murah|lebih bagus|lebih baik) (dari|daripada|dibanding|dibandingkan) (mana pun|manapun|mana-mana|siapapun|toko manapun|toko mana pun|semua toko|seluruh toko|yang lain|mana aja) ; cheaper than (anyone|anywhere|everyone) ; best than
      note: ultimate ; harga gila ; harga terjun bebas ; harga (gila-gilaan|ancur|ancuran|sadis|miring banget|jatuh) ; harga ambyar
    `,
  },
  {
    ...shared,
    id: 'unrivalled',
    severity: 'warn',
    instead: 'nothing',
    lines: `
      (sedunia|sejagat|sejagad|se jagat|se jagat raya|se galaksi|se alam semesta|se-dunia|seantero negeri|se asia|seasia|se-indonesia|seindonesia|se-tiktok|setiktok|se nusantara|sepasaran|se marketplace|sejabodetabek) -- (kirim|pengiriman|ongkir|cod|garansi|berlaku|dikirim|layani|melayani|jangkauan|toko|cabang|tersedia|kurir|reseller|pelanggan|teman|sobat|mamah|bunda|ibu-ibu|ibu|salam|penonton|ongkirnya|seller|orang|bapak|gratis|mitra|dealer|customer|penjual|jamaah|kakak|masyarakat) [gratis|aman|resmi|ke|bisa|kami|kita|seluruh|dari|sampai|yang] [ke|seluruh|bisa] (sedunia|se-indonesia|seindonesia|se-tiktok|setiktok|se nusantara|sejabodetabek|se-dunia)
    `,
  },
  {
    ...shared,
    id: 'purity',
    severity: 'warn',
    reason: 'purity',
    instead: 'composition',
    source: 'advertising',
    lines: `
      100 {persen} (asli|ori|original|orisinil|orisinal|natural|alami|organik|organic|aman|ampuh|efektif|berhasil|work|works|halal|herbal|murni|sembuh|authentic|genuine|real|puas|manjur|steril|dijamin|work it|terbukti|asli ori|no efek samping|tanpa efek samping|anti|bebas|terjamin|original brand|cocok|cerah|putih|glowing) ; (asli|ori|original|natural|alami|organik|aman|ampuh|halal|murni|puas|dijamin|garansi|pasti|terbukti|original dan) 100 {persen} ; seratus persen (asli|ori|original|aman|ampuh|alami|murni|natural|halal|puas|berhasil|terbukti|dijamin) ; {angka} {persen} (ampuh|berhasil|sembuh|aman|asli|original|natural|alami|efektif|manjur|terbukti|puas|cocok|work) ; 100p (asli|ori|aman) ; cepek persen (asli|ori)
      =100 {persen} ; seratus {persen} -- (baterai|batre|baterainya|charge|dicas|ngecas|daya|volume|kecerahan|brightness|progres|loading|zoom|skala|terisi|cas) [sampai|sampe|sudah|udah|ke|di|penuh|full|masih] [ke|di] 100 {persen} ; 100 {persen} (buatan|handmade|lokal|dari penjualan|donasi|hasil|cair|keuntungan|dibuat|made|penuh|full|terisi|baterai) ; {angka} 100 {persen} ; belum 100 {persen} ; (garansi|uang) kembali 100 {persen} ; (dana|saldo|uang) [kembali|balik] 100 {persen}
      (barang|produk|dijamin|pasti|garansi|jaminan|dipastikan|dijual|terjamin|brand|merek|merk|tasnya|barangnya|produknya|parfum|semua|semuanya) [kami|kita|ini|itu|nya|di sini] (asli|aslinya|asli ori|asli original|asli semua) ; asli (ori|original|bukan kw|no kw|bukan palsu|lho bukan|no tipu|100|pabrik|import|impor|dari pabriknya|bukan tiruan|no palsu|real) ; keaslian (terjamin|dijamin|100) ; real pict dijamin => officialStock
      note: =asli -- asli (jepara|indonesia|jawa|bali|jogja|bandung|garut|pekalongan|solo|buatan|dari|tangan|orang) ; (kulit|foto|warna|aslinya|kayu|rambut|suara|video|gambar|tampilan|ukuran) asli => officialStock
      (madu|minyak|herbal|bahan|susu|ekstrak|emas|perak|sari|jus|virgin coconut oil) [nya] murni ; murni (alami|herbal|asli|tanpa campuran|100) ; pure (natural|organic|honey) ; bahannya murni
      note: =murni
      all natural ; fully natural ; serba alami ; (bahan|herbal|obat|resep|cara|ramuan|kosmetik|skincare|produk|formula|perawatan) [yang|bahan|serba|nya|kami] [serba|sangat] alami ; (100|full|pure) [{persen}] (natural|organic|organik|herbal) ; bahan-bahan alami
      note: =alami -- (cahaya|warna|serat|tampilan|kayu|karet|sinar|udara|motif|pencahayaan) alami
    `,
  },
]
