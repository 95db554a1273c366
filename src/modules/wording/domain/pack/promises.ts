import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = { category: 'guarantee', reason: 'guarantee', unless: quoting } as const
const wishes = ['(semoga|moga|mudah-mudahan|smoga|doakan|semoga lekas|get well) ... sembuh']

/** Guarantees and results that are promised. */
export const promises: readonly Group[] = [
  {
    ...shared,
    id: 'guaranteed',
    severity: 'warn',
    instead: 'helps',
    source: 'health',
    lines: `
      dijamin+ ; di jamin ; dijaminkan ; djamin ; dijamain ; njamin ; dijamin 100 ; (kami|aku|saya|gue|gw|kita|berani|gua|toko|mimin|admin) (jamin|menjamin|ngejamin|garansiin) ; menjamin+ ; ngejamin ; terjamin (hasilnya|ampuh|manjur|ori|asli|khasiatnya|puas|original|berhasil) ; jamin (puas|ori|asli|original|ampuh|berhasil|cocok|awet|murah|hasil|glowing|putih|uang|kualitas|lolos|ga|gak|nggak|tidak) -- (dana|lembaga|penjamin) penjamin ; dijamin bpjs
      jaminan (mutu|kualitas|puas|kepuasan|ori|original|asli|termurah|uang|harga|100|berhasil|keaslian|seumur|awet) => returnPolicy
      block: (garansi|jaminan|jamin|menjamin|garansinya) [100] (hasil|berhasil|ampuh|putih|sembuh|glowing|langsing|hasilnya|cerah|kurus|manjur|turun) ; guarantees results ; guarantee results ; eliminates ; results [are] guaranteed ; hasil (dijamin|terjamin|pasti|100) => resultsVary
      pasti [langsung|akan|bakal|bisa|dong|kok|100|auto|banget|jadi|makin|tambah|cepat|juga] (<hasil>|<mutu>|cocok|puas|berhasil|manjur|mempan|berkhasiat|nagih|ketagihan|untung|cuan|menang|work|works|tahan|kinclong|terbukti|bermanfaat|no tipu|terasa hasilnya|kelihatan hasilnya|keliatan hasilnya|jadi cantik|jodoh|laris|laku|hamil) ; (hasilnya|hasil) (pasti|dijamin|auto) -- pasti (cocok|murah|enak|untung|bagus) (sama|mana|gak|ga|nggak|tidak|kan) ; (belum|tidak|gak|ga|nggak|ngga|tak) pasti => resultsVary
      note: =pasti
      guaranteed ; guarantee ; 100 guaranteed ; satisfaction guaranteed ; we guarantee => helps
      (hasil|hasilnya|sudah|udah|khasiat|khasiatnya|efek|efeknya|kualitas|keampuhan|manfaatnya|telah) [yang] (terbukti|kebukti|terbukti nyata) ; terbukti (ampuh|efektif|berhasil|manjur|nyata|menghilangkan|mencerahkan|mengatasi|bisa|mampu|hasilnya|khasiatnya|cepat|aman|menurunkan|memutihkan|work) ; proven (results|effective|to|formula) ; proven => showProof
      (garansi|jaminan|garansinya) (uang kembali|uang balik|duit kembali|duit balik|seumur hidup|selamanya|kepuasan|puas|selama-lamanya|sampai mati|money back) ; uang (kembali|balik) (100|kalau|kalo|jika|bila|utuh|penuh|seratus) ; (kalau|kalo|jika|bila) (tidak|gak|ga|nggak|ngga) ... uang (kembali|balik) ; duit (balik|kembali) ; money back ; lifetime (warranty|guarantee) ; risk free ; risk-free => returnPolicy
      (anti|tanpa|tidak mungkin|gak mungkin|ga mungkin|nggak mungkin|mustahil|ga akan|gak akan|tidak akan) (gagal|zonk|rugi|kecewa|nyesel|menyesal) ; never fails ; fail proof ; (dijamin|pasti|auto) (gak|ga|nggak|tidak|ngga|anti) (nyesel|kecewa|rugi|gagal|zonk|luntur|rusak) ; works every time
      auto [langsung|jadi|makin] (<hasil>|cantik|kaya|cuan|sukses|laris|tinggi|ganteng|sehat|awet muda|hamil|sembuhin|kinclong|muda|perkasa|pinter) ; autoglowing -- auto (checkout|kaya warna) => resultsVary
      (hasil|hasilnya|efek|efeknya|putih|bibir|hilang|kulit|rambut|langsing|lurus|sembuh|mancung|cerah|wajah|alis|merah|kurus|awet) [yang|pink|merah|jadi|cerah|nya] permanen ; permanen (hilang|putih|hasilnya|seumur hidup|sembuh|cerah) ; permanently ; permanent -- permanent (marker|magnet|press|ink|pen|glue|makeup remover) => resultsVary
      (sekali|satu kali|1x|1 kali|sekali doang) (pakai|pake|oles|coba|tetes|semprot|usap|minum|cuci) [aja|doang|saja|langsung|auto] (langsung|auto|hilang|putih|cerah|glowing|kinclong|sembuh|mulus|kelihatan|keliatan|ilang) ; one use only ; after one use ; langsung (terlihat|kelihatan|keliatan|nampak|terasa|kerasa) (hasilnya|bedanya|efeknya|khasiatnya|perubahannya|manfaatnya) ; langsung <hasil> -- langsung (turun|reda|tumbuh|hilang) (harga|harganya|ke|stoknya|stok) ; langsung bersih => regularUse
      (hasil|hasilnya|efek|efeknya|putih|kurus|langsing|glowing|cerah|kencang|mulus|tinggi|mengencangkan|bersih|kinclong|cantik|kaya|khasiat|sembuh) [secara|yang|wajah] (instan|instant) ; secara instan ; instan (putih|glowing|cerah|langsing) ; instant (results|glow|whitening|effect|lift|slim) => regularUse
      note: =instan ; =instant -- (mie|mi|bumbu|hijab|pashmina|jilbab|kopi|kurir|pengiriman|makanan|bubur|kirim|ojek|kerudung|minuman|teh|susu|cream|gosend|grab|ongkir|bergo|khimar|ketupat|sup|sambal|bakso|noodle|nasi|santan|agar) (instan|instant) ; instan (gosend|grab|courier|kurir|same|noodle|coffee) => regularUse
      (dalam|cuma|hanya|butuh) (semalam|sehari|sekejap|hitungan hari|hitungan jam|sekejap mata|seminggu|sebulan|semenit) ... <hasil> ; <hasil> [hanya|cuma|dalam] (dalam|cuma|hanya) (semalam|sehari|sekejap|seminggu|sebulan|hitungan) ; dalam semalam ; semalam langsung ; in one night ; overnight results => regularUse
      seketika -- mati seketika => regularUse
    `,
  },
  {
    ...shared,
    id: 'deadline',
    severity: 'block',
    reason: 'timePromise',
    instead: 'regularUse',
    source: 'health',
    except: [
      '{angka} <waktu> (turun|hilang|bersih|tumbuh) (harga|harganya|ongkir|stok|sinyal|hujan)',
      'stok ... hilang dalam',
      ...wishes,
    ],
    lines: `
      {angka} [x|kali] <waktu> [langsung|auto|udah|sudah|pasti|bisa|bakal|jadi|makin|kelihatan|kulit|wajah|pakai|pake|aja|doang|pemakaian|rutin|mulai] [langsung|auto|pasti|jadi|makin|udah|bisa|lebih|tambah|sudah] <hasil> -- {angka} <waktu> [pakai] (tumbuh|bersih|berisi) ; {angka} (jam|menit) (tumbuh|turun)
      (sehari|seminggu|sebulan|semalam|sejam|semenit|sekejap|seharian) [pakai|pemakaian|aja|doang|udah] [langsung|auto|udah|sudah|pasti|bisa|jadi] <hasil>
      <hasil> [total|tuntas|permanen|banget] (dalam|cuma|hanya|cukup|in|within|setelah) [waktu|tempo|hanya|cuma|hitungan|only|just] {angka} [x|kali|sampai] [{angka}] <waktu>
      (dalam|cuma|hanya|cukup|within|in) [waktu|tempo|hanya|only|just] {angka} <waktu> ... <hasil> ; (within|in|after) {angka} (days|weeks|hours|minutes|day|week) ... (clear|gone|white|slim|glowing|disappear|cured|healed|whiter|brighter)
      (turun|nurun|menurunkan) [berat|sampai|berat badan|bb] {angka} (kg|kilo|kilogram)
      (hilang|memudar|lenyap|putih|sembuh|cerah) (dalam|cuma) (semalam|sehari|seminggu) ; bekas luka hilang {angka} ; bekas luka hilang ; clears [acne] [scars] in {angka} ; clear skin in {angka} ; gone in {angka} (days|hours|weeks)
    `,
  },
]
