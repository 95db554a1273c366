import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = { category: 'other', unless: quoting } as const

/** Violence, politics, children, and promises of money. */
export const others: readonly Group[] = [
  {
    ...shared,
    id: 'violence',
    severity: 'warn',
    reason: 'violence',
    instead: 'nothing',
    source: 'liveBans',
    lines: `
      =mati (aja|kau|lu|lo|kamu|sana|semua|kalian|bareng|konyol|di tempat|ditembak|dibunuh|kena) ; (biar|sampai|sampe|pada|cepat|cepet|rela|mau|pengen|pingin|bikin|harus|siap|lebih baik) =mati ; kill+ ; killing ; murder ; die bitch ; matiin (orang|dia|musuh) ; mati-matian perang -- (sampai|sampe|biar|bikin|pada|mau|harus|siap) =mati (lampu|listrik|gaya|rasa|sinyal|lampunya|otomatis|sendiri|total|hpnya|mesin|baterai|dulu|lagi|suri|kutu|kutunya|jamur|kumannya|serangganya|semutnya|kecoa) ; (semut|kecoa|kutu|nyamuk|kuman|tikus|hama|jamur|lalat|rayap|tungau|kutunya|gulma|tanaman|mesin|mesinnya|lampu|lampunya) [langsung|pada|akan|jadi|otomatis] =mati [kena|semua|di tempat|aja] ; (bikin|biar) (semut|kecoa|kutu|nyamuk|kuman|tikus|hama|jamur|lampu|hp|motor|mesin|kutunya|tanaman) =mati
      note: =mati -- mati (lampu|listrik|gaya|rasa|suri|kutu) ; (lampu|harga|harganya|baterai|batre|hp|listrik|kulit|daun|titik|huruf|mic|suaranya|angka|sel kulit|rambut|live|layar|kamera|kulit sel) mati
      bunuh+ ; membunuh ; dibunuh ; pembunuh ; pembunuhan ; ngebunuh ; bunuhin ; terbunuh -- (bunuh|membunuh|ngebunuh) (waktu|bosan|rasa bosan|kebosanan|sepi|kuman|bakteri|virus|kutu|nyamuk|jamur|tungau|serangga|kecoa|hama|semut|gulma|jentik)
      hancurin ; hancurkan+ ; menghancurkan ; (bakal|gue|aku|kita|kami) (hancurin|hancurkan|bantai|habisin|libas|hajar) ; bantai+ ; membantai ; dihajar ; hajar (dia|mereka|orang|lu|mukanya|sampai babak) ; gebuk+ ; gebukin ; tonjok+ ; pukulin ; tampar+ ; tawuran+ ; keroyok+ ; dikeroyok ; habisi (dia|nyawa) -- (menghancurkan|hancurkan|hancurin) (lemak|kotoran|noda|kerak|es|bumbu|buah|biji|daging|karang|kalori|lemaknya|es batu|bawang|sel kulit|komedo|batu|es krim|bubuk|gumpalan) ; bantai [habis] (harga|promo|stok|keranjang)
      note: =hancur ; =hajar ; =darah -- (darah) (tinggi|rendah|manis)
      block: siksa+ ; disiksa ; menyiksa ; penyiksaan ; bacok+ ; dibacok ; pembacokan ; ditusuk+ ; menusuk (orang|dia|perut) ; tusuk (dia|orang|perut) ; bakar hidup ; dibakar hidup ; mutilasi+ ; penggal+ ; dipenggal ; sembelih (orang|dia|lu) ; tembak (mati|dia|orang|kepala) ; ditembak+ ; perkosa+ ; memperkosa ; diperkosa ; pemerkosaan ; rape ; torture ; aniaya+ ; dianiaya ; gorok+ ; digorok ; culik+ ; diculik ; penculikan -- ditusuk (sate|lidi|bambu|jarum|dulu|pakai|pake|garpu) ; (sate|bakso|cilok|jarum|daging) ditusuk ; tembak (lilin|lem|paku)
      =bom ; =bomb ; ngebom ; dibom ; pengeboman ; bomb threat ; teror+ ; meneror ; terorisme ; perang (suku|saudara|agama|sarung) ; pertumpahan darah ; berdarah-darah ; penuh darah ; bloody -- (bath|parfum|diskon|photo|foto|seks|jam|sus|sambal|milk|wangi|harga|promo|choco|coklat|cokelat|hot chocolate|bakso|bolu|seed|water|air|buih|kamper) (bom|bomb|bombs) ; (bomb|bom) (bath|mandi|sabun) ; bom (diskon|promo|harga|parfum|air|waktu|bali)
    `,
  },
  {
    ...shared,
    id: 'self-harm',
    severity: 'block',
    reason: 'selfHarm',
    instead: 'getHelp',
    source: 'liveBans',
    lines: `
      bunuh diri ; bundir ; bunuhdiri ; gantung diri ; self harm ; self-harm ; selfharm ; suicide ; kill myself ; kill yourself ; kys ; (sayat|silet|nyilet|nyayat|iris|motong) (tangan|nadi|lengan|urat nadi|diri) ; menyakiti diri ; nyakitin diri ; melukai diri ; (mau|pengen|pingin|ingin|capek|mending) mati aja ; lompat (dari gedung|dari jembatan) ; minum (racun|baygon|bayclin) ; akhiri hidup ; mengakhiri hidup ; end my life ; overdosis
      note: offside ; uninstall (orang|hidup|diri) ; dibuncis ; unalive ; meninggoy ; metong ; kojor ; modyar ; koit
    `,
  },
  {
    ...shared,
    id: 'political',
    severity: 'block',
    reason: 'political',
    instead: 'nothing',
    source: 'live',
    lines: `
      coblos+ ; nyoblos ; mencoblos ; paslon+ ; capres+ ; cawapres ; caleg+ ; cagub ; cabup ; pilpres ; pilkada ; pileg ; pilgub ; pemilu+ ; partai (politik|pdip|gerindra|golkar|demokrat|pks|nasdem|pkb|pan|ppp|psi|perindo) ; kampanye (presiden|calon|politik|partai|caleg|nomor|pilkada|hitam) ; (ganti|turunkan|pilih|dukung|lengserkan) (presiden|gubernur|bupati|nomor urut|capres|calon|rezim|jokowi|prabowo|anies|ganjar) ; (jokowi|prabowo|anies|ganjar|gibran) (curang|presiden|menang|jahat|bohong|mundur) ; unjuk rasa ; demo (mahasiswa|buruh|besar-besaran|dpr|pemerintah|di dpr|anarkis) ; demonstrasi (mahasiswa|buruh) ; aksi massa ; (presiden|pemerintah|dpr|menteri|polisi) (korup|korupsi|bobrok|zalim|dzalim|bohong|maling|busuk|goblok|bangsat) ; makar ; kudeta ; (pejabat|anggota dpr) (korupsi|maling|korup) ; vote for (president|candidate) ; serangan fajar ; golput ; rezim
    `,
  },
  {
    ...shared,
    id: 'minors',
    severity: 'warn',
    reason: 'minors',
    instead: 'nothing',
    source: 'minors',
    lines: `
      block: (anakku|anak saya|anak aku|anakku yang|adek bayi|keponakanku) (coba|cobain|jualan|live|yang jualan|yang live|modelin|pakai di live|jadi model|jadi host) ; (bayi|anak kecil|balita|anak|bocah) [jadi|yang] (jadi model|model|jadi host|jualan|live sendiri|host) ; host (anak|bocah|cilik)
      warn: bocah+ ; bocil+ ; anak (sd|smp|dibawah umur|di bawah umur) ; (umur|usia) (11|12|13|14|15|16|17) tahun ;  di bawah umur ; dibawah umur ; underage -- (baju|celana|sepatu|mainan|buat|untuk|sandal|kaos|setelan|piyama) bocah ; (buat|untuk|cocok|ukuran|anak|remaja|minimal|mulai|dari|di atas|sampai|khusus|bagi|mainan|usia|kelas) [anak|remaja|anak-anak|adik] [yang] (umur|usia) {angka} tahun ; (umur|usia) {angka} tahun (ke atas|sampai|bisa) ; (sepatu|tas|seragam|baju|buku|kaos|celana|meja|rok|mainan|soal|kursi|botol|bekal|perlengkapan|kebutuhan|cocok|untuk|buat|topi|dasi|ransel|rautan|pensil|khusus|kasur|sepeda|jam) [sekolah|belajar|untuk|buat|minum|makan] anak (sd|smp) ; anak sd (kelas|muat|sampai|dan|atau|juga|smp)
    `,
  },
  {
    ...shared,
    id: 'money',
    severity: 'block',
    reason: 'money',
    instead: 'nothing',
    source: 'scams',
    lines: `
      (pasti|auto|dijamin|langsung) (cuan|untung|profit|kaya|balik modal) ; passive income ; penghasilan [tambahan] (jutaan|puluhan juta|{angka} juta|tanpa|pasif|per hari|sehari) [sehari|per hari] ; (dapat|dapet|hasilkan|cuan|gaji|income|omset|omzet|raih|bonus) (jutaan|puluhan juta|{angka} juta|{angka} jt|ratusan juta) (sehari|per hari|perhari|seminggu|tanpa|dari rumah|per minggu|tiap hari) ; (cepat|cepet|jadi) kaya [raya] ; kaya mendadak ; get rich [quick] ; make money [fast|online] ; financial freedom ; uang (gaib|ghaib) ; penggandaan uang ; gandakan uang
      warn: tanpa modal ; modal (kecil|receh|100 ribu) (untung|cuan) besar ; (join|gabung|daftar|ikut|rekrut) (tim|member|jaringan|downline|mlm|bisnis|jadi member) [dapat|dapet|dan] [bonus|komisi|cuan] ; bonus (rekrut|jaringan|sponsor|referral berlapis) ; mlm+ ; downline ; upline
      investasi (bodong|pasti|untung|cepat|kilat|{angka}|kripto|saham|emas digital|properti) ; money game ; skema ponzi ; ponzi ; trading (forex|kripto|crypto|saham|binary|option|emas) ; robot trading ; forex ; binary option ; crypto ; kripto ; bitcoin ; titip dana ; arisan (bodong|online|get|menurun) ; tanpa (risiko|resiko) ; no risk
      pinjol+ ; pinjaman (online|cepat|uang|tunai|dana|tanpa|instan) ; dana (cepat cair|tunai|talangan|darurat cair|instan) ; (link|bagi|bagi-bagi|klaim|sebar|dapat|ambil) dana kaget ; gestun ; gesek tunai ; jasa (pinjol|gestun|joki|hapus data) ; galbay ; (gadai|jual) (bpkb|ktp) ; kredit tanpa bi ; cairkan (paylater|limit|spaylater) ; pencairan paylater ; joki (paylater|skripsi|tugas) ; jasa hack ; hack (wa|akun|ig|followers) ; carding ; phising ; phishing
    `,
  },
]
