/** When the pages below were read for this pack. */
export const packDate = '2026-11-23'
export const packVersion = '2026.11.1'

const seller = (id: string) => `https://seller-id.tokopedia.com/university/essay?knowledge_id=${id}`
const vietnam = (id: string) => `https://seller-vn.tiktok.com/university/essay?knowledge_id=${id}`

/** The page that holds the rule. No official Indonesian list of words is public: most are read out of rules. */
export const sources = {
  redirect: vietnam('6837787798587138'),
  redirectPractice:
    'https://fame.grid.id/amp/463692544/banyak-seller-tiktok-shop-dibanned-gegara-melakukan-pengalihan-traffic-apa-maksudnya?page=all',
  codeWords: 'https://www.ajakteman.com/2024/12/maksud-toko-oren-di-tiktok.html',
  misleading: seller('7753797661492993'),
  absolute: seller('4843034870187792'),
  listing: seller('4513617915840257'),
  health: seller('8633326148224785'),
  cosmetics:
    'https://amp.himedik.com/info/2018/12/11/190000/ini-sejumlah-bahasa-yang-dilarang-dalam-iklan-kosmetik',
  cosmeticClaims:
    'https://www.beautynesia.id/beauty/bpom-bikin-aturan-baru-ini-119-klaim-skincare-yang-tidak-diizinkan-beredar-di-indonesia/b-253336',
  jamu: 'https://gpjamu.org/10-informasi-pernyataan-yang-dilarang-muncul-di-iklan-obat-tradisional/',
  food: 'https://id.scribd.com/document/727121977/Larangan-Saat-Mengiklankan-Produk-Pangan-Olahan-docx',
  weight: 'https://seller-th.tiktok.com/university/essay?knowledge_id=1249161236530960',
  price: 'https://seller-th.tiktok.com/university/essay?knowledge_id=1637871032354577',
  bait: 'https://kjbase.com/archiver/tid-169.html',
  giveaway: seller('2954951123207938'),
  gambling: vietnam('10016157'),
  unfair: seller('4886500782114577'),
  trademark: seller('7447521816758018'),
  prohibited:
    'https://www.kompas.com/tren/read/2022/04/15/193000765/daftar-barang-atau-produk-yang-dilarang-dijual-di-tiktok-shop?page=2',
  regulated: 'https://www.tiktok.com/community-guidelines/en/regulated-commercial-activities',
  hate: 'https://www.tiktokv.com/safety/id-id/countering-hate/',
  bullying: 'https://tiktok.com/safety/id-id/bullying-prevention/',
  live: 'https://seller-id.tokopedia.com/university/course?content_id=7057154411415297&learning_id=6992591972206353',
  liveBans: 'https://mobnasesemka.com/penyebab-live-tiktok-dbanned-dan-cara-mencegahnya',
  privacy:
    'https://beta-gadget.viva.co.id/viral/26324-jangan-sampai-kena-sanksi-ini-daftar-larangan-tiktok-affiliate-paling-berbahaya',
  scams:
    'https://topmedia.id/4-jenis-scamming-live-tiktok-yang-harus-kamu-ketahui-biar-gak-kena-tipu',
  advertising: 'https://www.dikamaraja.my.id/2021/01/etika-pariwara-indonesia-pedoman-bagi.html',
  minors: 'https://www.tikotu.com/yhy9/',
} as const
