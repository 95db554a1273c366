import type { Group } from './group.ts'
import { quoting } from './settings.ts'

const shared = {
  category: 'regulated_goods',
  severity: 'block',
  reason: 'regulated',
  instead: 'nothing',
  source: 'regulated',
  unless: quoting,
} as const

/** Tobacco, alcohol, drugs and weapons. */
export const goods: readonly Group[] = [
  {
    ...shared,
    id: 'tobacco',
    lines: `
      rokok+ ; perokok ; merokok ; ngerokok ; rokok (elektrik|electric|ketengan|murah|ilegal|import|impor|putih|kretek|polos|bodong) ; r0kok ; rokoknya ; cigarette+ ; cigarettes ; smoking ; ciggarette ; kretek+ ; samsu ; marlboro+ ; surya 16 ; gudang garam ; dji sam soe ; sampoerna mild ; lucky strike ; djarum -- (bau|asap|abu|puntung|bekas|noda) rokok ; (dilarang|area bebas|anti|bebas|berhenti|larangan|stop|tidak|jangan|no|kurangi|non|bukan) [ada|untuk|buat|asap] (merokok|rokok|smoking|perokok|ngerokok) ; non smoking ; smoking (area|room|jacket) ; smoke free
      vape+ ; vapor+ ; vaping ; ngevape ; vape (pod|murah|device|disposable) ; liquid (vape|freebase|saltnic|salt nic|saltnik|pod|rasa) ; liquidnya vape ; saltnic ; freebase ; vapestore ; vaporizer ; rda ; podkit ; pod kit ; mod vape ; oxva ; relx ; iqos ; heets ; rokok elektronik ; e-cigarette ; ecigarette ; e cig -- water vapor ; vapor (barrier|steam)
      =pod ; pods ; pod (system|murah|baru|device|kit|sekali pakai|disposable|saltnic) ; (liquid|cartridge|catridge|katrid|isi|coil|koil|beli|jual) pod -- (kopi|coffee|seed|tanaman|deterjen|detergent|laundry|sabun|air|ear|i) (pod|pods) ; (pod|pods) (kopi|coffee|deterjen|hotel|laundry|detergent|cuci|sofa|chair) ; i (pod|pods) ; home pod ; (airpods|earbuds|tws|kapsul|kursi|tanaman|hidroponik|telur|tenda) ... (pod|pods) ; (pod|pods) (airpods|tanaman|hidroponik|telur|kapsul|generasi|tws|kursi)
      cerutu+ ; cigar ; cigars ; shisha+ ; sisha ; hookah ; tembakau+ ; tobacco ; bako (linting|mole) ; nikotin+ ; nicotine ; lintingan ; tingwe ; papir ; udud+ ; ngudud ; =sebat ; nyebat ; sebats ; nyigaret ; ngerokok dulu ; snus ; cavendish -- (aroma|wangi|parfum|notes|note|nuansa|wanginya|ada|hint) [of|woody|kayu] (tembakau|tobacco|cigar) ; (tembakau|tobacco) (vanille|vanilla|woody)
    `,
  },
  {
    ...shared,
    id: 'alcohol',
    except: [
      '(tanpa|bebas|non|anti|zero|nol|no|free|tidak ada|bukan|0 %|0 persen) [kandungan|mengandung|ada] (alkohol|alcohol|alkoholnya|wine|bir|beer)',
      '(alkohol|alcohol) (free|swab|70|antiseptik|pads|pad|wipes)',
      '(dispenser|botol|semprotan|wadah|pump|botol spray) [semprot|kosong|sabun] [dan|atau|untuk] alkohol',
      '(tisu|tissue|kapas|swab|spray|cairan pembersih|tisue) alkohol',
    ],
    lines: `
      beralkohol ; minuman beralkohol ; alcoholic ; (minum|minuman|jual|ready|stok|pesta|mabuk|kadar|beli|cari|pesan|botol) (alkohol|alcohol) ; (alkohol|alcohol) (murah|impor|import|premium|asli)
      warn: alkohol+ ; alcohol ; alkoholnya -- termometer alkohol ; (penyemprot|botol|spray|pembersih) alkohol
      miras+ ; minuman keras ; minum keras ; minuman setan ; mabuk-mabukan ; mabok-mabokan ; mirasantika ; minuman oplosan ; oplosan ; liquor ; mabok bareng
      =bir ; bir (bintang|dingin|anker|hitam) ; beer+ ; beers ; anker bir ; heineken ; guinness ; draft beer ; bintang pilsener -- bir pletok ; (root|ginger) beer ; bir (jawa|mataram) ; (gelas|mug|pembuka|pembuka botol|krat|cangkir) bir
      =wine ; wines ; red wine ; anggur (merah|orang tua|hitam beralkohol|putih botol) ; amer ; intisari ; kolesom ; atlas (botol|lychee) ; champagne ; sampanye ; kawa kawa ; whine merah -- (warna|color|colour|merah|hijab|lipstik|dress|shade|gamis|kebaya|pashmina|kerudung|bahan|tone|maroon|red|baju) [red] wine ; wine (red|berry|color|colour|maroon|cooler|glass|rack|opener) ; (gelas|rak|pembuka|glass|botol kosong|bucket|tas) [botol] wine ; (jus|buah|sari|selai|kismis|rasa|permen|bibit|pohon|es) anggur (merah|putih) ; anggur merah (segar|manis|tanpa biji|{angka}|import|impor) ; maroon wine ; champagne (gold|color|glass) ; warna (champagne|sampanye)
      soju+ ; vodka+ ; whisky+ ; whiskey ; wiski ; tequila ; =gin ; sake jepang ; =rum (botol|bakar) ; brandy ; cognac ; arak+ ; ciu ; tuak+ ; =moke ; sopi (ambon|kupang|botol) ; cap tikus ; ballo ; lapen ; jack daniel ; jack daniels ; chivas ; red label ; black label ; captain morgan ; smirnoff ; absolut vodka ; martell ; hennessy -- arak-arakan ; (diarak|mengarak)
    `,
  },
  {
    ...shared,
    id: 'drugs',
    lines: `
      ganja+ ; gele ; cimeng ; cimenk ; mariyuana ; marijuana ; weed ; cannabis ; tembakau (gorilla|gorila|sintetis) ; sinte ; gorila sintetis ; kush -- weed (killer|remover)
      sabu+ ; sabu-sabu ; =ubas ; shabu ; nyabu ; methamphetamine ; kristal sabu ; bong sabu -- (pulau|tenun|sawu|kain|laut|dari) sabu ; sabu raijua
      narkoba+ ; narkotika ; narkotik ; psikotropika ; drugs ; narkobanya ; bandar narkoba ; pengedar ; drugstore narkoba -- drugs store
      ekstasi+ ; ekstacy ; ecstasy ; inex ; ineks ; kokain+ ; cocaine ; koka in ; heroin+ ; putaw ; morfin ; morphine ; lsd ; fentanyl ; mushroom (magic|tahi sapi) ; magic mushroom ; kecubung ; jamur (tahi sapi|kotoran sapi|ajaib)
      obat (penenang|keras|terlarang|aborsi|bius|tidur|daftar g|perangsang|penggugur|g|kuning) ; pil (koplo|kb ilegal|ekstasi|anjing|penggugur|y|dextro) ; tramadol ; hexymer ; eximer ; excimer ; trihexyphenidyl ; trihex ; dumolid ; xanax ; alprazolam ; riklona ; calmlet ; dextro ; dmp ; psilocybin ; cytotec ; misoprostol ; (penggugur|gugurkan|menggugurkan|obat gugur) [kandungan|janin] ; aborsi+ ; (tanpa resep|resep dokter palsu) ; antibiotik ; amoxicillin ; steroid ; (jual|beli) (ginjal|organ) ; codein ; kodein ; somadril ; vape (narkotika|ganja|thc) ; thc ; cbd oil
    `,
  },
  {
    ...shared,
    id: 'weapons',
    lines: `
      senjata+ ; persenjataan ; senjata (api|tajam|rakitan|kejut) ; senpi ; sajam ; firearm ; firearms ; weapon ; weapons -- senjata (makan tuan|rahasia|andalan|ampuh|utama|pamungkas|jitu|perang skincare|mainan) ; (mainan|pistol air) senjata
      pistol+ ; revolver ; glock ; =gun ; guns ; handgun ; rifle ; senapan+ ; shotgun ; airsoft+ ; air soft ; airgun ; air gun ; airsoftgun ; softgun ; senapan angin ; bedil ; amunisi ; ammo ; peluru+ ; bullet ; bullets ; mimis -- pistol (air|cat|pijat|angin ban|mainan|gelembung|bubble|busa|semprot|sabun|lem|nerf|dakron|kuku|warna|dart) ; (mainan|lem) (pistol|senapan) ; (glue|nail|massage|heat|spray|bubble|water|lem|hot glue|tufting|barcode|scanner|label|paku|tag|top|foam) gun ; gun (metal|tacker|glue|lem|label) ; peluru (mainan|nerf|foam|busa|air) ; bullet (journal|train|point|bra|pencil) ; anti peluru ; peluru kendali !! glue gun ; lem tembak ; mainan ; heat gun ; massage gun ; nerf ; hot glue
      celurit+ ; clurit ; golok+ ; parang+ ; samurai ; katana ; belati+ ; rencong ; kujang ; karambit ; kerambit ; pisau (lipat|kupu-kupu|belati|tempur|komando|lempar|karambit|rambo|sangkur) ; knuckle ; brass knuckle ; keling tangan ; (double|dobel) stick ; nunchaku ; sangkur ; pedang+ ; sword -- (rumput|semak) parang ; motif parang ; batik parang ; parang (rusak|batik|tritis|barong) ; kain parang ; (pedang|samurai|katana) (mainan|plastik|busa|kayu|lightsaber) ; (mainan|ikan|kostum|film|anime|suzuki) (pedang|samurai|katana) ; (pedang|samurai|katana|sword) ... (mainan|cosplay|plastik|busa|anak|kayu|cahaya|lightsaber|kostum|pajangan) ; (mainan|cosplay|kostum|busa|pajangan|sarung) ... (pedang|samurai|katana|sword) ; lidah pedang ; kujang (pupuk|logo) ; (golok|parang|arit) (kebun|dapur|taman|tani|ladang|sawah|rumput) ; <benda> [<benda>] (pedang|samurai|katana)
      petasan+ ; mercon+ ; mercon banting ; bubuk mesiu ; mesiu ; bom (molotov|ikan|rakitan|asap) ; molotov ; granat+ ; peledak+ ; bahan peledak ; dinamit ; dynamite ; c4 ; detonator -- (cireng|bakso|ceker|tahu|oseng|pedas|seblak|mie|lumpia|tulang|cilok|ayam|sambal|cabe) [isi] (petasan|mercon|granat) ; (petasan|mercon) isi (coklat|cokelat|ayam|keju|daging) ; (petasan|mercon) (kertas|confetti|konfeti|kain|mainan)
      warn: kembang api ; fireworks ; firecracker ; sparklers -- (motif|warna|pesta|malam|lampu|nonton|lihat) kembang api ; kembang api (motif|motifnya) ; (lilin|lampu|kue|topper) [<benda>] kembang api
      setrum (listrik alat bela diri|bela diri|kejut) ; alat (setrum|kejut listrik|bela diri) ; stun gun ; stungun ; taser ; semprotan (merica|cabai) ; pepper spray ; tongkat (baton|besi|tni|polisi|kejut) ; baton sword ; ketapel berburu ; racun (tikus murah|sianida|potas) ; sianida ; potasium sianida ; potas ikan ; borgol asli
    `,
  },
]
