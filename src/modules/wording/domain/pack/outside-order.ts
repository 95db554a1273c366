import type { Group } from './group.ts'
import { quoting, warning } from './settings.ts'

const inside = [
  '(di|lewat|saat|via|halaman|ke|menu|pas|waktu|dalam|pilih) [halaman|menu] (checkout|check out|cekout|cek out|keranjang kuning)',
  '(di|lewat|dalam|melalui) [dalam] aplikasi [tiktok]',
  'saat bayar di tiktok',
]

/** Orders, shops and payments beside the basket, and what leads there: numbers, addresses, handles. */
export const outsideOrder: readonly Group[] = [
  {
    id: 'order',
    category: 'off_platform',
    severity: 'block',
    reason: 'orderOutside',
    instead: 'basket',
    source: 'redirect',
    unless: [...quoting, ...warning],
    lines: `
      (website|web|situs|webstore|webnya|websitenya|site) [resmi|official|utama] (kami|kita|resmi|official|toko|brand|sendiri|langsung|ku|aku|nya) ; (di|ke|dari|lewat|via|kunjungi|buka|cek|akses|mampir) (website|websitenya|web|webnya|situs|webstore|landing page|blog) ; (our|my) (website|web|site|online store|webstore) ; visit [our|my] (website|site|web|store|shop) ; landing page ; websitenya => showcase
      warn: (toko|store|outlet|gerai|showroom|butik|gudang|cabang|tempat|lapak) (offline|fisik|luring) ; offline store ; offlinenya ; (beli|belanja|order|ambil|bayar|cek|liat|lihat) offline ; (datang|dateng|mampir|kunjungi|main|langsung) [aja|langsung] [ke] (toko|showroom|outlet|gerai|store|gudang|workshop|rumah|pabrik|lokasi|alamat) [kami|kita|offline|aku|saya|langsung] ; (ambil|pick up|pickup|jemput) (di|ke) (rumah|toko|gudang|tempat) ; our (showroom|offline store|outlet) -- mampir ke toko (tiktok|ini) ; langsung (rumah|lokasi|alamat) ; langsung ke (rumah|alamat|lokasi) => showcase
      (hubungi|kontak|contact|hub|kontek|calling|telpon|telepon|telp|sms|chat langsung|call) (admin|cs|kami|kita|owner|aku|saya|nomor|no|sales|mimin|min|kontak|marketing|hp|langsung) ; hubungin (admin|kami|aku|nomor) -- (hubungi|kontak|hub) (admin|cs|kami|kita|penjual) ... (chat toko|chat tiktok|fitur chat|chat penjual|kolom komentar|kolom chat|lewat chat|via chat|di chat|pusat bantuan|aplikasi) ; hubungi cs tiktok ; hubungi kami (kembali|lagi) => shopChat
      (nomor|no|nomer|nope|kontak|cp) (whatsapp|wa|hp|handphone|telegram|admin|kontak|owner|cs|pribadi|sales|kami) [kami|admin|aku|owner|yang] ; (save|simpan|catat|spill|minta|kasih|share|bagi|dm|ketik|tulis|sebut|kirim) (nomor|nomer|nope|kontak) [kami|kita|aku|saya|admin|hp|nya|ini|kamu|kakak|whatsapp] ; nomornya ada di ; nomor [nya] [ada] di (foto|video|layar|gambar|komentar|deskripsi|caption|bio) -- (simpan|catat|kirim|ketik|tulis|sebut|minta) nomor (pesanan|resi|order|ukuran|produk|keranjang|etalase|urut|antrian|{angka}) ; no hp kami => shopChat
      (contact|call|text|reach|message|email|ping) (us|me) [on|at|via|by|now|for] ; add me [on|to|for] ; add us on ; message me ; dm me ; pm me ; dm us -- email me when ; call me maybe ; call us (liars|crazy) => shopChat
      order manual ; pesan manual ; po manual ; beli manual ; manual order ; checkout manual ; jual manual ; transaksi manual
      (order|beli|pesan|checkout|transaksi|bayar|pembayaran|jual|belanja|co|deal|jualan|pembelian|pemesanan|transfer|tf) [aja|langsung|nya] di luar [sini|aplikasi|tiktok|app|apk|platform|keranjang|live|sistem|tt|tiktokshop] ; di luar (aplikasi|tiktok|app|apk|platform|keranjang|sistem|tt|tiktokshop|tik tok) ; diluar (aplikasi|tiktok|app|apk|platform|keranjang|sistem|tt|tiktokshop|live) ; (order|beli|pesan|bayar|transaksi|cod|pembayaran) diluar ; (luar|outside) (aplikasi|tiktok|the app|app|platform) ; off (platform|app)
      (order|beli|pesan|belanja|checkout|pembelian|pemesanan|ambil) [aja|bisa] (langsung|direct) (ke|di|lewat|via|sama|dari) (admin|owner|kami|kita|aku|saya|gudang|pabrik|rumah|kantor|penjual|seller|sales|chat pribadi) ; (order|beli|pesan|checkout) [aja] (ke|lewat|via|sama) (admin|owner|aku|saya|sales|reseller|mimin|kontak)
      format (order|pemesanan|pesan|pesanan) ; (isi|kirim|pakai|ketik) format ; formulir (order|pemesanan) ; orderannya kirim ke
      (grosir|reseller|dropship|dropshipper|agen|distributor|partai besar|partai|grosiran) [bisa|silakan|silahkan|langsung|boleh|minat] (hubungi|kontak|chat|wa|japri|dm|inbox|hub|call) -- (grosir|reseller|agen) [bisa|silakan|silahkan|langsung|boleh] chat (toko|lewat|di aplikasi)
      (diskon|harga|promo|potongan) [nya] [lebih|paling] (lebih gede|lebih besar|lebih murah|lebih miring|lebih hemat|gede|murah|miring|beda) (di|kalau|kalo|klo|lewat|via|di luar) (web|website|wa|luar|offline|toko offline|toko fisik|chat|dm|situs|admin|apk|aplikasi|marketplace) ; (beli|order|pesan|checkout) di (web|website|luar|offline|toko offline|aplikasi lain|apk lain|toko lain) [lebih|bisa] [murah|hemat] ; diskon lebih (gede|besar) di ; lebih murah di (luar|web|website|aplikasi lain|tempat lain|sana)
      warn: (join|gabung|masuk|ikut|gabung ke|masuk ke) (grup|group|gc|grub|komunitas|channel|chanel|saluran) => followUs
      (grup|group|gc|grub|komunitas|saluran) (wa|whatsapp|telegram|tele|vip|reseller|member|pelanggan|fb|facebook|line|customer|diskusi) ; link grup ; grup wa => followUs
      nego (di|lewat|via) (luar|wa|chat pribadi|dm|telepon|belakang) ; (lanjut|sambung|terusin|lanjutin) di (luar|sebelah|chat pribadi|aplikasi lain)
      ketemuan ; ketemu langsung ; ketemu di luar ; meet up ; meetup ; temu langsung ; janjian (ketemu|di|langsung) ; cod ketemu -- ketemuan [lagi] [kita|ya] [di|besok|nanti|jam|minggu|sama|pas] [jam|sesi|malam] [{angka}] [malam|siang|pagi|sore] [di] [sesi] (live|besok|nanti|lagi|sesi) => codShown
      transaksi (langsung|di luar|diluar|pribadi|personal|antar kita) ; transaksinya langsung
    `,
  },
  {
    id: 'payment',
    category: 'off_platform',
    severity: 'block',
    reason: 'payOutside',
    instead: 'checkout',
    source: 'redirect',
    unless: [...quoting, ...warning, ...inside],
    lines: `
      (transfer|transfers|trf|trsf|tranfer|transper|tf|tfin|transferin|transferan|ditransfer|ditf|mentransfer|transferkan|teransfer) [aja|uang|uangnya|duit|dulu|langsung|saja|kak|bun|ya|dananya|pembayaran|manual] (ke|langsung|dulu|aja|saja|manual|sekarang|bank|via|lewat|rekening|pribadi|dp|uang|duit|duluan|ya|bca|bri|bni|mandiri|dana|ovo|gopay) ; (bisa|boleh|silakan|silahkan|tinggal|mau|lebih aman|via|lewat|pakai|pake|sistem|bayar|pembayaran|harus|wajib|minta|booking|keep) (transfer|tf|trf|transferan) ; transfer ke rekening ; tf ke ; bank transfer ; wire transfer ; transfer the money ; transfer to (my|our|bca|bank) -- {angka} transfer ; transfer (data|file|foto|panas|warna|sticker|stiker|printing|ilmu|knowledge) ; transfer ke (hp|laptop|komputer|kain|kaos|kaus)
      (kirim|kirimkan|upload|unggah|foto|share|ss|screenshot|kasih) [dulu] (bukti|struk) [transfer|tf|bayar|pembayaran|trf|nya] ; bukti (transfer|tf|trf|bayar) ; konfirmasi (transfer|pembayaran ke|bayar ke) -- bukti (pembelian|pengiriman)
      (nomor|no|nomer|minta|kirim|spill) (rekening|rek|rekeningnya) ; norek+ ; no rek ; (ke|via|lewat|pakai|pake) (rekening|rek) ; (rekening|rek) (kami|kita|aku|saya|admin|toko|pribadi|owner|bca|bri|bni|mandiri|bsi|atas nama|perusahaan|an|bank) ; rekber+ ; rekening bersama ; bank account
      qris+ ; kris (dana|ovo|gopay) ; (scan|skan|pindai|sken) [kode|pakai|pake|dulu|aja] (qr|barcode|barkode|qris|kode qr|qr code|kode) [nya|ini|di|dulu] ; qr (kode|code|nya) ; kode qr ; scan barcode -- (scan|skan|pindai) [kode] (barcode|qr|qr code|kode qr|kode) [di|pada|yang] [ada] [di] (kemasan|kartu|kardus|box|dus|label|produk|segel|manual|buku|bungkus|resi) ; scan barcode (produk|bpom|kemasan|keaslian|resi)
      (bayar|pembayaran|bayarnya|dibayar|pelunasan|lunasi|kirim|kirimkan|top up|topup|isi|tf|transfer|kirim uang) [aja|bisa|uang|langsung|nya|saldo|dulu|dulunya] [ke|via|lewat|pakai|pake|dengan|by|lwt] [nomor|no|saldo|akun|rekening] (<dompet>|<bank>) [aja|ya|kak|kami|saya|aku|ini|admin] ; saldo (dana|ovo|gopay) (kami|aku|saya|ke)
      (<bank>|<dompet>|rekening|rek) [a n|an|atas nama|no|nomor|kami|ini|ke] {angka} ; {angka} (a n|an|atas nama) -- {angka} an ; (dana|ovo|gopay|jago|mega|niaga|rekening) {angka} (rb|ribu|jt|juta|k|persen|an|hari|x|kali|bulan)
      dp (dulu|{angka}|aja|minimal|separuh|setengah|dulu baru|sekian|ke|via|lewat|dulu kak) ; (bayar|kasih|kirim|pakai|pake|minta|sistem|tf|transfer|setor) dp ; dpin ; ngedp ; didp ; down payment ; uang muka ; uang tanda jadi ; tanda jadi ; booking fee ; panjar ; keep dp -- (kpr|rumah|mobil|motor) dp
      cod (di luar|diluar|ketemuan|langsung|manual|area|daerah|sekitar|bareng|rumah|janjian|ketemu|sama aku|sama admin|kota|daerahku|di rumah|di tempat|depan|nomor) ; codan ; cod-an ; (bisa|mau|lebih enak) cod (di|ke) (rumah|stasiun|mall|toko|tempat) -- cod (area|daerah|kota) ... checkout => codShown
      (bayar|pembayaran|bayarnya) [bisa] (tunai|cash|kes|kontan|ditempat|di tempat|manual|langsung) (ke|sama|di|kepada|langsung) [kurir|kurirnya|sopir|supir|driver|aku|saya|kami|admin|toko|rumah|pabrik|gudang|orangnya|ojek] [langsung|kami] ; bayar manual ; pembayaran manual ; bayar langsung ke (aku|saya|kami|admin|rekening|toko|gudang|kurir|sopir) ; cash (langsung|ke admin) -- bayar di tempat (cod|lewat aplikasi|saat)
      (pay|send|payment) [me|us|the money|money|directly|to|via|by|with|through] [by|via|with|through|to|on] (paypal|western union|bank transfer|venmo|cash app|wire|bank account|my account)
      (bayar|kirim) (pulsa|pakai pulsa|via pulsa) ; voucher (pulsa|google play) buat bayar
    `,
  },
  {
    id: 'contact',
    category: 'contact_info',
    severity: 'block',
    reason: 'contact',
    instead: 'shopChat',
    source: 'redirect',
    negatable: false,
    lines: `
      {telepon} ; (telp|telepon|telpon|hp|call|hubungi|wa|cs|sms|nomor|no|hotline|phone) {angka} {angka} [{angka}] -- (nomor|no) {angka} {angka} ; {angka} hp {angka} {angka} ; (kode|nomor|no) (lot|batch|seri|produksi|part|katalog|izin|sku|registrasi|edar|resi|pesanan|artikel|model) {telepon} ; (lot|batch|sku|sn|resi) {telepon}
      <nik> -- (resi|pesanan|order|invoice|transaksi|kode) [nomor|nya|kamu|no] <nik>
      {surel} ; (email|e-mail|imel|surel|mail) (ke|kami|kita|me|us|di|to|aja) ; gmail com ; at gmail ; gmailnya ; kirim email ke
      pin (bb|bbm) ; hotline+ ; call center ; callcenter ; whatsapp {angka}
      warn: {akun} -- (akun|ikuti|follow|official|resmi|officialnya|di) [resmi|official|kami|kita|tiktok|utama|asli|satu-satunya|hanya|ya|dan] [resmi|official|kami|kita|tiktok|hanya|utama|asli|di] {akun} => account
    `,
  },
  {
    id: 'privacy',
    category: 'contact_info',
    severity: 'warn',
    reason: 'privacy',
    instead: 'hide',
    source: 'privacy',
    unless: [
      ...quoting,
      ...warning,
      ...inside,
      'rahasiakan',
      'sensor',
      'buramkan',
      'blur',
      'tutup',
    ],
    lines: `
      block: (kirim|foto|minta|tunjukkan|share|upload|tulis|sebut|ketik|spill|kasih|bacain|kirimkan|scan|fotoin|setor) [foto|nomor|dulu|data] (ktp|nik|kk|sim|paspor|npwp|kartu keluarga|kartu kredit|pin|otp|password|cvv) ; (ktp|nik) (kamu|kakak|pembeli|penerima|asli|anda|nya) ; foto ktp ; foto (ktp|sim|paspor|kk) ; (pakai|jaminan|titip|gadai|tahan|pinjam) ktp ; nomor (ktp|nik|kk|kartu kredit) ; (kode otp|kodenya otp|otp nya|nomor cvv)
      =ktp ; =nik -- nik (mat|si) ; (dompet|tempat|kartu|slot|muat|plastik|pelindung|sarung|cover|laminating|laminasi|ukuran|seukuran|gantungan|holder|wadah|casing|mika|lanyard|sim|atm|simpan|menyimpan|nyimpan|taruh|naruh) [kartu|slot|tempat|pelindung|cover] [buat|untuk|ukuran|isi|muat|seukuran] [kartu] [sim|atm] [dan|atau] ktp ; ktp [dan|atau] (kartu|sim|atm) ; (muat|saku|kantong|dompet|slot|holder|pouch|sekat|organizer|paspor) ... ktp
      nomor (telepon|telp|telpon|hp|handphone|ponsel) (pembeli|kamu|kakak|penerima|rumah|anda|customer|yang bisa) ; (kirim|minta|share|tulis|ketik|sebut|spill|kasih|komen|drop) [dulu] (nomor|no|nomer) (telepon|telp|telpon|hp|handphone|ponsel) ; =nomor telepon ; phone number ; nomor hp
      alamat (rumah|lengkap|pembeli|kos|kantor) [kamu|pembeli|kakak|ini|nya|anda] ; (kirim|tulis|ketik|sebut|spill|kasih|share|komen|drop) [dulu] alamat ; home address -- (cek|isi|pastikan|lengkapi|ubah|ganti|perbarui|update) alamat [rumah|lengkap|pengiriman]
      note: =barcode ; barkode
      =sim (a|c|card pembeli|kamu) ; (foto|kirim|tunjukkan|nembak|bikin) =sim
      nomor resi (pembeli|kakak|kamu|atas nama) ; resi atas nama ; bacakan resi
      note: nama (pembeli|lengkap pembeli|customer)
      data (pribadi|pembeli|customer|pelanggan) (dijual|bocor|kamu|kakak) ; jual data
    `,
  },
]
