/** A sentence that forbids the words, or quotes the rule about them. */
export const quoting: readonly string[] = [
  '(dilarang|terlarang|melarang|larangan) [untuk|keras] (menyebut|sebut|menyebutkan|bilang|mengucapkan|ucapkan|menulis|memakai kata|pakai kata|mention|mengarahkan|mengajak|promosi|mencantumkan)',
  '(jangan|tidak boleh|tak boleh|gak boleh|ga boleh|nggak boleh|ngga boleh|enggak boleh|hindari|hindarin|stop|jgn) [pernah|sampai|sampe] (menyebut|sebut|menyebutkan|nyebut|nyebutin|sebutin|mengucapkan|ucapkan|mention|pakai kata|pake kata|memakai kata|menulis kata|tulis kata|kata|kalimat|istilah)',
  '(kata|istilah|kalimat|frasa) (terlarang|yang dilarang|yang tidak boleh|yang harus dihindari|sensitif)',
  '(direvisi|revisi|ditolak|dihapus|dicoret|diganti|pelanggaran|melanggar) [karena|sebab|gara-gara|kalau] [ada|pakai|memakai] (kata|kalimat|klaim|istilah)',
  '(poin|kolom|bagian|daftar) (larangan|terlarang|dilarang|kata terlarang|kata larangan)',
  '(daftar|contoh|list) (kata|istilah|kalimat|larangan|pelanggaran)',
  '(pelanggaran|melanggar|dilarang|larangan) ... (menyebut|sebut|menyebutkan|mengarahkan|mencantumkan|mempromosikan)',
  '(aturan|kebijakan|pedoman|peraturan|ketentuan) [konten|iklan|resmi] (tiktok|platform|bpom|live|penjual|seller)',
  'ganti kata',
  'dianggap pelanggaran',
  'termasuk pelanggaran',
]

/** A sentence that warns buyers of fraud. */
export const warning: readonly string[] = [
  '(hati-hati|waspada|waspadai|berhati-hati|mewaspadai|awas) [dengan|terhadap|sama|ya|kak|bun|akan] [ada|banyak|kena|marak|semua] (penipuan|penipu|akun palsu|akun|modus|oknum|tertipu|scam|pesan|link|tautan|rekening|mengatasnamakan|jangan)',
  '(hati-hati|waspada|waspadai|berhati-hati|mewaspadai|awas) ... (yang|pihak|orang|kalau|jika) [yang|ada|ada yang] (minta|meminta|ngaku|mengaku|mengatasnamakan|menawarkan|nawarin|mengajak|ngajak|menyuruh|nyuruh)',
  '(modus|oknum|mengatasnamakan|mengaku-ngaku|mengaku|ngaku|impostor|tiruan akun|akun palsu)',
  '(banyak|ada|marak|itu|kena|korban|waspada|awas|rawan|jelas|pasti|adalah|indikasi|namanya|berarti) [kena] (penipuan|penipu|scam)',
  '(penipuan|penipu) (yang|lewat|via|mengatasnamakan|dengan|berkedok|modus|pakai)',
  '(jangan|jgn) (percaya|tergiur|terima|ladeni|ditanggapi|tanggapi|klik) ... (kalau|jika|yang|bila|ajakan|tawaran|link)',
  '(jangan|jgn) [pernah] mau (kalau|jika|bila|kalo) (ada|diminta|disuruh|diajak|ditawari)',
  '(kalau|jika|bila|kalo) ada [yang|orang|akun] [yang] (japri|chat|wa|dm|minta|meminta|nawarin|menawarkan|ngajak|mengajak|menyuruh|nyuruh) ... (qris|wa|transfer|rekening|telegram|whatsapp|dm|luar|otp|instagram) ... (laporkan|lapor|abaikan|blokir|tolak|waspada|penipu|penipuan|modus)',
  '(laporkan|abaikan|blokir|tolak) [aja|saja|semua|setiap|segala] (akun|pesan|ajakan|tawaran|permintaan|orang|pihak)',
  '(kami|admin|toko|kita) [kami|kita|ini] (tidak|gak|nggak|ga|ngga|tak) [akan] pernah (minta|meminta|mengirim|menghubungi|menyuruh|mengajak|menawarkan|membuka|mengadakan|ngadain|jual|menjual|pakai|chat|hubungi|telepon|menelepon|terima|menerima)',
  '(bukan|tidak) dari kami',
  'bukan (kami|admin kami|akun kami|toko kami)',
]

/** Words that patterns name by `<…>`. */
export const packClasses: Readonly<Record<string, string>> = {
  '<mutu>': `murah bagus baik ampuh laris aman cepat top efektif lengkap best hebat kuat awet unggul favorit hits hitz viral keren nyaman enak
    halus lembut empuk tebal cantik mewah premium berkualitas manjur mujarab terang ringan hemat irit oke oce kece juara dicari diburu dicintai
    dipercaya terpercaya populer terkenal recommended rekomended rekomen worth jitu canggih sehat bersih natural alami segar wangi harum lezat
    gurih nikmat sempurna istimewa spesial eksklusif original asli ori elegan praktis gokil mantap mantul gacor cuan laku diminati dibeli
    diincar gede josss joss kokoh tangguh responsif tajam jernih adem dingin untung menguntungkan rapi terjangkau stylish modis trendy`,
  '<gawai>': `tv televisi smart-tv stb proyektor projector tablet hp handphone ponsel remote speaker smartwatch smartband jam printer laptop
    monitor dongle android kamera tripod ring light mic mikrofon stand holder gimbal earphone headset`,
  '<hewan>': `kucing gajah kuda sapi ayam bebek kelinci ikan burung harimau singa domba kambing hamster kura-kura beruang panda jerapah zebra
    hewan binatang dino dinosaurus koala rusa ular tikus buaya`,
  '<benda>': `boneka topeng kostum kaos baju lampu buku dongeng cerita stiker gantungan bantal mainan puzzle patung miniatur kue cetakan tas
    celengan karakter gambar motif bentuk kepala wajah pajangan hiasan selimut helm jaket topi logo ikon model bingkai magnet pin balon sandal
    piyama poster sarung mug tempat flashcard kartu figur robot`,
  '<lokasi>': `indonesia tiktok dunia asia jakarta surabaya bandung jawa jagat nusantara kelasnya pasaran marketplace galaksi alam jabodetabek
    bumi negeri tanahair sumatra sulawesi bali jogja malang medan semarang asean world universe planet ecommerce kota`,
  '<waktu>': `hari minggu bulan jam menit detik malam pekan day days week weeks month months hour hours minute minutes`,
  '<hasil>': `putih cerah glowing kurus langsing hilang sembuh mulus bersih turun kinclong kencang lebat mancung pudar lenyap memudar
    mengecil menyusut kempes rontok lunas tumbuh singset ramping bening shining sembuhnya hilangnya cerahnya putihnya pulih reda awet-muda tirus
    melek sexy seksi berisi montok buncit`,
  '<penyakit>': `kanker tumor diabetes diabet kolesterol hipertensi stroke asma asthma tbc covid hiv kista miom maag gerd insomnia depresi wasir
    ambeien rematik reumatik encok osteoporosis migrain vertigo batuk flu pilek bronkitis katarak eksim psoriasis kudis kurap panu alergi
    impoten mandul hepatitis tipes demam masuk-angin diare sembelit sinusitis parkinson alzheimer epilepsi leukemia anemia jantung ginjal
    lambung liver lever paru saraf pinggang punggung sendi kesemutan kram keseleo pegal linu nyeri pusing radang infeksi luka bisul borok
    penyakit sakit acne eczema cancer disease diseases illness pain gatal-gatal gatal biduran kutil varises asam-urat bau-mulut keputihan`,
  '<kulit>': `jerawat flek komedo keriput kerutan stretchmark selulit ketombe uban bopeng bruntusan beruntusan pori kusam milia tompel
    kantung-mata panda melasma wrinkles wrinkle scars scar`,
  '<merek>': `gucci dior chanel hermes prada balenciaga rolex nike adidas iphone apple samsung zara uniqlo puma vans converse ikea lv branded
    crocs coach supreme gshock casio skechers birkenstock dyson starbucks tupperware aqua informa vuitton versace burberry cartier`,
  '<dompet>': `dana ovo gopay shopeepay spay linkaja paypal gopaylater astrapay doku sakuku jenius`,
  '<bank>': `bca bri bni mandiri bsi cimb permata seabank jago btn danamon niaga btpn jenius mega panin ocbc maybank bjb`,
}
