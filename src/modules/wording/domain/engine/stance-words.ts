const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean))

/** Says that something is not so. */
export const deniers = words(`
  tidak tak tdk nggak enggak engga ngga gak ga gk g kagak kaga ndak nda ora gausah bukan bkn bukanlah belum blm durung tacan tanpa non anti bebas no not never dont
  doesnt isnt without free zero nol mboten teu dudu moal henteu`)
/** Says that something must not be done. */
export const forbidders = words(`
  jangan jgn janganlah ojo ulah dilarang hindari hindarin menghindari larangan melarang pantang stop menolak tolak abaikan mengabaikan laporkan
  diharamkan terlarang blokir`)

/** What may stand between the negator and the word, so that it still speaks of that word. */
export const between = words(`
  bisa boleh akan pernah ada perlu usah lagi untuk dapat ikut jual menjual dijual jualan mengandung melayani layani ngelayanin menerima
  terima nerima pakai pake memakai menggunakan lewat via melalui di ke dari termasuk menjanjikan janji janjikan klaim mengklaim merupakan
  produk barang berupa sebagai bersifat yang order orderan pesanan transaksi pembayaran bilang menyebut sebut nyebut menyarankan sarankan
  beri kasih memberi memberikan minta meminta mencantumkan tulis menulis kirim mengirim membuka buka melakukan lakukan bertujuan dimaksudkan
  sistem ini itu buat jadi menjadi the a an any for to is are claim wajib diwajibkan harus mengadakan adakan mempromosikan promosi kata
  beli membeli pesan chat hubungi kontak bayar membayar tergiur mau sama dengan toko seller bahan kandungan zat unsur
  punya memiliki ngadain sampai sekali kali coba nawarin menawarkan tawarkan mengarahkan arahkan menyuruh suruh mengajak ajak
  dianjurkan disarankan diperbolehkan diperkenankan diizinkan dibolehkan dibenarkan seperti kayak misalnya misal contohnya kalimat istilah
  nomor nomer no foto akun grup group cabang resmi kode link klik sebar sebarin share spill taruh pasang percaya mempercayai dibilang
 pengganti tinggalkan ninggalin layanan pelayanan jasa penjualan pembelian jalur opsi tautan alamat baca bacakan bacain sorot milik trik cara fitur program acara sesi metode berisi ngomong ngomongin bahas nulis naruh cantumin janjiin njanjiin
  keras tegas diklaim dijanjikan ditujukan diperuntukkan dianggap dijadikan digunakan dipakai dirancang dibuat terbukti bagikan bagiin ketik masukin masukkan
  tampilkan munculkan pamerkan pamerin posting upload unggah simpan promosiin iklan jualin pesanin share tukar tunjukkan tunjukin nunjukin
  disebut menyebutkan menghubungi membalas balas ngasih kelihatan keliatan terlihat bikin badan promo merek brand harga ono saged aya unsur
  kelihatannya berafiliasi afiliasi sembarangan pribadi ponsel hp data komentar komen caption orang pihak siapa pun penonton pembeli pelanggan customer`)
/** Words with which a denial becomes an invitation: “nggak ikut undian? rugi”. */
export const invited = words('ikut coba')
/** Where something is not done yet. */
export const notYet = words('belum blm durung tacan')
/** After these a denial stays one, whatever follows: “nggak usah WA aja”. */
export const firm = words(
  'usah perlu boleh pernah bisa akan ada punya terima menerima melayani layani jual menjual',
)
/** Asked like this, a denial proposes: “kenapa nggak WA aja”. */
export const proposing = words('kenapa knp ngapain napa siapa daripada emangnya memangnya')
/** Asked so, one wonders and proposes nothing: “kenapa nggak ada …”. */
export const wondered = words('ada punya jual buka terima')
/** The same, where a clause begins with it. */
export const proposingFirst = words('kok masa masak')
export const conditions = words('kalau kalo klo kl jika bila')
/** After these “kalau” is “that”: “bilang kalau tidak melayani …”. */
export const telling = words(
  'bilang ingat tahu tau info infokan pastikan sampaikan jelaskan jawab bahwa',
)
/** “nggak di Shopee doang” is there too. */
export const onlyAfter = words('aja saja doang doank tok thok melulu')

/** “jangan bilang kasur ini termurah”: of what is said, all of it. */
export const speaking = words(`
  bilang sebut menyebut menyebutkan nyebut nyebutin sebutin ngomong ngomongin mengatakan katakan klaim mengklaim janji janjikan menjanjikan janjiin
  tulis menulis nulis ucapkan mengucapkan ucapin kata kalimat istilah bahas membahas mention promosi mempromosikan`)
/** “bukan main”, “bukan sekadar …”: more than that. */
export const boasting = words(
  'main cuma cuman hanya sekadar sekedar sulap sihir janji omong kaleng tipu prank bohong hoax lagi mimpi rahasia masalah',
)
/** “jangan bilang siapa-siapa” forbids nothing else. */
export const secret = words('bilang siapa orang')
/** Doing these is not what is forbidden: “jangan menunggu, …”. */
export const waiting = words(`
  menunggu melewatkan melewati meragukan menyesal menunda berhenti bersedih berpikir bermalas melupakan meninggalkan mengabaikan menolak
  menyia membiarkan membandingkan mengecewakan merasa berkecil bersusah mengkhawatirkan ketinggalan beranjak berpaling mengira menyangka
  meremehkan merugikan membosankan mengherankan melarang menghindari membatasi memungkiri menyulitkan merepotkan memberatkan`)
/** With these somebody turns from what he must not say to what he says. */
export const turns = words(
  'tapi tetapi tp tpi namun nah melainkan adanya makanya mending mendingan silakan silahkan',
)
/** “… jadi kita …” turns too. */
export const speakers = words('kita kami aku saya sebut gue gw')

export const connectors = words('dan atau maupun ataupun serta sama ataukah dll dsb')
/** Here another thought begins, so that a prohibition behind it is about something else. */
export const stoppers = words(`
  aja saja yuk ayo langsung kalau kalo jika bila karena biar supaya agar host admin tiktok siapa mumpung katanya sih aku saya gue gw selain
  kecuali kakak kamu kalian penonton karyawan sekarang buruan`)
/** What a sentence may go on with between the words and the prohibition. */
export const passable = words(`
  dan atau maupun serta sama di ke dari dalam luar lewat via yang ini itu ya kak bun kita kami live komentar kata barang produk semua segala
  sejenisnya lainnya dkk dsb dll kasar seperti untuk buat toko sini aplikasi pembeli nomor tim`)

/** “tidak boleh” and the like; the word after the denial. */
export const permitted = words(
  'boleh bole diizinkan diijinkan diperbolehkan diperkenankan dibolehkan dibenarkan dianjurkan disarankan',
)
/** “tidak kami layani”. */
export const served = words(`
  terima diterima layani dilayani menerima balas dibalas tanggapi ditanggapi jual dijual proses diproses izinkan bolehkan sediakan disediakan
  adakan diadakan`)
export const helpers = words('kami kita akan pernah bisa lagi mau')
export const already = words(
  'sudah telah udah akan harus perlu wajib mesti kami kita otomatis langsung tolong',
)
export const offences = words('pelanggaran terlarang dilarang absolut berlebihan ilegal melanggar')
export const frauds = words(
  'penipu penipuan modus palsu hoax hoaks scam bohong pelanggaran melanggar',
)
export const ours = words('kami kita admin dari akun toko pihak milik punya tim')
export const bans = words('dilarang terlarang diharamkan melanggar')
/** What may follow a ban, so that it is about the words before it. */
export const afterBan = words(`
  keras ya kak bun tim guys di dalam untuk oleh selama saat masuk muncul tampil lagi tanpa ada kok dong sama karena kalau pada buat sesuai
  menurut kak tayang beredar berlaku kebijakan aturan platform sekali`)
/** “tidak boleh dilewatkan” invites. */
export const inviting = words(`
  dilewatkan dilewatin dilewati dilupakan dilupain diragukan diabaikan disia diskip ditunda ditinggal ditinggalkan ditinggalin
  ditunggu ditolak dicuekin disesali dianggap diremehkan`)
/** Talk about words: “kata …”, “komentar …”. */
export const mentions = words(
  'kata kalimat istilah ucapan sebutan ujaran komentar komen klaim frasa panggilan pesan bagian naskah script skrip tulisan caption brief',
)
export const removals = words(
  'hapus dihapus blokir diblokir tolak ditolak sensor disensor dicoret coret ganti ubah diganti direvisi diubah dibuang dihilangkan ditandai',
)
/** “menghapus komentar berisi …”. */
export const removing = words('menghapus hapus hapusin memblokir menyensor mencoret membuang coret')
export const asking = words(
  'tanya nanya ditanya ditanyain tanyain nanyain menanyakan bertanya minta diminta meminta',
)
export const askers = words(
  'ada yang penonton pembeli orang buyer customer viewer ditanya ditanyain diminta',
)
export const answering = words('jawab jawabnya bilang arahkan balas alihkan sampaikan jelaskan')
