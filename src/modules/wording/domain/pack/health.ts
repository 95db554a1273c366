import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = { category: 'health_claim', unless: quoting } as const
const measured =
  '(gula darah|kolesterol|asam urat|tekanan darah|tekanan darah tinggi|darah tinggi|hipertensi)'
const wishes = [
  '(semoga|moga|mudah-mudahan|smoga|doakan|mendoakan|doa) ... (sembuh|penyembuhan|kesembuhan|sembuhkan|disembuhkan)',
  '(lekas|cepet|cepat|buruan|segera) sembuh (ya|kak|bun|buat|untuk|amin|aamiin|sis)',
  'lekas sembuh',
  'get well soon',
]

/** Illness, medicine and what only a licensed product may say. */
export const medical: readonly Group[] = [
  {
    ...shared,
    id: 'cure',
    severity: 'block',
    reason: 'cure',
    instead: 'helps',
    source: 'health',
    except: wishes,
    lines: `
      mengobati ; diobati ; ngobatin ; obatin ; terobati ; pengobatan ; mengobatinya ; ngobati ; mengobat
      sembuh+ ; menyembuhkan ; nyembuhin ; sembuhin ; sembuhkan ; disembuhkan ; disembuhin ; penyembuh ; penyembuhan ; kesembuhan ; tersembuhkan ; menyembuhkan penyakit ; menyembuhkan segala penyakit ; nyembuhkan
      ampuh+ ; keampuhan ; manjur+ ; mujarab ; mujarap ; cespleng ; joss ampuh ; tokcer ; keampuhannya ; terampuh -- (racun|obat|pembasmi|perangkap|lem|jebakan|pengusir|semprotan|umpan) [hama|anti] (tikus|nyamuk|kecoa|hama|semut|rayap|lalat|serangga|kutu|noda) ... (ampuh|manjur)
      warn: berkhasiat ; khasiat+ ; khasiatnya ; faedah kesehatan
      cure+ ; cures ; cured ; curing ; heals ; healing your ; heal your ; heal ; treats ; (treat|treating) (acne|eczema|psoriasis|disease|your|cancer|illness|pain) ; remedy for ; cure all -- heal the world ; cured meat
      (menyembuhkan|mengobati|meredakan|mengatasi|menghilangkan|mencegah|redakan|atasi|hilangkan|sembuhkan|hilangin|ngilangin|ngobatin|nyembuhin|meringankan|melawan|membasmi|menangkal|memerangi|cegah|obat|terapi|penawar|membantu mengatasi|membantu menyembuhkan|menuntaskan|berantas|lenyapkan|usir|mengusir|musnahkan) [segala|berbagai|semua|macam|rasa|masalah|keluhan|gejala|penyakit|sakit|nyeri|risiko|bahaya|macam-macam] [macam|jenis|penyakit|sakit|nyeri] <penyakit> ; (prevents|prevent|cures|cure|treats|fights|heals|relieves|eliminates) [all|any|your|the] [kinds of|types of|risk of] <penyakit> ; cure all your ailments ; prevents disease ; (menghilangkan|meredakan|mengatasi) (sakit|nyeri|pegal|rasa sakit) ; (obat|jamu|minyak|ramuan|herbal) (untuk|buat|penyembuh|penghilang|pereda) <penyakit> -- (meredakan|menghilangkan|mengatasi|hilangin|ngilangin) (pegal|capek|lelah)
      <penyakit> [kamu|anda|nya|kakak|bandel|kronis|akut|menahun|bertahun-tahun] [langsung|auto|pasti|bakal|akan|jadi|bisa|cepat|pun] (hilang|sembuh|reda|lenyap|minggat|ilang|pergi|kempes|bablas|musnah|teratasi|bye) -- (sakit|luka) hilang (jejak|arah)
      anti (kanker|virus|diabetes|tumor|stroke|kolesterol|radang|inflamasi|covid|alergi) ; antikanker ; antiinflamasi ; anticancer ; antidiabetes ; anti cancer ; antiradang ; antialergi
      warn: (obat|terapi|penghancur|peluruh) (batu ginjal|kista|miom|tumor|kanker|herbal)
    `,
  },
  {
    ...shared,
    id: 'illness',
    severity: 'block',
    reason: 'illness',
    instead: 'nothing',
    source: 'jamu',
    except: [
      '{angka} (stroke|tak)',
      'stroke (width|brush|kuas|halus|tebal)',
      'demam (berdarah|korea|kpop|k-pop|panggung)',
      `(alat|strip|tensimeter|monitor|glukometer|pengukur|termometer|jam) [cek|ukur|tes|test|pengukur|untuk|buat|digital] [cek|ukur|tes|test|mengukur|pengukur] ${measured}`,
      `(cek|ukur|tes|test|mengukur|pengukur|pantau|memantau) ${measured}`,
      '(buku|novel|modul|majalah|ensiklopedia) [saku|resep|panduan|tentang|anak] ... (diabetes|kanker|stroke|kolesterol|hipertensi|asma|jantung|autisme|depresi)',
    ],
    lines: `
      kanker+ ; cancer ; tumor ; leukemia ; kangker -- (yayasan|peduli|penyintas|pejuang|zodiak) kanker ; zodiac cancer
      diabetes+ ; diabet ; diabetik ; kencing manis ; gula darah ; penderita gula ; sakit gula ; kadar gula darah
      kolesterol ; cholesterol ; asam urat ; asamurat ; rematik ; reumatik ; encok ; radang sendi ; nyeri sendi ; sakit sendi ; osteoporosis ; pengapuran ; saraf kejepit ; syaraf kejepit ; hnp ; skoliosis
      darah tinggi ; hipertensi ; tekanan darah tinggi ; hypertension ; darah rendah ; high blood pressure
      =stroke ; sakit jantung ; serangan jantung ; jantung koroner ; penyakit jantung ; gagal jantung ; lemah jantung
      =asma ; asthma ; =tbc ; paru-paru basah ; bronkitis ; sesak napas ; sesak nafas ; pneumonia
      covid+ ; covid19 ; korona ; coronavirus ; virus corona ; =hiv ; =aids ; hepatitis ; sifilis ; raja singa ; kencing nanah -- hearing =aids
      kista ; miom ; endometriosis ; mandul ; kemandulan ; susah hamil ; promil ; program hamil ; cepat hamil ; bikin hamil ; kesuburan
      =maag ; sakit maag ; asam lambung ; gerd ; sakit lambung ; tukak lambung ; usus buntu ; batu ginjal ; gagal ginjal ; sakit ginjal ; sakit kuning ; liver bengkak
      wasir ; ambeien ; ambeyen ; hemoroid
      insomnia ; depresi ; skizofrenia ; bipolar ; gangguan jiwa ; anxiety disorder ; autisme ; susah tidur parah
      epilepsi ; parkinson ; alzheimer ; vertigo ; katarak ; glaukoma ; mata minus sembuh ; minus berkurang ; impoten+ ; ejakulasi dini ; lemah syahwat ; hernia ; tbc paru ; malaria ; tipes ; tifus ; demam berdarah ; dbd
      antivirus ; antiviral -- antivirus (laptop|komputer|windows|pc|hp|gratis|software|avast|smadav) ; (install|instal|software|aplikasi|pakai) antivirus
      warn: antibakteri ; anti bakteri ; antibacterial ; antiseptik ; anti kuman ; membunuh (kuman|bakteri|virus) ; bunuh kuman ; anti microbial ; antimikroba => permit
      antijamur ; anti jamur ; antifungal => nothing
      warn: sakit (pinggang|punggung|kepala|leher|lutut) ... (hilang|sembuh|reda|pergi|ilang) ; (meredakan|mengatasi|menghilangkan|ngilangin|hilangin|mengobati) ... (sakit pinggang|sakit punggung|nyeri punggung|nyeri pinggang|pegal linu|sakit leher|saraf)
    `,
  },
  {
    ...shared,
    id: 'medicine',
    severity: 'block',
    reason: 'cure',
    instead: 'care',
    source: 'jamu',
    lines: `
      warn: obat+ ; obatnya ; obat-obatan ; medicine ; obatan -- obat (pel|kutu|semut|rayap|cacing kucing|cacing anjing|ikan|tanaman|nyamuk|tetes|merah|rumput|hama|serangga|tikus|kecoa|kimia kolam) ; (kotak|lemari|tas|tempat|toko|wadah|rak|dompet|box|pouch|kaleng|laci|minum|botol|apotek|nyimpan|menyimpan|simpan|taruh|naruh|bawa|penyimpanan|isi|bukan|organizer|nyimpen|jam minum) obat ; ga ada obat ; (alat|gelas|sendok|pemotong|penghancur|takar|takaran|cetakan|pipet|cangkir) [potong|takar|ukur|minum|pemotong] obat
      obat (kanker|herbal|kuat|diet|jerawat|pelangsing|penggemuk|wasir|gatal|segala|dewa|ajaib|mujarab|manjur|ampuh|alami|tidur|peninggi|pemutih|pembesar|asam|darah|maag|diabetes|kolesterol|batuk|flek|panu|kurap|rambut|perangsang|sakit) ; obatkuat ; herbal medicine -- obat flek
      resep dokter ; resepnya dokter ; pengganti (dokter|obat) ; tanpa (operasi|suntik|ke dokter|dokter|kemoterapi) ; tidak perlu (ke dokter|operasi|dokter) ; ga perlu ke dokter ; gak perlu ke dokter ; nggak perlu ke dokter ; without surgery ; diagnosa+ ; diagnosis ; mendiagnosa ; diagnose
      terbukti (secara|klinis) (medis|klinis|ilmiah) ; terbukti (secara) [medis] ; terbukti klinis ; secara medis terbukti ; clinically approved => showProof
      warn: doctor recommended ; recommended by doctors => showProof
      warn: klinis ; uji klinis ; teruji [secara] klinis ; clinically (proven|tested) ; clinical trial ; secara (klinis|medis) ; teruji (lab|laboratorium) ; scientifically proven => showProof
      warn: terapi+ ; therapy ; menterapi ; terapis -- aroma terapi ; aromaterapi ; aromatherapy
      warn: detoks+ ; detox+ ; detoksifikasi ; detoxify ; (racun|toksin|toxin|toxins) ... (tubuh|badan|body) ; racun tubuh ; (buang|mengeluarkan|keluarkan|kuras|luruhkan) (racun|toksin) => helps
      warn: awet muda ; umur panjang ; panjang umur ... (minum|pakai|konsumsi) ; (bebas|tanpa) bahan kimia [obat] ; bebas bko ; anti (aging|penuaan|tua) [ampuh|paling|instan] ; antiaging ; slow down aging ; reverse aging ; anti aging -- semoga panjang umur => nothing
      warn: tanpa (bahan pengawet|pengawet) ; bebas pengawet ; no preservatives => composition
      warn: (minum|konsumsi) (tiap|setiap) hari [rutin|biar|agar|supaya|dijamin] ; minum rutin (tiap|setiap) hari => permit
      (menetralkan|menstabilkan|menurunkan|menormalkan|mengontrol|turunkan|nurunin) (gula|tekanan|kolesterol|asam|tensi|hormon|panas dalam) [darah|urat|lambung] ; (melancarkan|memperlancar|lancarkan) (haid|peredaran darah|bab|asi|aliran darah|pencernaan) => helps
    `,
  },
  {
    ...shared,
    id: 'safety',
    severity: 'warn',
    reason: 'safety',
    instead: 'permit',
    source: 'cosmetics',
    lines: `
      block: (tidak|tak|gak|ga|nggak|tanpa|no|zero|bebas|ngga|without|minim|0) [ada|punya|menimbulkan|memiliki|any] (efek samping|side effect|side effects|efeknya samping) ; tanpa efek ; no side effects ; tanpa efek samping
      (aman|safe|aman banget|sangat aman) [dan] [dipakai|digunakan|dikonsumsi|diminum|juga|banget|sekali|100] [untuk|buat|bagi|for] (ibu hamil|bumil|busui|bayi|menyusui|ibu menyusui|segala usia|semua umur|semua usia|semua jenis kulit|kulit sensitif|anak|balita|semua kulit|lambung|ginjal|jangka panjang|jantung|semua orang|pregnant|babies|everyone|kids|seluruh keluarga|lansia|newborn|anak-anak|penderita) ; aman (dikonsumsi|diminum|jangka panjang|tanpa efek|bpom|dipakai jangka|dipakai setiap|tidak ada efek|dari bahan) ; (dijamin|pasti|100|terbukti|terjamin|sangat|paling|bumil busui|sudah pasti) [{persen}] aman ; (bumil|busui|ibu hamil|ibu menyusui) (friendly|safe|boleh|aman)
      note: =aman
      (tidak|tak|gak|nggak|ga) (berbahaya|bahaya) ; tanpa (bahan berbahaya|resiko|risiko) ; harmless ; non toxic
      (bebas|free|tanpa) [dari|of] (merkuri|mercury|hidrokuinon|hydroquinone|bahan kimia|efek samping|efek|alergi|iritasi|bahan berbahaya|steroid|zat berbahaya|racun|kuman|bakteri|penyakit|kimia|chemicals) ; chemical free ; mercury free ; hypoallergenic dijamin -- (tikus|nyamuk|kecoa|semut|lalat|serangga|perangkap|jebakan) ... tanpa (racun|bahan kimia|kimia)
      halal -- halal (bihalal|bi halal) ; (stiker|label|cap|tanda|kode|nomor) halal ; (nomor|no) (sertifikat|sertifikasi) halal ; sertifikat halal ; logo halal ; bersertifikat halal ; (ada|cek|nomor) ... halal {angka}
      block: (meminimalkan|mencegah|menghilangkan|anti) iritasi ; antiiritasi
    `,
  },
  {
    ...shared,
    id: 'authority',
    category: 'absolute_claim',
    severity: 'warn',
    reason: 'authority',
    instead: 'showProof',
    source: 'misleading',
    lines: `
      (rekomendasi|direkomendasikan|direkomendasiin|rekomen|disarankan|dianjurkan|direkomendasi|disetujui|dipercaya|dipakai) [oleh|dari|para|banyak] [para|banyak|oleh] (dokter|dr|dokter kulit|ahli|bidan|apoteker|bpom|kemenkes|laboratorium|dermatolog|spog|ahli gizi|dermatologist|doctors|para ahli|ortopedi|terapis) ; rekomendasi (laboratorium|bpom) ; (dokter|bidan|ahli|dermatolog) (merekomendasikan|rekomendasi|menyarankan|pun pakai|juga pakai|rekomen) ; doctor (recommended|approved|formulated) ; dermatologist (recommended|approved) ; recommended by (doctors|doctor|experts|dermatologists|dermatologist)
      (bpom|fda|kemenkes|mui|who) (approved|menjamin|merekomendasikan|menyetujui|recommended|rekomendasi) ; (disetujui|dijamin|lulus uji|lolos uji|direkomendasikan|disahkan) [oleh] (bpom|fda|kemenkes|who|mui) ; fda approved ; approved by (fda|bpom|doctors)
      note: dermatologically tested ; hypoallergenic ; teruji dermatologis
      (endorse|dipakai|digunakan|langganan) [oleh|para] (artis|selebgram|presiden|menteri|pejabat) [ternama|terkenal|papan atas] ; (partner|mitra|sponsor) resmi tiktok => showProof
    `,
  },
]
