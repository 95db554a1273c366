/**
 * Ordinary words of Indonesian sellers and of their English. They are never bent into something
 * else (`walah` is not `wa`), never pieced together (`rok ok` is a skirt) and never shortened.
 * A pattern that names one of them itself still finds it.
 */
const ordinary = `
ada adalah adik agak agar air ajar akal akan akhir aku akun alat aman ambil ampun anak anda aneh angin angka antar antara apa apakah api apik
arah arti asal asam asap atap atas atau awal awas ayah ayam ayo ayuk baca badan bagai bagi bagian bagus bahan bahas bahasa bahkan bahu bahwa
baik baju baku bakal balas balik ban bangku bangun banjir bank bantal bantu banyak bapak barang baru basah batas batik batu bau bawa bawah bayar
bayi beda bekal beli belum benang benar bentuk berapa beras berat berharga beri berita bersih besar besi besok biar biasa biaya bicara bijak bikin bila
bilang bintang biru bisa bisnis bola boleh bon bonus botol buah buat buka buku bulan bulu bumbu bunda bunga bungkus buruan busa butuh cabut cair
cakap cantik capek cari cara cek cepat cerah cerita cewek cium coba cocok cokelat coklat colok cowok cuci cukup cuma curi dada daftar dagang dalam
damai dan dapat dapur dari dasar data datang dekat delapan demi dengan depan deh deretan desa di dia diam didik dingin diri diskon dong dua duduk dulu
dunia empat empuk enak enam engsel entah eh emang emas enggak erat es fitur foto gaes gajah gak gambar gampang ganti garis gaya gede gelas gelap gemas gigi
gimana ginian gula guna guys habis hadap hadir hal halo halus hamil hampir hangat hanya hari harga harus hasil hati hebat hemat hewan hias hidung hidup hijau
hilang hitam hitung hobi hujan hutan ibu ide ikan ikut ilmu indah ingat ingin ini isi istri itu iya jadi jadwal jaga jahit jalan jam jaman jangan janji
jarak jarang jari jas jati jatuh jauh jawab jelas jemur jenis jernih jika jual juga jumat jumlah jumpa juta kabar kaca kado kah kain kak kakak kaki kalau
kali kalian kalo kamar kami kamis kamu kan kanan kantong kantor kapal kapan kapas karena karpet karton kartu kasar kasih kasur kata kaum kaus kaya kayak kayu
ke kecil kecuali kecewa kede kejar keju kelas keliling keluar keluarga kemarin kembali kena kenal kenapa kental kepala keranjang keras kering kerja kertas
ketemu ketik kicau kilat kipas kiri kirim kita klik kok kolom komen komentar komplit kondisi kopi koran kosong kota kotak kuat kulit kumpul kuning kunci
kurang kurir kursi lagi lah lain laki laku laku lalu lama lampu langsung lantai lanjut lap lapis lapor lari laris laundry laut lawan layak layar lebar lebih
legit leher lelah lemah lemari lembut lengan lengkap lepas lewat lihat lima lipat lo loh lokal lokasi longgar luar luas lucu lunas lupa lusa lutut maaf
macam madu main maju makan makanan makin maklum makna maksimal maksud malam malas malu mama mana mandi mangkok manis mantap mantul mari marah masa masak masalah
masih masuk masyarakat mata matang mau mawar meja memang mending merah merek merk mesin meski mewah milik mimpi mini minggu minta minum minuman minyak misal
mobil modal model modern motif motor muat mudah muda muka mulai mulus mulut mungkin murah murni muter naik nama nanti nasi nggak niat nih nilai nomor nonton
nol nyaman nyata nyicil obral oleh olahraga om ongkir ongkos opsi orang order otak otomatis pabrik pada padahal padat pagi paham paha pahit pakai pakaian pake
paket paling panas pandai panjang pantas pantat papa papan para paras parah pasang pasar pas pasir pasti patah patut payung pecah pedas pegang pegas pekan pelan
pelanggan pelembap pelembab pembeli penuh pengiriman perak perang perlu pernah persis pertama pesan pesta peta pijat pikir pilih pilihan pindah pintar pintu piring
pisah plastik polos pokok pola potong praktis promo puas pulang puluh pun punya pusat putih rabu ragu rajin ramah ramai rambut rame rapi rapih rasa rasanya rata
ratus rawat rekan resik resleting resmi retur ribu ringan rindu roda rok roti ruang rugi rumah rusak saat sabar sabtu sabuk sabun sahabat saja sakit saku salah
saling sama sambil sampah sampai sampe sana sandal sangat santai sapu saran sarung satu saudara saya sayang sayur sebab sebar sebelah sebentar sebuah sedang sedap
sedia sedih sedikit segala segar segera sehat sejak sekali sekarang seken selain selalu selama selamat selesai seluruh semakin semangat sembilan semoga semua
senang sendiri senin seperti sepatu sering serius serta sesuai setelah setiap siang siap siapa sih sikat silakan simpan simpel singkat sini siswa sisi situ soal
sopan spesial spill sprei stok suami suara suasana sudah suhu suka sulit sumber susah susu susun syarat tabung tadi tahan tahap tahu tahun tak taksi takut talas
tali tamat tambah tampak tampil tanam tanda tangan tanggal tanpa tanya tapi tarik taruh tas tata tau tebal teduh tegak teh teks telat telinga telur teman tempat
temu tenang tengah tengok tentang tepat tepi tepung tetap tetapi tiap tiba tiga tikar timbul tinggal tinggi tipe tipis titik toko tolong tombol topi total tua
tuan tubuh tugas tujuh tukar tulang tulis tumit tunggu turun tutup uang ubah ucap udah udara ujung ukur ukuran ulang ulasan umum umur undang unggah unik unit untuk
upah urus usah usaha utama vas video wajah wajan wajar wajib waktu walau walah waduh wah wangi warga warna warung wanita wisata wow wkwk ya yah yaitu yang yuk zaman
aja aku amat ampe anggota angkut antri antre asik asyik asing awet bagasi bahaya bahagia baiklah balon banding bangga banget bantuan barusan basi bata batal baterai
bebas bed bek belah belanja bella bener bening berani berkah berkat bersama bestie bis bisik bocor bolak bolong bongkar bos bosku bro bu bubuk buang bund buket bulat
buntut buru busana buyer cabang cadangan cakep canggih cangkir cara casing cat catat celana cemilan cetak checkout cicil cinta co cod cover custom cuy daging dasi daun
daur debu deal demo depo deras desain detail detik dewa dewasa diaper dikit dinas dinding display dobel dokter dompet dosis driver duh duit duluan durasi duka ekonomi
ekstra email enteng eror etalase event fashion file final fix flash follow format free freon fresh full fungsi furnitur galak gamis gantung garansi garam garasi gas gasik gelang
geli gelar geser gladi grab gratis grup gudang habib hajat halal halaman hadiah hak haji hama handuk happy harap harta harum heboh helm hening hijab hingga hijrah hitungan
hobby hotel host huruf ikat iklan iman indo info inget inovasi input insya instal jaket jalur jamaah jamin jamu jaring jasa jati jempol jendela jeruk jilbab jitu jodoh
jujur jumbo jutek kabel kado kafe kagum kalap kalem kaleng kamera kampung kandang kangen kapasitas kapten karet karya kasa kasir kategori kawan kawin kayaknya keki kejadian
keren kemas kemasan kemeja kerah kerajinan keramik kereta kerudung kesel khas khusus kilo klaim koleksi kombinasi kompor komposisi konten kontak koper korban kosmetik kotor
krem kualitas kue kuku kulkas kumis kurma kusut label lace laci ladang lancar langganan langka langit laptop latihan layanan lelang lem lentur lestari libur ligat lilin limit
link list listrik live loker lokal logo luka lumayan lumpur lunak mahal mahasiswa magnet maid maghrib mall mandiri manfaat mangga marketing masker mateng material matras mayan
mekar member menit menu meter mic mika minimal minimalis minus mitra mix momen muatan mukena mules mulia mundur musik musim muslim nabung nampak nano nasib nempel ngopi niche
note nutrisi ojek oke ok olah omongan ongkosnya online oven packing pagar pajak pakan pame panci pangkal panggil panitia panel pangsa panti papasan parfum parkir partai part
pasien pasutri pegawai pelat pemula pena pendek pengen perabot perban periksa perut petani petugas piala pinggang pinggir pintal pisau plus polisi pop populer poster potongan
power presto printer produk proses proyek publik pukul pundak puncak puri putar putri racik rak rakyat ranjang rapat ramadan rangka rating rawan rebus receh rekam rekomendasi
remaja remas rendah resep resi resiko respon restock review rezeki rias ribet rilis rincian rinci roket ronde rutin sales saldo salur sampo samping sandaran sapi saring satin
sarapan sate seller semen semir senam sendok seni sensor serat serba serbu seri serum serut servis set setara setia setoran sholat sidang sikap silet sinar singgah sinyal sirkuit sirup
sistem skincare slime slip soket sofa soft sosis spons sport sreg standar status stand step stiker store stroller strategi suplai suplemen super surat susut tabel tagihan tambal taman
tamu tanah tancap tangga tangkap tante target tawar tembok tempel tempo tempur tenaga tenda teras terang terigu terima tes testi timba timbang tirai tisu tiup tokoh topik toples
transfer transparan travel tren truk tulus tunai tunik turbo tutorial ukir ulang umpan umroh unggul untung up update upload urut utuh variasi varian versi via viral voucher wadah
wafer wali warisan wastafel watt web wibawa wool yakin zat zona
celengan seksi kecebong kondangan putting topped riffle messenger liar mimisan sarapan bebek tukang
wawancara wakil wabah wacana wadai wahana wahai wajan waktunya walaupun walikota wallet wallpaper wanda wangian wanita waras warga warkop warta warteg waspada wassalam wassalamualaikum waalaikumsalam
assalamualaikum watak watch water wayang waw waxing waffle waist wafat wae wani
the a an and or is are was to of in on at for from with by it its this that these those you your we our us they he she i me my not no yes new old good best big small
size color colour black white red blue green pink grey brown soft hard day days week month year time now today tomorrow please thanks thank welcome check out cart order buy get
free shipping sale live price discount stock ready available limited edition color off office offer officer official line lines lined lining linen liner online offline outline
underline deadline headline pipeline guideline airline hotline baseline pipe step steps top tops stop stopper topping laptop desktop tank crop class classic glass grass pass
assist assets basic bass analysis analog button buttons cotton copper paper proper pepper set sets seat second seconds minute minutes hour hours power powder cool school pool
tool pill pillow pull full hill bill will well wall tall ball small all call cell sell smell spell yellow hello allow follow below bed beds bet better bottle butter been week
cute skin face body hand foot hair nail lips eye eyes cream lotion serum toner mask wash soap gel oil scrub clean cleaner shine bright light lighting night knight right bag bags
shoe shoes shirt dress skirt pants jeans jacket hat cap belt sock socks watch ring chair table sofa mattress lamp desk cabinet shelf rack mirror foam spring latex wood steel metal
have has had do does did done make made makes can could will would should may might must shall use used using like love want need know see look looks go going come back next
one two three four five six seven eight nine ten first only also more most much many some any each every other another same own about after before into over under between
`

export const commonWords: ReadonlySet<string> = new Set(ordinary.split(/\s+/u).filter(Boolean))

/** Words as people shorten them in a chat. */
export const shortWords: ReadonlyMap<string, string> = new Map(
  (
    'yg:yang dgn:dengan utk:untuk dr:dari sm:sama tdk:tidak bgt:banget jgn:jangan klo:kalau kalo:kalau klu:kalau dpt:dapat dapet:dapat ' +
    'lgsg:langsung lsg:langsung lgsung:langsung langsng:langsung byr:bayar brg:barang hrg:harga plg:paling pling:paling pualing:paling sy:saya blm:belum ' +
    'sdh:sudah udh:sudah udah:sudah krn:karena tmpt:tempat org:orang blh:boleh hub:hubungi hub1:hubungi nmr:nomor nomer:nomor nmor:nomor ' +
    'rek:rekening ckt:checkout cekout:checkout ko:kok bs:bisa ga:gak gk:gak ngga:gak nggak:gak enggak:gak gratiss:gratis psti:pasti pst:pasti ' +
    'djamin:dijamin grnsi:garansi trjual:terjual trmurah:termurah tmurah:termurah trbaik:terbaik tf:transfer trf:transfer trnsfer:transfer ' +
    'smua:semua lbh:lebih drpd:daripada ttp:tetap sampe:sampai diskn:diskon'
  )
    .split(' ')
    .map((one): readonly [string, string] => {
      const [short = '', long = ''] = one.split(':')
      return [short, long]
    }),
)

/** What `{persen}` and the sets that every pack may use stand for. */
export const classWords: Readonly<Record<string, string>> = {
  persen: '% persen percent prosen',
}
