import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = { category: 'health_claim', unless: quoting } as const

/** Skin, shape and strength: what cosmetics and food may not promise. */
export const body: readonly Group[] = [
  {
    ...shared,
    id: 'cosmetic',
    severity: 'block',
    reason: 'cosmetic',
    instead: 'conceal',
    source: 'cosmeticClaims',
    lines: `
      (menghilangkan|hilangkan|ngilangin|hilangin|menghapus|melenyapkan|membasmi|mengobati|menyembuhkan|basmi|hapus|ngapus|menuntaskan|musnahkan|ilangin|lenyapkan|mencegah|hempaskan|menghempas|hempas|anti|obat|membersihkan tuntas|mengangkat) [semua|segala|segera|tuntas|total|bekas|noda|masalah|flek|garis|tampilan] [luka|jerawat|hitam|hitam di wajah|bekas] <kulit> [bandel|hitam|permanen|membandel|batu] ; (menghilangkan|hilangkan|ngilangin|hilangin|menghapus|ilangin|hapus) (bekas luka|bekas jerawat|stretch mark|stretch marks|noda hitam|garis halus|kantung mata|mata panda|flek hitam|bekas cacar|tahi lalat|bekas operasi|dark spot|dark spots|lingkar hitam|bulu ketiak permanen|tato) ; (removes|remove|erases|erase|eliminates|eliminate) [all|your] <kulit> ; (remove|removes) (dark spots|acne scars|stretch marks) -- anti (ketombe|keriput|kerutan|uban|jerawat) shampoo ; anti ketombe
      (<kulit>|bekas luka|bekas jerawat|noda hitam|stretch mark|bekas cacar|flek hitam|dark spot) [bandel|hitam|batu|membandel|di wajah|kamu|pun|nya] [langsung|auto|pasti|bakal|akan|jadi|bisa|cepat|pada] (hilang|lenyap|kempes|minggat|sembuh|ilang|bablas|bye|musnah|hempas|rontok|terhapus|gone) ; hilang (flek|jerawat|keriput|bekas luka|noda hitam|stretch mark|komedo) ; bye bye (jerawat|flek|keriput|kerutan)
      (memutihkan|putihkan|mutihin|putihin|diputihkan|bikin putih|memutih|bikin badan putih|bikin kulit putih|pemutihan|membuat putih) [kulit|wajah|badan|ketiak|gigi|muka|tubuh|selangkangan|dengan|dalam] ; memutihkan -- (memutihkan|putihkan|bikin putih) (baju|pakaian|kain|sprei|cucian|sepatu) => brighten
      warn: pemutih+ ; pemutih (wajah|badan|kulit|ketiak|gigi) ; whitening ; bleaching (badan|kulit|wajah) ; skin whitening ; suntik putih ; infus (putih|whitening) ; kulit putih (permanen|instan|seketika|seperti|kayak|bersinar) ; putih (permanen|instan|seketika|merona|seperti artis|kayak artis|korea|mulus|glowing|bersinar|merata) ; whiten ; whiter skin ; bikin (putih|kinclong|glowing|cerah seketika) ; glowing (instan|seketika|maksimal|permanen|dalam) -- pemutih (pakaian|baju|kain|cucian|lantai) ; (cairan|sabun|bubuk) pemutih ; bikin (kinclong|putih) (lantai|baju|kaca|sepatu|panci|wajan|motor|mobil) ; (odol|pasta gigi) whitening => brighten
      warn: (mengencangkan|kencangkan|ngencengin|mencerahkan) (instan|seketika|dalam) ; kulit (jadi baru|baru dalam|bayi instan) ; (mengecilkan|kecilin|menutup) pori ; bibir (pink|merah) (permanen|alami seketika) ; memerahkan bibir permanen ; mengembalikan (kulit|keremajaan) ; (meremajakan|memperbaiki) (kulit|sel) ; regenerasi sel ; memperbaiki sel rambut ; sel rambut => helps
      (mencegah|mengatasi|menghentikan|stop|atasi|mengobati|hentikan|anti) (kerontokan|rontok|rambut rontok|kebotakan|botak|keringat|biang keringat|keringat total|pertumbuhan rambut|bau badan permanen|ruam popok|selulit|ketombe permanen|uban|kerontokan rambut) ; (merangsang|mempercepat|memicu|menumbuhkan|numbuhin|numbuhkan) (pertumbuhan|rambut|jenggot|kumis|alis|bulu mata|kuku|brewok) ; menghilangkan ketombe ; mengurangi gatal ; meredakan (kemerahan|gatal|ruam) ; (gatal|kemerahan) biang keringat ; hair growth => helps
      warn: penumbuh (rambut|jenggot|brewok|kumis|alis|bulu mata) ; penumbuh ; pemanjang (rambut|bulu mata) ; penghitam (rambut|uban) permanen ; menghitamkan uban => helps
      (membesarkan|memperbesar|mengencangkan|memontokkan|gedein|besarin|pembesar|pengencang|mengembalikan|menaikkan|bikin gede|bikin besar|memadatkan|montokin) (payudara|pantat|bokong|penis|alat vital|mr p|kelamin|toket|dada|keperawanan) ; breast (enlargement|enlarge) ; enlarge ; male enhancement => nothing
      (merapatkan|rapatkan|merapetkan|ngerapetin|rapetin|mengencangkan|perapat) [organ|miss|area|otot] (intim|v|vagina|kewanitaan|miss v|organ intim) ; organ intim rapat ; sari rapet ; (mengatasi|mengobati|menghilangkan|obat) keputihan ; keputihan (hilang|sembuh) ; =keputihan => nothing
      afrodisiak+ ; aphrodisiac ; ereksi+ ; tahan ereksi ; mempertahankan ereksi ; disfungsi ereksi => nothing
      pelumas+ ; lubricant -- (oli|minyak|cairan|semprotan|spray) pelumas ; pelumas (rantai|mesin|engsel|sepeda|motor|gerbox|pintu|oli|gemuk) => nothing
    `,
  },
  {
    ...shared,
    id: 'vigour',
    category: 'sexual',
    severity: 'block',
    reason: 'sexual',
    instead: 'nothing',
    source: 'jamu',
    lines: `
      (tahan lama|kuat|perkasa|jago|tangguh|ganas|betah) di (ranjang|kasur bareng|atas ranjang) ; (tahan lama|perkasa) ranjang ; goyang ranjang ; urusan ranjang ; bikin (suami|istri|pasangan) (betah|ketagihan|puas|lengket|makin sayang di ranjang|klepek) ; (puas|memuaskan|puaskan) (suami|istri|pasangan) [di ranjang]
      vitalitas (pria|suami|lelaki|laki-laki) ; stamina (pria|ranjang|suami|lelaki|laki) ; obat (kuat|perkasa|tahan lama) [pria|lelaki] ; kejantanan ; keperkasaan ; jamu kuat ; kopi (kuat|jantan|stamina) ; viagra ; cialis ; gairah (seks|seksual|bercinta|pasutri|ranjang) ; (menambah|meningkatkan|membangkitkan) (gairah|libido|birahi) ; libido ; perangsang ; hubungan (intim|suami istri) ; tisu magic ; pasutri tahan -- tisu magic (pembersih|sepatu|kaca|dapur|serbaguna|lap)
    `,
  },
  {
    ...shared,
    id: 'weight',
    severity: 'block',
    reason: 'weight',
    instead: 'lifestyle',
    source: 'weight',
    lines: `
      (menurunkan|turunin|nurunin|turunkan|penurun|mengurangi|ngurangin|kurangi|menyusutkan|memangkas|pangkas|menaikkan|naikin|menambah|nambah|tambah|penambah|naikkan) (berat badan|bb|lemak|timbangan|berat|bobot badan|lingkar pinggang|lingkar perut|ukuran lingkar|ukuran lingkar pinggang|lemak perut|lemak tubuh|bobot) -- (mengurangi|ngurangin|kurangi|menambah|nambah|tambah) berat (paket|barang|beban|tas|mobil) ; berat (volume|ongkir)
      (turun|nurun|naik|kurus|bb turun|berat turun|susut|berkurang|lose|gain|turunin|nurunin|menurunkan) [sampai|sampe|hingga|berat|badan|bb|up to] [badan|sampai|hingga|sampe] {angka} [sampai] [{angka}] (kg|kilo|kilogram|pounds|lbs|kgs) ; {angka} (kg|kilo) (hilang|turun|rontok|lenyap) ; (berat|bb|badan|timbangan) [badan] turun
      pelangsing+ ; pelangsing badan ; melangsingkan ; melangsing ; pelangsingan ; langsingin ; ngelangsingin ; penghancur lemak ; peluntur lemak ; (pembakar|penghancur|peluruh|peluntur|pembakaran|melunturkan|menghancurkan|membakar|bakar|ngebakar|melarutkan|luruhkan|meluruhkan|hancurkan|lunturkan|menghempas) (lemak|kalori|lemak perut|timbunan lemak) ; fat (burning|burner|burn|loss) ; burn fat ; burns fat ; lose weight ; weight loss ; slimming ; slim instantly ; get slim ; diet pills ; diet pill
      (obat|pil|teh|kopi|jamu|susu|permen|minuman|suplemen) (diet|pelangsing|langsing|kurus|penurun) ; diet instan ; dietnya instan ; diet tanpa (olahraga|lapar) -- susu diet kucing
      (langsing|kurus|ramping|singset|kecil|rata) (instan|seketika|dalam|tanpa|permanen|cepat|kilat|alami) ; (bikin|jadi|cepat|cepet|auto|makin|biar|ingin|pengen|mau) (langsing|kurus|ramping|singset) ; (mengecilkan|ngecilin|kecilkan|meratakan|mengempiskan|kempesin|ngempesin) (perut|lengan|paha|pinggang|badan|pipi|betis|perut buncit) ; perut (rata|buncit hilang|kempes|sixpack) [seketika|dalam|instan] ; (turun|kurus|langsing) [berat] tanpa (olahraga|diet) ; tirusin pipi ; detox langsing ; menguruskan badan ; pengurus badan ; body slim -- (bikin|biar|jadi) (kelihatan|keliatan|terlihat|tampak) langsing
      gain muscle [fast] ; build muscle fast ; (menambah|nambahin|besarin|membesarkan|membentuk) (otot|massa otot) [dalam|instan|cepat|seketika] ; penggemuk+ ; penggemuk badan ; gemuk (instan|dalam|cepat) ; cepat gemuk
      warn: peninggi+ ; peninggi badan ; (nambah|menambah|tambah|naik|meningkatkan|bertambah) tinggi [badan] ; tinggi badan (naik|bertambah|nambah) ; tinggi {angka} cm dalam ; grow taller ; peninggi badan ampuh => nothing
    `,
  },
  {
    ...shared,
    id: 'food',
    severity: 'block',
    reason: 'food',
    instead: 'nothing',
    source: 'food',
    lines: `
      penemuan (baru|terbaru|terhebat) ; ajaib+ ; keajaiban ; keramat ; miracle ; (magic|miracle) (cream|drink|drops) -- (dunia|lampu|kebetulan|kapur|semut|kapur semut) ajaib ; tujuh keajaiban
      warn: (agar|supaya|biar) lebih efektif ; lebih efektif dari obat ; bikin lebih efektif
      note: canggih ; =modern -- (minimalis|gaya|desain|model|klasik|rumah|look|kesan|ala) modern ; modern (minimalis|look|design|house|klasik|style)
      (agar|supaya|biar|bikin) [lebih|makin] (berprestasi|cerdas|pintar|pinter|jenius) ; (meningkatkan|menambah|mengasah|naikkan|naikin|boost) (kecerdasan|iq|daya ingat|kepintaran|imun|imunitas|kekebalan|daya tahan|nafsu makan|hormon|kesuburan|fungsi otak|memori) [tubuh|otak|anak] ; (mencerdaskan|nutrisi otak) ; anak (jadi|makin|auto) (pintar|cerdas|jenius|pinter) ; boost [your] immunity ; booster imun ; imun booster -- (meningkatkan|menambah) memori (hp|laptop|internal)
      sumber energi (unggul|terbaik|super) ; langsung (bertenaga|berenergi|kuat) ; (super|extra) tenaga ; menambah (tenaga|stamina|energi) ; energi (instan|unggul|seketika)
    `,
  },
  {
    ...shared,
    id: 'before-after',
    severity: 'warn',
    reason: 'beforeAfter',
    instead: 'nothing',
    source: 'listing',
    lines: `
      before after ; before and after ; before n after ; beforeafter ; before vs after
      sebelum sesudah ; sebelum dan sesudah ; sebelum vs sesudah ; (sebelum|sblm) (sesudah|ssdh) ; sebelum dan setelah [pakai|pemakaian|minum] -- sebelum [dan] (sesudah|setelah) (makan|sholat|salat|tidur|mandi|acara|libur|lebaran|jam|tanggal|live|magrib|subuh|dipakai|digunakan|diskon|bermain|main|kerja|olahraga|belajar)
      transformasi (kulit|wajah|badan|tubuh|muka) ; glow up (instan|dalam) ; skin transformation
      note: (lihat|liat|lihatlah|rasakan) bedanya
    `,
  },
]
