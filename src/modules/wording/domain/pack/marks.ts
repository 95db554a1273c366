import type { Group } from './group.ts'
import { quoting, warning } from './settings.ts'

const decoration = [
  '(kuku|bulu mata|gigi|rambut|tanaman|bunga|kulit|akun|uang|nomor|poni|kumis|jenggot|rumput|daun|pohon|alis|kelopak|id|lashes|eyelashes) (palsu|imitasi|sintetis|fake)',
  'fake (plants|plant|flower|flowers|lashes|nails|nail|leather|fur|account|accounts)',
]
const shared = { category: 'counterfeit_trademark', unless: [...quoting, ...warning] } as const

/** Imitations, other people’s brands, used goods, and rivals run down. */
export const marks: readonly Group[] = [
  {
    ...shared,
    id: 'counterfeit',
    severity: 'block',
    reason: 'counterfeit',
    instead: 'nothing',
    source: 'trademark',
    except: decoration,
    lines: `
      =kw ; kws ; kwan ; kw (super|1|2|premium|thailand|grade|original|ori|import|satu|halus|lokal|mirror|korea|china|cina|kualitas|aaa) ; (barang|tas|sepatu|jam|hp|parfum|produk|versi|grade|kualitas|baju|kaos|jual) kw ; kw-an ; ka we ; ka we super ; kawe+ ; kawe super ; kwsuper ; kw1 ; kw2 -- {angka} =kw
      tiruan+ ; barang tiruan ; meniru (merek|brand) ; tiruan merek ; ditiru -- ban tiruan
      palsu+ ; dipalsukan ; pemalsuan ; bajakan+ ; barang (palsu|abal-abal|aspal) ; abal-abal ; yang lain palsu ; versi palsu ; dipalsu
      imitasi+ ; imitation -- (perhiasan|kalung|gelang|anting|cincin|emas) imitasi
      fake+ ; counterfeit ; knockoff ; knock off ; bootleg ; (first|high|super|premium|master|aaa) copy ; copy (ori|original) ; copyan
      replika+ ; replica+ ; replika merek -- replika (buah|makanan|bunga|pesawat|kapal|candi|monas|hewan|dinosaurus|mobil) ; (mainan|pajangan|miniatur) replika
      mirip [banget|sekali|persis|sama|dengan|kayak|seperti|kaya|99] [sama|dengan|punya|punyanya|kayak|banget|persis|yang] [punya] (<merek>|brand|merek|merk|ori|original|yang mahal|orinya|brand mahal|produk asli|yang asli|originalnya|louis vuitton|merek terkenal|brand terkenal|artis) ; (premium quality|kualitas premium|super) mirip ; mirip ... (<merek>|brand|merek|merk|orinya) => ownModel
      note: =mirip -- mirip (foto|gambar|video) => ownModel
      (terinspirasi|inspired|inspirasi|adaptasi) (oleh|dari|by) [merek|brand|merk|parfum|produk|tas|desain] ; inspired by ; dupe+ ; dupes ; dupenya ; similar to ; (looks|look|just) like (<merek>|the original|real) => ownModel
      (mirror|miror) (quality|ori|1|grade|premium|original) ; (kualitas|grade|quality) mirror ; 1:1 (ori|original|quality|dengan aslinya|sama|mirror|persis|banget|premium|copy|replika) ; (kualitas|grade|mirror|kw|copy|versi) 1:1 ; (one|1) to (one|1) (quality|ori) ; 1 banding 1 (ori|original|sama|dengan|kualitas|premium|asli) ; 1 by 1 ori ; (super premium|premium super) quality ; super (kw|premium kw|mirror) -- (resin|lem|epoxy|epoksi|silikon|hardener|rasio|perbandingan|aspek|takaran|ukuran|format|foto|skala|ratio|resolusi|campur|campuran|air|crop|rasionya|takarannya|frame|kotak|feed) [foto|sabun|nya|air] 1:1 ; 1:1 (rasio|aspek) ; (rasio|perbandingan|takaran|campur|campuran|foto|ukuran|format) ... 1:1
      warn: 1:1 ; 1 banding 1 -- (resin|lem|epoxy|epoksi|silikon|hardener|rasio|perbandingan|aspek|takaran|ukuran|format|foto|skala|ratio|resolusi|campur|campuran|air|crop|rasionya|takarannya|frame|kotak|feed) [foto|sabun|nya|air] 1:1 ; 1:1 (rasio|aspek) ; (rasio|perbandingan|takaran|campur|campuran|foto|ukuran|format) ... 1:1 ; (banding|air|cat|adonan|thinner|tepung|campuran|takaran) ... 1 banding 1 ; (resin|lem|epoxy|epoksi|hardener|komponen) ... 1:1 ; (dengan|ukuran|skala) 1:1 ; (air|adonan|cat|thinner|tepung|sabun) 1:1 ; 1:1 (dengan ukuran|{angka})
      warn: grade (ori|original|a|aaa|aa|premium|import|impor|super|s) ; premium grade ; (kualitas|setara|sekualitas|sekelas|selevel) (brand|merek|merk|ori|original|<merek>|branded|aslinya|produk mahal|butik) ; (non|bukan|semi) (ori|original) ; (ori|original) (grade|quality|kw|reject) ; reject (ori|pabrik|original) ; (sisa|sisaan) (ekspor|export) ; black market ; barang bm ; ex (pabrik|garmen) ori ; branded (murah|kw|mirror) ; (logo|label) (dihapus|dicabut|dipotong) ; aaa quality ; (oem|clone) [ori] (iphone|samsung|apple|airpods) ; klonengan ; kloningan ; (hdc|supercopy|super copy) => nothing
      (tanpa|belum|non|tidak ada|gak ada|ga ada|nggak ada|no|tidak punya|tidak terdaftar|belum terdaftar|belum ada) [di|izin|nomor|ada] bpom ; (ilegal|illegal) ; tanpa (izin edar|sni|label|izin) ; belum (izin edar|berizin) -- tanpa label harga
      hewan hidup ; (jual|jualan|dijual) (kucing|anjing|burung|kura-kura|hamster|iguana|satwa|monyet|ular|musang) [hidup|anakan] ; satwa (langka|dilindungi) ; live animal ; gading gajah -- (jual|jualan) (kucing|anjing|hamster|burung|ular) (makanan|pakan|boneka)
    `,
  },
  {
    ...shared,
    id: 'brand',
    severity: 'block',
    reason: 'brandName',
    instead: 'ownModel',
    source: 'trademark',
    lines: `
      gucci+ ; dior+ ; chanel+ ; channel bag ; hermes+ ; prada+ ; balenciaga+ ; louis vuitton ; =lv ; rolex+ ; (tas|dompet|sepatu|kw) lv ; versace ; burberry ; cartier ; michael kors ; off white ori ; guci (tas|ori|kw)
      warn: nike+ ; adidas+ ; zara+ ; h&m ; uniqlo+ ; iphone+ ; ray ban ; crocs+ ; converse+ ; air jordan ; new balance ; gshock ; skechers -- (casing|case|kompatibel|cocok|untuk|buat|support|charger|kabel|tempered|holder|bisa|casan|antigores|softcase|tripod|for|colokan|pengguna|user|di|pakai|pake|stand|magsafe|adaptor|earphone|layar|seperti|kamera|foto|hp) [hp|di|ke|semua|dipakai|tipe|seri|glass] iphone ; iphone (case|casing|holder|tripod|dan android|atau android|maupun|user|users) ; android (dan|atau|maupun) iphone ; converse (with|to)
      block: nonton bareng film ; nobar film
      warn: lagu komersial ; (putar|setel|pakai) lagu (hits|barat|band|artis) ; (nonton|nobar) [bareng] (film|bioskop|netflix|bola|drakor) => nothing
    `,
  },
  {
    ...shared,
    id: 'used',
    severity: 'warn',
    reason: 'used',
    instead: 'nothing',
    source: 'prohibited',
    lines: `
      (barang|baju|hp|tas|sepatu|pakaian|laptop|motor|mobil|kondisi|produk|unit|sofa|kasur|jaket|celana) bekas ; bekas (pakai|pake|impor|import|layak pakai|orang|berkualitas|mulus) ; used (goods|clothes|clothing|item) -- bekas (luka|jerawat|lipatan|cacar|gigitan|operasi|noda|lem|jahitan)
      preloved+ ; prelove ; (thrift|thrifting|thrifts|thriftshop) ; trifting ; (awul-awul|bal-balan|ballpress|ball press|owol) ; baju bal
      =second ; (barang|kondisi|unit|hp|tas|baju|sepatu|mobil|motor|laptop|jam|iphone) (second|seken|sekend|secon) ; second (hand|berkualitas|original|ori|mulus|like|murah|bermerek|branded|import|like new) ; secondhand ; barang seken -- {angka} =second ; (per|a|the|every|in|split|one|each|one more) =second ; =second (skin|layer|one|floor|to|chance|half|batch|day|week|account|time|round|line|ago|place)
    `,
  },
  {
    ...shared,
    id: 'authenticity',
    severity: 'warn',
    reason: 'purity',
    instead: 'officialStock',
    source: 'advertising',
    lines: `
      =ori ; orinya ; ori banget ; barang ori ; ori no kw ; oriii ; =original ; originalnya ; orisinil+ ; orisinal+ ; orijinal ; ori pabrik ; ori asli ; originals ; authentic ; genuine ; otentik -- (box|kotak|kemasan|kardus|rasa|varian|warna|bumbu|resep|aroma|soundtrack|sound|keripik|teh|kopi|dus|packaging|charger|video|versi) =original ; original (soundtrack|sound|taste|flavor|flavour|flavors|recipe) ; genuine leather ; =original (rasa|pedas|dan pedas|atau pedas|sama pedas) ; (rasa|varian) (ori|original) ; rasanya ada original ; ori (pedas|sama|atau|dan)
    `,
  },
  {
    id: 'rivals',
    category: 'competitor_bashing',
    severity: 'warn',
    reason: 'bashing',
    instead: 'ownStrength',
    source: 'misleading',
    unless: quoting,
    lines: `
      (jangan|jgn|ga usah|gak usah|nggak usah|stop|rugi|ngapain|nyesel) [mau|pernah|sampai|sampe|lagi|kalau] (beli|belanja|order|checkout|co|percaya|pilih|pakai|pake) [kasur|sofa|produk|barang|skincare|yang|di|merek|merk|sama|ke] [di|yang|merek|brand|sama|kasur|produk] (lain|toko lain|tempat lain|merek lain|brand lain|sebelah|tetangga|toko sebelah|yang lain|produk lain|seller lain|yang murahan|merk lain|produk sebelah|kompetitor) ; jangan beli yang lain ; don't buy (from|other|others|elsewhere)
      (lebih|jauh lebih|lbh) [<mutu>|rendah|terjangkau|jelas] [dan] (<mutu>|rendah|miring|baik|unggul|terjangkau|tahan lama|berkualitas) [banget|harganya|kualitasnya|bahannya|rasanya] (dari|daripada|dibanding|dibandingkan|ketimbang|drpd|dr|timbang) [pada|sama|yang|di|punya|produk|harga|toko|kasur|semua] [yang|di|punya|produk|toko|brand|merek|merk] (merek|merk|brand|toko|sebelah|kompetitor|yang lain|tetangga|shopee|tokopedia|tokped|lazada|toko lain|merek lain|brand lain|produk lain|toko sebelah|merek sebelah|produk sebelah|pesaing|offline|toko offline|mall|marketplace|pasaran|seller lain|brand x|merek x|merek s|<merek>) ; (cheaper|better|stronger|softer|superior) (than|to) [the|other|any|all] [other] (brand|brands|shop|shops|competitor|competitors|store|stores|shopee|others|seller|sellers|brand x|products|product|rest) ; better than brand x ; beda harga (sama|dengan|dari) (shopee|tokopedia|tokped|lazada|sebelah|toko offline|toko sebelah)
      (merek|merk|brand|toko|produk|seller|punya|barang|kasur|penjual|live|lapak|olshop|kualitas|punyanya) (lain|sebelah|tetangga|kompetitor|x|orang|lainnya|s) [itu|mah|kan|pada|cuma|semua|semuanya|banyak|yang|nya|sih|emang|gampang|cepat|suka|kebanyakan|malah|rata-rata|udah|kualitasnya|harganya|bahannya] [itu|cuma|pada|kan|semua|banyak|yang|emang|kualitasnya|suka] (jelek|palsu|bohong|boong|mahal|kemahalan|rusak|cepat rusak|abal-abal|murahan|nipu|menipu|zonk|penipu|gampang rusak|busuk|sampah|tipu|tipu-tipu|kalah|kalah jauh|jelek banget|ga jelas|gak jelas|kw|bau|tipis|kasar|luntur|lewat|gampang sobek|gampang luntur|parah|buruk|kempes|bocor|bikin gatal|berbahaya|ga aman|gak aman) ; yang lain (palsu|kw|jelek|abal-abal|mah lewat|lewat|murahan|bohong|tipu) ; produk lain jelek ; other (brands|shops|sellers) (are|is|sell) (bad|fake|trash|liars|scams|scam|worse|cheap|garbage)
      (beda|bedalah|beda jauh|jauh beda|gak level|ga level|bagai langit) [jauh|level|kelas|kualitas|sekali|banget] (sama|dengan|dari|dan|dibanding) [yang|punya|produk|toko|merek|brand] (sebelah|merek|toko|brand|kompetitor|tetangga|lain|yang lain|toko lain|merek lain|produk lain|sebelah mah|yang murah) ; beda jauh sama -- beda jauh sama (foto|yang lama|sebelumnya)
      (shopee|lazada|tokopedia|tokped|bukalapak|blibli|toko oren|punya sebelah|barang sebelah|toko sebelah|produk sebelah|merek sebelah|sebelah mah) ... (jebol|luntur|busuk|kemahalan|jelek|palsu|kw|bohong|nipu|zonk|penipu|abal-abal|murahan|ribet|rusak|sampah) -- (shopee|lazada|tokopedia) ... (tidak|nggak|gak|bukan) (jelek|palsu|kw)
      murahan+ ; rip off ; ripoff ; rip-off ; (kompetitor|pesaing) [kami|kita|sebelah] [itu|mah|pada] [jual|kalah|jelek|mahal|bohong|nipu|kw|gak|ga] ; jatuhin (toko|merek|kompetitor) ; worse than ; (kalah|kalahin|ngalahin|mengalahkan) [semua|produk] (merek|brand|toko|kompetitor|produk lain|merek lain|brand lain|sebelah|brand mahal|merek mahal)
    `,
  },
]
