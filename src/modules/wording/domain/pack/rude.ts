import type { Group } from './group.ts'
import { quoting, warning } from './settings.ts'

const shared = { negatable: false, unless: quoting } as const

/** Insults, hate and sexual words, with the animals, dishes and colours that only sound like them. */
export const rude: readonly Group[] = [
  {
    ...shared,
    id: 'profanity',
    category: 'profanity',
    severity: 'block',
    reason: 'rude',
    instead: 'nothing',
    source: 'bullying',
    lines: `
      (dasar|emang|memang|kayak|kaya|si|woi|woy|oi|hei|eh|lah|lu|lo|elu|kau|koe|wong|otak|muka|bacot|mulut|kelakuan|bangsat|goblok|tolol|host|admin|seller|penjual) [lu|lo|memang|emang] anjing ; anjing (lu|lo|elu|kau|kamu|kalian|loe|banget|emang|memang|sih|dong|bangsat|goblok|tolol|bener|host|semua) ; anak anjing lu ; anjeng ; anjg ; anjng ; anying ; anjink ; =ajg ; =anj ; anjrit ; anjrot ; anjim ; asyu ; anjinglah ; njing ; kirik -- untuk anjing semua ; anjing semua (ras|umur|ukuran)
      warn: anjing+ -- (makanan|mangkuk|mangkok|tali|rantai|sisir|sikat|kandang|sandaran|ranjang|tas) [makan|minum|tuntun|jalan|leher|dada|tidur|mandi|minuman] anjing ; <hewan> [dan] (babi|monyet|anjing) [dan] [babi|monyet|anjing] [dan] [babi|monyet|anjing] ; <benda> [<benda>|tidur|tangan] anjing ; (makanan|kucing|tali|kandang|shampo|sampo|vitamin|baju|mainan|bulu|gigitan|kalung|kasur|rumah|pasir|obat kutu|tempat tidur|penyayang|pecinta|pemilik|pakan|anak|mangkok|dog food|peliharaan|hewan|khusus|untuk|buat|punya|pelihara|boneka|gambar|motif|kado|popok|snack|tempat makan|pelindung|stroller|kereta) [dan|atau|untuk|buat] [kucing|makan|tidur] anjing ; anjing (peliharaan|kesayangan|kecil|husky|poodle|ras|dan kucing|atau kucing|kucing|laut|pudel|besar|kita|kalian|kakak|mini|corgi|golden|kampung lucu|pelacak|penjaga|dll|kesayanganmu) ; kucing (dan|atau|maupun|sama) anjing ; tahun anjing
      bangsat+ ; bngst ; bngsat ; bgst ; bangsad ; bangst ; bangsatt ; bajingan+ ; bajing ; bjngn ; brengsek+ ; brengsk ; berengsek ; keparat ; jahanam -- bajing (loncat|kelapa)
      kampret+ ; kamprett ; sialan+ ; sial (lu|lo|kau|kamu|amat|emang) ; kunyuk ; monyong ; tengik ; kurang ajar ; kurangajar ; kurang ajar banget -- baju kampret
      jancok+ ; jancuk ; jancuk+ ; jancik ; dancok ; dancuk ; jnck ; jncok ; jamput ; =cuk ; =cok ; cokk ; diancuk ; jiancok ; gathel ; gatel lu ; taek ; diamput
      =asu ; =asw ; asuu ; asu lu ; (dasar|wong|koe) asu ; asem tenan
      goblok+ ; goblog ; gblk ; gblg ; goblo ; gobloc ; goblk ; geblek ; geblok ; tolol+ ; tll ; tolil ; tolool ; begok ; =bego ; begonya ; begolah ; bloon ; oon ; pekok ; pea lu
      bodo (amat|banget|lu) ; dungu+ ; idiot+ ; stupid ; dumb ; moron ; koplok ; koplak ; sinting ; gendeng ; sarap ; otak udang ; otak (lu|lo) di mana ; otak kosong ; ga punya otak ; gak punya otak ; tidak punya otak ; otaknya (dimana|kosong) -- (nggak|gak|ga|tidak|bukan|ngga) bodoh [kok|ya|sih] (kok|ya|kak|bun|karena|cuma)
      =edan -- (harga|diskon|promo|sale|harganya|diskonnya|potongan|murah|murahnya|obral|cuan) [nya|paling|bener-bener] edan ; edan edanan ; edan-edanan ; edan (murah|diskon|harganya|murahnya|promo)
      (dasar|emang|memang|kayak|kaya|si|woi|woy|oi|hei|eh|lah|lu|lo|elu|kau|koe|wong|otak|muka|bacot|mulut|kelakuan|bangsat|goblok|tolol|host|admin|seller|penjual) [lu|lo|memang|emang] (monyet|babi) ; (monyet|babi) (lu|lo|elu|kau|kamu|kalian|loe|banget|emang|memang|sih|dong|bangsat|goblok|tolol|bener|host|semua) ; menyet ; nyet ; mnyt ; celeng+ ; babii ; b4bi ; bab1 ; babik ; kerbau lu
      warn: monyet+ ; babi+ -- (boneka|topeng|gambar|motif|pisang|hewan|kaos|baju) monyet ; <hewan> [dan] (babi|monyet|anjing) [dan] [babi|monyet|anjing] [dan] [babi|monyet|anjing] ; (monyet|babi|anjing) [dan] <hewan> ; monyet (lucu|boneka|isi|gantung|goyang|berayun) ; <benda> [<benda>|tidur|tangan|anak] [<benda>|jepang] (monyet|babi) ; babi (lucu|mini) ; (kulit|daging|bulu|lemak|minyak|mengandung|unsur|kandungan|gelatin|celengan|bebas|tanpa|non|enzim|bukan|anti|kuas bulu|motif|boneka|gambar|turunan|dari|bahan|olahan|tahun|shio) [dari|daging|kulit|minyak|bahan] babi ; babi (guling|panggang|kecap|hutan|ngepet|merah|rica) ; haram babi ; no pork
      =tai ; =taik ; taii ; tai (lu|lo|kucing|ayam) ; =tahi ; eek lu ; bangke ; bangkai lu ; =tae ; tolol banget -- tai (chi|chi chuan|lalat) ; (kun|shi|mai) tai ; tahi lalat ; (pasir|serok|sekop|bersihin|bersihkan|buang|wadah|bau|sendok) [untuk] tai (kucing|kelinci|hamster)
      (dasar|emang|memang|kayak|kaya|si|woi|woy|oi|hei|eh|lah|lu|lo|elu|kau|koe|wong|otak|muka|bacot|mulut|kelakuan|bangsat|goblok|tolol|host|admin|seller|penjual) [lu|lo|memang|emang] (setan|iblis) ; (setan|iblis) (lu|lo|elu|kau|kamu|kalian|loe|banget|emang|memang|sih|dong|bangsat|goblok|tolol|bener|host|semua) ; anak (setan|iblis) ; dajjal ; jurig ; kuntilanak lu ; dedemit ; laknat ; terkutuk -- (mie|mi|sambal|sambel|ayam|ceker|rawon|bakso|seblak|nasi|kripik|keripik|level|cabe|cabai|bumbu|film|oseng|pedas) (setan|iblis) ; lingkaran setan ; godaan setan ; <benda> [<benda>|tidur|tangan|anak] (setan|iblis) ; setan (gundul|merah) ; setan kredit
      warn: setan+ ; iblis+ -- (mie|mi|sambal|sambel|ayam|ceker|rawon|bakso|seblak|nasi|kripik|keripik|level|cabe|cabai|bumbu|film|oseng|pedas) (setan|iblis) ; lingkaran setan ; godaan setan ; <benda> [<benda>|tidur|tangan|anak] (setan|iblis) ; setan (gundul|merah) ; setan kredit
      kehed ; belegug ; bagong ; blegug ; cukimai ; cukimay ; matamu ; matane ; raimu ; ndasmu ; gundulmu ; pantek ; kimak ; pukimak ; telaso ; tailaso ; sundala ; kontolodon ; kntl ; lancau ; pepekmu ; tempik ; lonte lu ; anak (haram|setan|anjing|babi|lonte) ; bapak (lu|kau|mu) ; ibu (lu|kau) ; mbahmu -- (lindungi|jaga|lelah|bikin|kesehatan|sinari|manjakan|istirahatkan|melindungi|cantik|indah|mencerahkan|untuk|bawah|kantung|warna|di|tatap|bola|kelopak|area|buat|mempercantik|bingkai|sekitar|ramah) matamu ; matamu (dari|lelah|cantik|indah|tetap|jadi|sehat|biar) ; wayang bagong ; (kostum|tokoh) bagong ; (semar|petruk|gareng|dan) bagong
      gembel+ ; kere lu ; bacot+ ; bct ; bacod ; cocot ; cocotmu ; banyak bacot ; mampus+ ; mampos ; modar ; mati (aja|sana) (lu|lo|kau|kamu|sana|kalian) ; tewas aja -- sepatu gembel
      warn: anjir ; anjay ; anjas ; anjayy ; anjirr ; njir ; =jir ; njay ; bjir ; anjer ; anjayani ; buset dah ; kontlo ; sompret ; semprul ; kamprul ; jangkrik lu ; jamet ; kampang
      warn: nyebelin (banget|lu|lo) ; nyolot ; alay (banget|lu) ; lebay lu ; songong ; belagu ; sok (kaya|kecakepan|cantik|tahu) ; muak ; najis ; jijik (gue|liat|lihat|sama) ; banyak mau ; bawel lu ; cerewet lu ; ga jelas lu
      fuck+ ; fucking ; fck ; fak (you|yu) ; fuk ; motherfucker ; mf ; wtf ; stfu ; shit+ ; shitty ; bullshit ; bitch+ ; biatch ; bastard ; asshole ; =ass ; dumbass ; jackass ; dickhead ; douchebag ; cunt ; son of a bitch ; piece of shit ; retard+ ; retarded ; shut up -- kick ass
      warn: damn ; dammit ; goddamn ; crap ; hell no ; wth ; screw you ; sucks ; piss off
    `,
  },
  {
    ...shared,
    id: 'profanity',
    category: 'profanity',
    severity: 'block',
    reason: 'rude',
    instead: 'nothing',
    source: 'bullying',
    negatable: true,
    lines: `
      bodoh+ ; bodohnya
    `,
  },
  {
    ...shared,
    id: 'troll',
    category: 'profanity',
    severity: 'warn',
    reason: 'troll',
    instead: 'calm',
    source: 'liveBans',
    negatable: true,
    unless: [...quoting, ...warning],
    except: [
      '(hindari|waspada|waspadai|hati-hati|awas|jangan sampai|anti|bebas|korban|cegah|laporkan|modus|tertipu|kena|mencegah|marak|ditipu) [terhadap|dari|sama|sampai|kena|ada] [banyak|kena|akun|oknum|modus] (penipu|penipuan|tipu|scam|hoax|hoaks|nipu|akun)',
    ],
    lines: `
      penipu+ ; (tukang|toko) tipu ; tukang tipu ; nipu+ ; nipuu ; tipu-tipu ; tukang boong ; penipuan ; seller (bohong|boong|penipu|tipu) ; toko (penipu|penipuan|bohong|abal|ga amanah) ; (kena|abis) tipu (di sini|disini|toko ini) ; menipu (pembeli|customer|kalian|orang) ; pembohong ; (host|admin|penjual)nya bohong ; (host|admin|penjual|seller) (bohong|boong|nipu|penipu|tipu|jutek|jelek|judes|songong|galak|goblok)
      scam+ ; scammer ; scammers ; hoax ; hoaks ; fraud ; (you|a|the|seller is a) liar ; liars ; (fake|scam) seller
      (barang|toko|produk) (abal-abal|abal abal|sampah|rongsok|ampas) ; boikot+ ; viralin+ ; lapor (polisi|ke polisi) ; laporin (polisi|ke polisi|toko ini) ; host [nya] (jutek|jelek) ; jangan beli (di sini|disini|di toko ini|disitu)
      (beli|order|checkout) di (aku|saya|gue|live ku|liveku|toko ku|tokoku) [aja] [lebih] [murah] ; (cek|mampir|follow|kunjungi) (akun|live|toko|profil) (aku|ku|gue|saya|gw) [dong|ya|juga|kak] ; mampir ke live (ku|aku|saya) ; jualan di live orang ; numpang (promo|jualan|promosi|lapak) -- cek akun (aku|saya) (kenapa|kok|terkunci)
      admin resmi (tiktok|tokopedia) ; akun resmi kami yang lain ; (dapat|menang) hadiah hubungi ; kamu (menang|terpilih) [hadiah|dapat] [hubungi|klik]
    `,
  },
  {
    ...shared,
    id: 'hate',
    category: 'hate',
    severity: 'block',
    reason: 'hate',
    instead: 'nothing',
    source: 'hate',
    lines: `
      kafir+ ; kapir ; mengkafirkan ; murtad ; dasar kafir ; kafirun ; infidel -- surat kafirun
      (dasar|emang|memang|semua|anti|antek|anak|bangsa|usir|ganyang|benci|otak|mental|kelakuan|kayak|najis|mata) [orang|si|kaum|ras|suku|kelakuan] (jawa|sunda|batak|padang|madura|papua|cina|china|tionghoa|dayak|bugis|ambon|arab|islam|kristen|katolik|hindu|buddha|yahudi|kafir|minang|aceh|flores|timor|betawi|negro|indon|konghucu|cine) -- semua orang (jawa|sunda|batak|padang|madura|papua|bugis|ambon|minang|aceh|betawi|flores|dayak) (suka|doyan|bisa|boleh|tahu|tau|kenal|juga) ; anak (jawa|sunda|batak|papua|betawi|aceh|minang|padang|madura) (asli|rantau|mana|tulen)
      (orang|si|mereka|kaum|ras|suku|kulit|bangsa|agama) (jawa|sunda|batak|padang|madura|papua|cina|china|tionghoa|dayak|bugis|ambon|arab|islam|kristen|katolik|hindu|buddha|yahudi|negro|hitam|timur|desa|kampung|minang|miskin) [itu|mah|emang|memang|kan|pada|semua|semuanya] [itu|mah|emang|pada|suka|semua] (pelit|malas|pemalas|bau|kasar|maling|pencuri|bodoh|goblok|licik|penipu|kotor|jorok|rakus|kampungan|jahat|teroris|primitif|tukang tipu|pelit-pelit|sesat|rendahan|jelek|barbar|tukang maling)
      aseng+ ; antek (cina|asing|aseng|china) ; cina loleng ; cokin ; cina (kafir|babi|pelit|komunis|bangsat) ; nonpri ; non pribumi ; sipit (lu|lo|babi) ; mata sipit [lu] ; pribumi (malas|bodoh) ; indon ; chink
      negro ; nigger ; nigga ; niger lu ; ireng lu ; kulit gosong ; item (dekil|banget lu) ; monyet papua ; kulit hitam (jelek|dekil) ; (hitam|item) (kayak|kaya) (arang|pantat)
      banci+ ; bencong+ ; =maho ; homo+ ; =gay (lu|lo|najis) ; lesbi lu ; lgbt (laknat|sampah|najis|sesat) ; bencong lu ; waria (najis|jijik|laknat) ; ngondek ; faggot ; homoseksual laknat
      (dasar|kayak|kaya|orang|anak|mental|muka|kelakuan|emang) [orang|anak] (cacat|autis|idiot|difabel|disabilitas|gila|sakit jiwa|down syndrome) ; autis (lu|lo|banget) ; cacat (lu|lo|mental|otak|banget lu|fisik) ; otak cacat ; =autis ; orang gila ; gila (lu|lo) ; orgil ; wong edan ; sakit jiwa -- anak autis (bisa|aman|suka|juga|terapi) ; (untuk|buat|bagi|mainan|terapi|edukasi|kelas|guru|sekolah|yayasan) [anak|siswa] (autis|disabilitas|difabel) ; autis (bisa|juga)
      =pki ; komunis+ ; teroris+ ; radikal (lu|kafir) ; cebong+ ; kadrun+ ; kampret cebong ; cebi ; buzzer rp ; yahudi (laknat|babi|sesat) ; zionis+ ; nazi ; taliban (lu|indonesia) ; sesat (lu|agamanya) ; agama sesat
      ras rendahan ; bangsa (budak|babu|rendahan) ; kampungan miskin ; miskin (lu|lo|aja|banyak|bacot|kok) ; (dasar|orang|kaum|rakyat|sobat) (miskin|kere|jelata) [lu|banget|kok|ga|gak|belagu] ; (dasar|muka|mental|kelas) (babu|pembantu|kuli|budak|kacung|jongos) -- (bantu|santuni|untuk|sedekah|donasi|anak) [ke|buat|kepada] (orang|rakyat|kaum|warga) miskin ; sobat (miskin|kere)
    `,
  },
  {
    ...shared,
    id: 'hate',
    category: 'hate',
    severity: 'warn',
    reason: 'hate',
    instead: 'nothing',
    source: 'hate',
    negatable: true,
    lines: `
      (jelek|buruk rupa|gendut|gembrot|dekil|burik|buluk|kampungan|norak|ndeso|cungkring|kerempeng|kudis|pesek|gemuk|item|hitam|pendek|cebol|botak|jerawatan) (banget|lu|lo|amat|sekali|kayak) [muka|mukanya|host|hostnya|lu|lo|sih] [nya|lu|sih] -- (pendek|gemuk|hitam|item|botak|jelek) (banget|sekali|amat) ; jelek banget (packing|kualitas|sinyal|fotonya|barang)
      (muka|mukanya|wajahnya|tampang|hidung|badan) [nya|lu|lo] (pas-pasan|pas pasan|jelek|burik|dekil|kayak|pesek|hancur|ancur|kampungan|kaya|ndeso|gendut|monyet) ; pas-pasan muka -- badan (gendut|kaya) (muat|bisa|juga|boleh) ; muka kayak bayi ; (muka|badan|wajah) (kayak|kaya) (baru|segar|lebih)
      =kere ; kampungan ; gendut+ ; dekil+ ; cungkring ; norak+ ; ndeso+ ; burik+ ; buluk+ ; gembrot ; pesek ; cebol ; kerempeng ; katrok ; udik ; kutu kupret ; jelek (lu|lo|amat|muka|hostnya) -- kere hore ; (kucing|boneka|beruang|ayam|bantal|boneka beruang|panda|ikan|dino) gendut ; gendut (lucu|muat|juga|bisa|boleh|aman|pun|tetap) ; (sepatu|sandal|baju|kasur|sofa|sprei|tas|karpet|helm|dinding) [yang|jadi|nya|kelihatan|keliatan|udah|sudah|lama] [kelihatan|keliatan|udah] (buluk|dekil|burik)
    `,
  },
  {
    ...shared,
    id: 'sexual',
    category: 'sexual',
    severity: 'block',
    reason: 'sexual',
    instead: 'nothing',
    source: 'bullying',
    lines: `
      kontol+ ; kontl ; kntol ; kontrol lu ; kntl ; konthol ; kontolnya ; konti ; titit+ ; peler+ ; =pler ; pelir ; burung (lu|gede) ; kanjut ; penis+ ; dick ; cock ; tytyd ; tytid -- dick (smith) ; pea cock
      memek+ ; mmk ; meki ; memew ; memeq ; =pepek ; =puki ; vagina+ ; itil ; jembut+ ; tempek ; turuk ; pussy ; cunt ; momok lu ; =miss v
      ngentot+ ; entot+ ; ngentod ; ngntt ; ngentt ; ewe+ ; =ewe ; ngewe+ ; dientot ; ngewek ; kenthu ; ngeseks ; bersetubuh ; senggama ; bercinta ; making love ; skidipapap ; ena-ena ; enaena ; eue ; ngeue ; crot+ ; crott ; muncrat ; ngaceng+ ; ngocok (burung|kontol|titit) ; ngecrot ; ngentotin ; wik-wik ; wikwik
      =coli ; colai ; coli bareng ; colmek+ ; colmex ; masturbasi+ ; onani+ ; masturbate ; =ngocok ; blowjob ; handjob ; sepong+ ; nyepong ; ngemut (kontol|titit)
      bokep+ ; bkp ; bokeb ; porno+ ; pornografi ; pornhub ; xnxx ; =xxx ; xvideos ; xvideo ; hentai ; jav ; film (biru|dewasa|panas) ; video (panas|dewasa|syur|mesum|bokep|viral mesum) ; onlyfans ; only fans ; open (bo|vcs|jasa) ; openbo ; =vcs ; vcsan ; =bo (aman|real|jogja|bandung|jakarta|malam) ; booking (out|cewek) ; bispak ; pap (tt|nude|memek|toket|naked) ; (foto|video|send|kirim|pamer|live|full|minta|konten) nude ; nudes ; naked ; sugar daddy ; sugar baby
      seks+ ; =sex ; sexy (banget|hot|party|lu) ; seksi (banget|abis|bgt|montok|menggoda) ; seksual ; sexual ; sexs  ; phone sex ; sextoy ; sex toy ; sex toys ; dildo ; vibrator ; boneka seks -- (pendidikan|kesehatan|edukasi) (seks|seksual) ; panitia seksi ; seksi (acara|konsumsi|dokumentasi|perlengkapan|dekorasi|keamanan|humas) ; vibrator (beton|motor|hp|cor) ; (motor|beton|mesin) vibrator ; =sek (ya|to|yo|mbak|mas|tak)
      lonte+ ; lont ; lonthe ; pelacur+ ; pelacuran ; perek ; jablay ; psk ; sundal ; sundel ; lacur ; cabe-cabean ; (cewek|wanita|perempuan) (murahan|panggilan|nakal|bayaran) ; ayam kampus ; whore ; slut ; hooker ; prostitute ; prostitusi -- sundel bolong
      mesum+ ; cabul+ ; bugil+ ; telanjang+ ; horny ; sange+ ; sangean ; sagne ; birahi+ ; nafsu (liat|lihat|banget sama|birahi) ; orgasme ; orgasm ; gangbang ; threesome ; desah+ ; mendesah ; desahan ; ahh ahh ; colek (aku|dada) ; fetish ; bdsm -- telanjang (kaki|dada hewan) ; (mata|kaki) telanjang
      toket+ ; toked ; tobrut ; toge (gede|pasar minggu) ; (payudara|tetek|susu|dada|pantat|bokong|body|bodi) [nya] (gede|montok|besar|semok|aduhai|bohay|kenceng|seksi|bahenol) [banget] ; tetek+ ; semok+ ; montok+ ; bohay ; bahenol ; boobs ; tits ; titties ; big ass ; booty -- pentil (ban|motor|angin|mobil|sepeda|tubeless|dot) ; (tutup|cop|cap|mata) pentil ; (paha|dada|ayam|bayi|pipi|sayap) montok ; puting (beliung|dot|susu ibu) ; pipi montok ; (tanaman|daun|buah|kaktus) montok ; toge pasar
      warn: pentil+ ; puting+ -- pentil (ban|motor|angin|mobil|sepeda|tubeless|dot) ; (tutup|cop|cap|mata) pentil ; (paha|dada|ayam|bayi|pipi|sayap) montok ; puting (beliung|dot|susu ibu) ; pipi montok ; (tanaman|daun|buah|kaktus) montok ; toge pasar ; (adaptor|pompa|lubang|kunci|ban|dop|tambal) [dan|dengan] pentil ; pentil (sepeda|karet|amerika|tipe)
      buka (baju|celana|bra|bh|beha|dalaman) [dong|donk|kak|dulu|live|sekarang|aja] ; (celana dalam|bra|bh|lingerie|bikini|cd|beha) [yang] (dipakai|dipake|dicoba) [live|host|langsung] ; lihat dong dalemannya ; pamer (paha|dada|body|belahan|pusar) ; (goyang|joget) (hot|erotis|panas|seksi) ; tusbol ; anal sex ; lubang pantat ; open kamar -- buka baju (kotor|lama|adat|bayi|saat)
    `,
  },
  {
    ...shared,
    id: 'sexual',
    category: 'sexual',
    severity: 'block',
    reason: 'sexual',
    instead: 'nothing',
    source: 'bullying',
    negatable: true,
    lines: `
      kondom+ ; condom ; alat kontrasepsi -- kondom (kursi|galon|stang|spion|stik|jok|remote|mic|hp|kabel|knalpot)
    `,
  },
]
