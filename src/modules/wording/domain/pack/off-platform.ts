import type { Group } from './group.ts'
import { quoting, warning } from './settings.ts'

const networks = '(youtube|instagram|facebook|twitter|ig|yt|fb)'
const chats = '(whatsapp|wa|telegram)'
const leave = { category: 'off_platform', reason: 'otherPlace', source: 'redirect' } as const

/** Other shops, chats and networks, their nicknames, and whatever else leads out of TikTok Shop. */
export const offPlatform: readonly Group[] = [
  {
    ...leave,
    id: 'marketplace',
    severity: 'block',
    instead: 'basket',
    unless: quoting,
    lines: `
      shopee+ ; shopie ; shopeefood ; shoppe ; shoppee ; shope+ ; shp ; shopee live ; shopeemall ; ecer shopee
      lazada+ ; lzd ; lazzada
      bukalapak+ ; bukalapax ; bl co id
      blibli+ ; bli bli ; blibli com
      zalora+
      amazon+ -- hutan amazon ; sungai amazon ; amazonite
      =temu app ; (di|ke|dari|aplikasi|apk|app|via|lewat|cek|buka|pake|pakai|download|harga|checkout|beli di) =temu ; =temu (lebih|aja) -- di temu (kangen|ramah|wicara)
      aliexpress+ ; ali express ; alibaba+ ; 1688
      shein+ ; ebay+ ; olx+ ; jd id ; jdid ; carousell+ ; evermos ; taobao+ ; tmall ; qoo10 ; orami ; sociolla+ ; matahari com
      facebook marketplace ; marketplace (facebook|fb) ; fb marketplace
    `,
  },
  {
    ...leave,
    id: 'tokopedia',
    severity: 'warn',
    reason: 'samePlace',
    instead: 'basket',
    unless: [...quoting, 'shop tokopedia', 'seller tokopedia'],
    lines: `
      tokopedia+ ; tokped+ ; tokopedi ; toped+ ; tkpd ; tokpedia ; tokopdia ; tokopediaa ; tkped
    `,
  },
  {
    ...leave,
    id: 'nickname',
    severity: 'warn',
    reason: 'codeWord',
    instead: 'basket',
    source: 'codeWords',
    unless: quoting,
    lines: `
      (toko|aplikasi|apk|app|apps|si|lapak|olshop|marketplace|platform|e-commerce|ecommerce|warung|mall) (oren|orange|oranye|orens|orenji|orennya|jingga) ; the orange app ; orange app
      (di|ke|dari|via|lewat|daripada|dibanding) (oren|orens|orange|oranye) -- dari (oren|orange|oranye) (ke|sampai|muda|tua) ; di orange county
      (toko|aplikasi|apk|app|apps|si|lapak|olshop|marketplace|platform|e-commerce) (ijo|hijau|ijo-ijo|hejo|green) -- si hijau (tosca|botol) ; toko (hijau|ijo) (daun|tanaman)
      (toko|aplikasi|apk|app|apps|si|lapak|olshop|marketplace|platform|e-commerce) (biru|birunya|ungu|merah muda) -- si biru (laut|langit|navy|dongker|tua|muda)
      (toko|lapak|marketplace|apk|aplikasi|app|olshop|platform|e-commerce|ecommerce|pasar|tetangga|warna|akun|gang|shop) (sebelah|tetangga) -- toko sebelah (kiri|kanan|rumah|masjid|indomaret|alfamart) ; warna sebelah (kiri|kanan|mana)
      (marketplace|platform|e-commerce|ecommerce|aplikasi belanja|apk belanja|olshop) (lain|lainnya|lain-lain|manapun|yang lain)
      sopi ; sopie ; shopi ; syopi ; syopee ; sopee ; shopay ; shoppie ; sopih ; epeehos ; eepohs ; si s oren
      di sebelah (lebih|harganya|masih|mah|mahal|jual|beda) ; (cek|beli|harga|checkout|co) di sebelah -- di sebelah (kiri|kanan)
    `,
  },
  {
    ...leave,
    id: 'chat',
    severity: 'block',
    reason: 'otherChat',
    instead: 'shopChat',
    except: [
      '(kode|tipe|seri|model|artikel|sku|varian) [produk|barang|kain] (wa|dm|pm|line|pc) [{angka}]',
      'wa (alaikum|alaikumsalam|alaikumussalam|alaikumus|alaykum|barakatuh|barokatuh|rahmatullah|ode|haji|hj|aji|iyyakum)',
      'warahmatullahi wa',
      'wa rahmatullahi',
      'konnichi wa',
      `<gawai> ... (notifikasi|notif|panggilan|telepon|pesan|chat|aplikasi|untuk|buat) [masuk|dari|telepon|video|pesan] ${chats}`,
      `(printer|cetak) ... [langsung] dari ${chats}`,
      `<benda> [<benda>] [kunci|foto|kafe] [<benda>] ${chats}`,
    ],
    unless: [...quoting, ...warning],
    lines: `
      whatsapp+ ; whatsap+ ; whatapp ; watsap+ ; watsapp ; whatsup ; wasap+ ; wasapp ; wassap ; wassapp ; wasep ; wangsap ; wangsaf ; wotsap ; whatshapp ; wathsapp ; wtsp ; wutsap ; wa bisnis ; wapri ; whatsapp business
      =wa ; wanya ; wain ; diwa ; diwain ; ngewa ; ngewain ; wakan ; wamu ; waku ; kewa ; wa an ; w a ; w4 (aja|ya|kak|admin|nomor) ; (nomor|no|chat|via|admin|lewat|ke|hubungi|order|kontak) w4 ; (order|chat|pesan|beli|hubungi|tanya|nego|kontak|info|lanjut|co|cod) (via|lewat|ke|di) [ke] (wa|whatsapp) ; wame
      =wea ; (di|via|lewat|ke|chat|nomor|no|hubungi) (we a|weya|wea|double u a|dabel u a|dobel u a|dabelyu a) ; we a (ya|aku|kami|kita|saya|aja|admin|dulu|kak) ; dobel u a ; double u a ; (dobel|double|dabel) (yu|you) a
      telegram+ ; telegrem ; telegran ; tlgrm ; telgram ; (di|ke|via|lewat|join|grup|group|gc|channel|chanel|ch|add|akun|link|chat|id|masuk|gabung) =tele ; =tele (aja|ya|kak|kami|kita|admin|grup|channel) ; (grup|group|channel) (telegram|tele) -- lensa =tele
      (add|id|official|grup|group|via|lewat|chat|kontak|hubungi|pc|akun|my|di aplikasi|aplikasi|idnya) =line ; =line (kami|kita|id|official|aja|oa|add|admin) ; idline ; =line {akun} ; (chat|contact|message) (me|us) on =line -- =line up ; id =line art
      wechat+ ; we chat ; kakaotalk ; kakao talk ; viber ; zalo ; discord+ ; signal (app|aplikasi) ; messenger+ ; facebook messenger ; pin bb ; pin bbm ; mi chat ; michat
      =dm ; didm ; ngedm ; dman ; dmin ; direct message ; di em ; d m (aja|ya|kak|me) ; dm-dman ; (cek|slide) =dm -- {angka} =dm ; =dm (kubik|persegi)
      =pm ; (pm|pc) (aja|ya|kak|sis|bun|me|admin) ; personal chat ; private message ; private chat ; pmin -- {angka} =pm [aja|ya|kak|sis|bun|me|admin] ; am =pm
      =pc (aja|ya|kak|sis|admin|nomor) ; pc ke nomor
      japri+ ; jafri ; jalur pribadi ; japrian ; jepri ; chat pribadi ; (chat|kontak|hubungi|nomor) pribadi (aku|saya|kami|admin|owner)
      inbox+ ; inboks+ ; inbok ; in box (aja|ya|kak|admin) -- in box (dan|isi|lengkap)
    `,
  },
  {
    ...leave,
    id: 'social',
    severity: 'block',
    instead: 'account',
    except: [
      '(kode|tipe|seri|model|artikel|sku|varian) [produk|barang|kain] (ig|fb|yt) [{angka}]',
      `<gawai> ... (buka|nonton|akses|putar|streaming|terpasang|aplikasi|tombol|dengan|ada|punya|dukung|mendukung|support|konten|rekam|upload|untuk|buat|live) ... ${networks}`,
      '<gawai> ... youtube',
      'youtube ... <gawai>',
      'youtube (kids|tv|premium|music|karaoke)',
      `(aplikasi|tombol|menu|ikon) [netflix|wa|instagram|youtube] [dan|atau] ${networks} ... (remote|tv|layar|pabrik|pabriknya|bawaan)`,
      `<benda> [<benda>] [kunci|foto|kafe] [<benda>] ${networks}`,
    ],
    unless: [...quoting, ...warning],
    lines: `
      instagram+ ; instagrem ; instagrm ; insta ; instastory ; =ig ; ignya ; igku ; ig kami ; i g ; igeh ; ige ; aige ; ngegram ; iji (kami|kita) ; instagramm ; insatgram ; feed ig ; igs
      facebook+ ; fesbuk ; pesbuk ; facebuk ; =fb ; fbnya ; f b ; efbe ; fanpage ; fans page
      youtube+ ; yutub+ ; yutup ; youtub ; ytube ; =yt ; channel yt
      twitter+ ; twiter ; (akun|di|follow) =x com
      (di|ke|akun|follow|cek|via|lewat|on|our|my|punya|main) =threads ; =threads (kami|kita|aku|app) ; =thread kami
      (youtube|instagram|ig|fb|facebook|yt) (kita|kami|aku|ku|saya|toko|official) ; (akun|channel|follow|subscribe|ikuti) (youtube|instagram|ig|fb|facebook|yt)
      pinterest+ ; snapchat+ ; snackvideo ; snack video ; bigo live ; likee ; mango live ; kwai
      (medsos|sosmed|media sosial|social media|sosial media) (kami|kita|lain|lainnya|yang lain|sebelah|official)
      (akun|follow|ikuti|cek|mampir|liat|lihat) ... (ig|insta|fb|twitter|yt)
    `,
  },
  {
    ...leave,
    id: 'bio',
    severity: 'block',
    reason: 'link',
    instead: 'basket',
    kind: 'direct',
    unless: quoting,
    lines: `
      link [ada|nya] di bio ; linknya [ada] di bio ; klik link [yang] [ada] di bio ; link bio ; linkbio ; (cek|klik|lihat|liat|buka|ada di|intip|kunjungi|mampir|tap|meluncur ke|pencet|langsung ke) bio ; di bio ya ; bio (kami|kita|aku|akun|profil) ; di bio (profil|akun|ada) ; tautan di bio ; linknya di profil bio -- bio (solar|oil|degradable|etanol|gas|essence|miracle)
      (link|linknya|tautan|tautannya|alamat web) [ada|lengkap|pembelian|order|pemesanan] di (profil|deskripsi|komentar|komen|caption|kolom komentar|pin komentar|story|sg) ; klik (link|tautan) di (profil|deskripsi|bawah|komentar|komen|kolom komentar|caption|atas) -- link keranjang
      link in [my|our|the] (bio|profile|description|comment|comments|caption) ; check [my|our|the] bio ; tap the link ; click [the|my|our] (link|url) ; swipe up
      linktree+ ; linktr ; lynk id ; lynkid ; link tree ; s id
      (google|g|gform) (form|formulir) ; gform+ ; googleform ; isi (form|formulir|gform) [order|pesanan|pemesanan] ; link (form|pendaftaran|order|pemesanan|beli|pembelian|grup|wa|shopee|checkout luar)
      {tautan} => basket
      (titik|dot) (com|co id|net|shop|store) ; =com ; {surel} -- (tiktok|tiktokshop) com => shopChat
    `,
  },
]
