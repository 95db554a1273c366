import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const not = '(tidak|tak|gak|ga|nggak|ngga|enggak|no|tdk|gk|gabisa|non)'

/** Conditions that take rights from buyers, and reviews that are bought. */
export const fairness: readonly Group[] = [
  {
    id: 'terms',
    category: 'unfair_terms',
    severity: 'block',
    reason: 'unfair',
    instead: 'returnPolicy',
    source: 'unfair',
    unless: quoting,
    lines: `
      (wajib|harus|mesti|diwajibkan|syarat|mewajibkan|harap|kudu|required|mandatory) [pakai|pake|ada|rekam|bikin|sertakan|menyertakan|buat|kirim|dengan|divideoin|merekam|untuk|komplain|klaim|garansi|retur] [video|rekam|merekam] (video unboxing|vidio unboxing|unboxing video|video buka paket|video saat buka paket|unboxing|video unbox|unbox|video unboxing lengkap|video) ; (video|vidio|video unboxing|unboxing|rekaman) [unboxing|unbox|buka paket] [itu|adalah|nya] (wajib|wajib ya|required|mandatory|harus ada|diwajibkan) ; unboxing video (required|is required|mandatory) ; (tanpa|tidak ada|gak ada|ga ada|no|kalau tidak ada|kalau gak ada|kalo ga ada|nggak ada|bila tidak ada) [ada] (video|vidio|unboxing|video unboxing|vidio unboxing) [unboxing|saat|dari|lengkap] [komplain|komplen|retur|klaim|kami|tidak|no|gak|ga|garansi|refund|complain|nggak] [tidak|ga|gak|no|ditolak|hangus|retur|kami|akan|complain|diproses|retur|komplain|dilayani] -- (walau|walaupun|meski|meskipun|biarpun|tetap|bisa|boleh) ... tanpa (video|vidio|unboxing|video unboxing) => suggestVideo
      ${not} [bisa|dapat|menerima|terima|melayani|ada|boleh|bs|nerima|layani|akan|accept] (retur|refund|komplain|komplen|pengembalian|penukaran|return|cancel|exchange|complain|complaint|complaints|returns|refunds|klaim|batal|tukar barang|pembatalan|retur barang|komplain apapun) ; (tidak|tak|gak|ga|nggak|ngga) (bisa|dapat|boleh|menerima) (dikembalikan|ditukar|diretur|dibatalkan|dibalikin|direfund|ditukar kembali|dikembaliin|diuangkan|tukar|retur) ; (barang|produk|pesanan) [yang] [sudah|telah|udah] [dibeli|dikirim|dibuka|diterima|dipesan] (tidak|tak|gak|ga|nggak) (bisa|dapat|boleh) [di] (dikembalikan|ditukar|diretur|dibatalkan|dibalikin|refund|retur|kembali) ; no (return|refund|retur|returns|refunds|cancel|komplain|complain|exchange|complaint) ; (all sales|sale) [are] final ; non refundable ; nonrefundable ; noretur ; norefund ; (retur|refund|komplain|pengembalian|klaim) (tidak|gak|ga|nggak) (diterima|dilayani|bisa|berlaku|ada|kami terima|diproses) ; (dilarang|jangan|haram) (retur|komplain|refund|cancel|batal|komplen|minta refund|minta retur) ; (retur|komplain) (hangus|ditolak|dianggap hangus) -- (garansi|kalau|kalo|jika|masalah|biar|supaya|semoga|biar) ... (tidak|gak|ga) ada (komplain|retur) ; no cancel culture
      (komplain|komplen|protes|rewel|chat|kritik) [akan|bakal|langsung|auto|saya|kami|kita|mau|sampai|gak|ga|nggak|tidak] [akan|kami|saya|kita|langsung] (dicuekin|dicuekkin|diabaikan|diblok|diblokir|blok|blokir|block|blacklist|diblacklist|ditinggal|dilayani lagi|dibalas lagi|dibales|kublok|tak blok) ; (rating|bintang|review|ulasan|nilai) [jelek|buruk|1|satu|2|rendah|{angka}|bintang] [1|satu|kami|saya|kita|langsung|auto|akan|bakal] [kami|saya|kita|langsung|auto|akan|bakal|gue] (blok|blokir|blacklist|block|blocked|diblok|diblokir|laporin|saya blok|kena blok|tuntut|report|denda|dendain|somasi) ; (blok|blokir|block|blacklist) [aja|yang|pembeli|customer|buyer] [yang|kalau] (kasih bintang|rating|komplain|retur|cerewet|rewel|bintang)
      (kalau|kalo|jika|bila|yang|klo|beli|order|pembelian|apabila) [beli|order|checkout|pesan|co] [kurang dari|di bawah|cuma|dibawah|hanya] (kurang dari|di bawah|dibawah|cuma|hanya|kurang) {angka} [pcs|pc|barang|item|biji|produk|buah|rb|ribu] [saya|kami|kita|aku|akan|otomatis|auto|langsung|gak|ga|bakal|tidak] [saya|kami|akan|dibatalkan|langsung|aku] (batalkan|batalin|cancel|dibatalkan|dicancel|dibatalin|cancelin|ga dikirim|gak dikirim|tidak dikirim|dikirim|tolak|ditolak|diproses)
      (risiko|resiko|kerusakan|kehilangan|kerugian) [apapun|pengiriman|kerusakan|barang|rusak] (ditanggung|tanggungan|tanggung jawab|di tangan|tanggung) [oleh] (pembeli|buyer|customer|sendiri|kamu|konsumen) ; (beli|membeli|order|checkout|memesan) (berarti|artinya|sama dengan|dianggap) (setuju|sepakat|paham|menerima|ikhlas|menyetujui) ; no komplain ; (setelah|kalau) [barang|paket] (diterima|sampai|dibuka) [maka|bukan|di luar] (bukan|di luar) tanggung jawab ; bukan tanggung jawab (kami|toko|penjual|kita|seller) ; at your own risk ; denda (retur|cancel|batal|pembatalan) ; (kena|bayar) (denda|biaya) (cancel|batal|retur|pembatalan)
      bintang (5|lima) dulu [baru] [garansi|klaim|dibantu|diproses] ; garansi (berlaku|aktif|hangus|baru) ... (bintang|ulasan|review) ; (garansi|bonus|retur) [hanya|cuma|khusus|berlaku] [untuk|buat|kalau|jika] [yang] [kasih|beri|memberi] (bintang 5|bintang lima|rating 5|review bagus|ulasan bagus|5 star) => honestReview
    `,
  },
  {
    id: 'reviews',
    category: 'unfair_terms',
    severity: 'block',
    reason: 'reviews',
    instead: 'honestReview',
    source: 'unfair',
    unless: quoting,
    lines: `
      (kasih|beri|berikan|kasi|kasihin|minta|jangan lupa|wajib|harus|tolong|mohon|bantu|kasih dulu|give|leave|ditunggu|tunggu|isi|wajib kasih|harus kasih|ksh|beriin) [kami|kita|kasih|dulu|us|toko|rating|review|ulasan|penilaian|beri|nilai|a] [dulu|rating|review|ulasan|penilaian|us|nilai|kasih] (bintang|rating|star|stars|review|bintang 5|5|five) (5|lima|bagus|positif|terbaik|five|star|bintang|sempurna|stars|review) ; (bintang|rating) (5|lima) (ya|dong|kak|dulu|wajib|ya kak|bun|please)
      (bintang|rating|review|ulasan|penilaian|testimoni|feedback|komentar) [5|lima|bagus|positif|bintang|terbaik] [5|lima|bagus|dapat|bisa] [bintang|positif|nanti|dan|foto|pasti|langsung|akan|dengan foto] (dapat|dapet|dpt|bonus|gratis|berhadiah|dikasih|kami kasih|aku kasih|hadiah|ditukar|cashback|voucher|free|kasih) [hadiah|voucher|bonus|gratis|cashback|uang|saldo|gift|pulsa|kado|potongan|produk|diskon|souvenir] ; (dapat|dapet|bonus|gratis|cashback|hadiah|voucher|kado) ... (kalau|kalo|untuk|jika|buat|setelah|syarat) [kasih|yang|beri|memberi|ngasih] [rating|review|ulasan|yang] (bintang 5|bintang lima|review bagus|rating 5|5 bintang|ulasan bagus|review positif|ulasan positif|bintang)
      (order|orderan|pesanan|pembeli|transaksi|pembelian) (fiktif|palsu|bohongan|pura-pura|settingan|bodong) ; fake order ; (beli|jual|jasa|joki|paket|tambah|suntik|order|jualan|sewa) (ulasan|review|rating|testimoni|followers|follower|viewers|penonton|like|bot|subscriber|komentar palsu) ; (ulasan|review|testimoni|rating) (palsu|bayaran|settingan|fiktif|fake|pesanan|buatan) ; fake (review|reviews|orders|followers) ; buzzer ulasan ; (hapus|ubah|ganti|edit|naikin) [dulu|ya] (ulasan|review|rating|bintang) [jelek|buruk|nya|1|jadi|dulu] [baru|dulu|jadi|biar|kami|dapat] ; review bombing
    `,
  },
]
