import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = { category: 'giveaway_gambling', unless: quoting } as const

/** Prizes, games of luck, and interaction that is demanded. */
export const games: readonly Group[] = [
  {
    ...shared,
    id: 'draw',
    unless: [...quoting, '(lewat|pakai|via|melalui|dari) (fitur|alat|tool|menu) resmi'],
    severity: 'block',
    reason: 'giveaway',
    instead: 'liveGiveaway',
    source: 'giveaway',
    lines: `
      undian+ ; diundi+ ; pengundian ; mengundi ; ngundi ; undi (nama|pemenang|nomor|hadiah) ; (tiket|kupon|nomor|kartu) undian ; raffle ; lottery ; lotre+ ; sweepstakes
      lucky (draw|spin|wheel|scoop|dip|number|charm draw) ; luckydraw ; luckyspin ; spin (berhadiah|wheel|dapat|the wheel|roda|hadiah) ; (putar|puter|muter) (roda|rodanya|wheel) [keberuntungan] ; roda (keberuntungan|hoki) ; (main|ikut|putar|pakai|game) roda putar ; wheel of fortune -- (putar|muter) roda (depan|belakang|kursi|koper) ; roda putar (mainan|hamster|kursi|meja|koper|troli|360|bawah)
      roulette+ ; rolet ; claw machine ; mesin capit ; capit boneka ; mystery egg ; telur misteri ; gacha+ ; gachapon ; blind box berhadiah ; buka kerang [mutiara] ; oyster (opening|reveal) ; kerang mutiara ; pearl party
      warn: roda putar -- roda putar (mainan|hamster|marmut|kursi|meja|koper|troli|360|bawah) ; (mainan|kursi|troli|meja) roda putar
      warn: mystery (box|boks|bag|gift) ; kotak misteri ; misteri box ; mistery box ; paket misteri ; blind box ; mysterybox
      (kocok|cabut|ambil|tarik|acak|kocokan) (nama|nomor|undian|arisan|kertas) [pemenang] ; kocok pemenang ; (pemenang|pemenangnya) (diacak|diundi|random|dikocok|acak) ; random (winner|pick) ; sendok untung ; scoop (hoki|untung) -- (ambil|cabut) nomor (antrian|antrean|urut)
      lelang+ ; pelelangan ; dilelang ; melelang ; auction ; bidding ; open bid ; (bid|tawar) tertinggi
      door prize ; doorprize+ ; hadiah (uang|uang tunai|cash|tunai|saldo|motor|mobil|umroh|iphone|emas|jutaan|undian) ; uang kaget ; gift card ; giftcard ; bagi (pulsa|uang tunai|motor)
      (bagi-bagi|bagi|bagiin|sebar|sebarin|nyebar) (uang|duit|saldo|saldo dana|cash|thr|angpao|dana|pulsa|ovo|gopay|iphone)
      warn: giveaway+ ; give away ; giveway ; gipewei ; givaway ; ga (gratis|berhadiah|dong) ; bagi-bagi hadiah ; bagi hadiah ; bagi bagi (gratis|produk|barang) !! (fitur|lewat|via|pakai|tool|menu|alat) [live] giveaway ; giveaway (resmi|official|tiktok) ; live giveaway (resmi|tiktok) ; (fitur|lewat|via) live giveaway ; official giveaway
      (beli|belanja|checkout|order) (dulu|minimal|{angka}) [pcs] (biar|baru|supaya|agar|bisa|dapat) (menang|ikut|dapat undian|ikutan undian|dapat kesempatan menang|ikut giveaway) ; beli dulu biar menang ; pajak pemenang ; pajak hadiah
      warn: (komen|komentar|share|follow|like|tap|tag|ajak teman|spam|ketik) [paling|terbanyak|banyak|dan|live|sebanyak-banyaknya] [banyak|terbanyak|share|komen|follow|ini] (dapat|dapet|dpt|berhadiah|menang|biar menang|bisa menang|win) [hadiah|gratis|uang|produk|barang|doorprize] ; (share|comment|like|follow) to win ; (komen|komentar|share) (terbanyak|paling banyak) -- (comment|join) to win
      warn: free gift ; freegift ; (gratis|free) (barang|produk|item|hadiah|iphone|hp|emas) [tanpa|cuma-cuma] ; dapat hadiah gratis ; hadiah gratis ; cuma-cuma
      note: =gratis -- gratis (ongkir|ongkos|biaya|pengiriman|retur|konsultasi|bubble|packing|instal|instalasi|pasang|rakit|antar)
    `,
  },
  {
    ...shared,
    id: 'gambling',
    severity: 'block',
    reason: 'gambling',
    instead: 'nothing',
    source: 'gambling',
    lines: `
      judi+ ; jvdi ; jud1 ; perjudian ; berjudi ; penjudi ; ngejudi ; judi (online|slot|bola) ; judol+ ; judionline ; jud1 ; gambling ; gamble
      togel+ ; toto (gelap|macau|sgp|hk|togel) ; togelnya ; bandar (judi|togel|slot|bola) ; nomor togel ; angka (jitu|main|keluar|ikut) ; bocoran (angka|slot|togel|rtp|sgp|hk) ; {angka} d togel ; prediksi (togel|hk|sgp|sdy)
      taruhan+ ; bertaruh ; pasang taruhan ; =bet ; bets ; betting ; sbobet ; sportsbook ; taruhan bola ; mix parlay ; parlay+ -- =bet (sekolah|lokasi|nama|kelas|seragam)
      tebak (angka|skor|nomor) [berhadiah|dapat hadiah] ; tebak harga (berhadiah|dapat|menang) ; lempar dadu ; (kocok|main) dadu ; tebak (berhadiah|dapat hadiah)
      blackjack ; baccarat ; bakarat ; poker+ ; domino (qq|online|qiu) ; dominoqq ; kasino ; casino+ ; capsa ; sabung ayam ; sakong ; bandarq ; adu (hoki|nasib|untung) ; untung-untungan ; hoki-hokian ; hompimpa berhadiah ; main hoki -- kartu poker (plastik|tahan|isi|pvc|kertas|mainan)
      slot (gacor|online|deposit|pragmatic|maxwin|zeus|qris|dana|thailand|server|hoki|resmi|terpercaya|terbaru|olympus|88|777|anti rungkad|win|pulsa|5000|jackpot|mahjong|bonanza|malam ini gacor) ; (main|situs|link|judi|agen|bandar|akun|game|pola|room|info|bocoran|daftar|depo|cuan dari|demo|menang|mesin) slot ; slot88 ; slot777 ; slotgacor ; slot slot gacor ; menang di slot -- slot (jadwal|live|kosong|waktu|kartu|memori|ram|sim|iklan|promosi|flash|pengiriman|antrian|tersedia|booking|produk) ; (main|akun) slot (jadwal)
      maxwin+ ; max win ; makswin ; scatter+ ; (rtp|pola|link|situs|jam|bocoran|akun|server|main|info|room|malam ini|hari ini|lagi|gampang) gacor ; gacor (maxwin|hari ini|x500|deposit|parah slot|kang|terus slot|bos|malam ini) ; rtp (live|slot|tinggi|gacor|hari) ; rtp ; jackpot+ ; (jp|jepe) (paus|besar|maxwin|terus|mulu) ; jp paus ; rungkad+ ; rungkat+ ; gates of olympus ; mahjong ways ; starlight princess ; sweet bonanza ; zeus (petir|kakek) ; kakek zeus ; depo+ (receh|{angka}|minimal|pulsa|dana) ; deposit (receh|{angka}|minimal|pulsa) ; wd {angka} (rb|ribu|k|jt|juta|perak|rupiah|lancar|tiap|sehari|cair|masuk) ; (bisa|lancar|langsung|habis|abis|auto|berhasil|minimal) wd ; (bonus|freebet|promo) new member ; freebet ; withdraw {angka} ; wd (lancar|cepat|besar) ; modal receh (cuan|jadi|maxwin) -- (bahan|depo) {angka} (kg|meter)
      warn: gacor+ -- (burung|murai|kicau|suara|suaranya|kenari|mesin|motor|jualan|jualannya|penjualan|orderan|live|lovebird|kacer|cucak|pakan|voer|host|konten|fyp) [lagi|makin|nya|lebih|biar|jadi|kamu|bunyinya|tambah] [makin|tambah|lebih] gacor
      spin (gratis|dulu|terus|100|turbo|buat|dapet) ; free spin ; freespin -- spin (mop|dryer|bike|pel|cuci)
    `,
  },
  {
    ...shared,
    id: 'bait',
    severity: 'warn',
    scope: 'live',
    reason: 'engagement',
    instead: 'askProduct',
    source: 'liveBans',
    lines: `
      spam (komentar|komen|chat|angka|love|emoji|{angka}) ; spam dulu ; nyepam ; komen (sebanyak-banyaknya|spam|terus sampai)
      (follow|folow|polow|ikuti|like|share|tap|tap-tap) [dulu|layar|love|live] [dulu|layar|sampai|sampe|{angka}] (baru|biar|supaya|sampai|sampe) [harga|harganya|kita|aku] [kasih|turunin|bisa|buka|aku] (turun|harga turun|turunin|murah|harganya turun|diskon|dibuka|spill|turun harga|buka harga|lanjut|kasih diskon|aku turunin) ; tap [tap] layar (biar|supaya|sampai|sampe|terus) ; tap tap layar biar murah
      (kirim|lempar|sawer|kasih|drop) (gift|gif|mawar|koin|singa|paus|universe) [dulu|biar|baru|{angka}|buat] ; target gift ; kirim gift dulu ; hukuman (kalau|kalo|buat|bagi) [yang] kalah ; kalau kalah (hukuman|dihukum|gift) ; sawer+ ; saweran
      note: titip (komen|komentar) ; absen (pakai|pake|dulu|dong) [angka|nomor|kota] ; komen (up|hadir) ; (follow|flw|folow|polow) (back|balik|bek) ; folbek ; follback ; like for like ; f4f
    `,
  },
]
