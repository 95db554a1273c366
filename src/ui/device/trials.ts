import type { Words } from '#kernel/words.ts'

/** What a trial shows while it runs. */
export type Seen = {
  readonly level: (share: number) => void
  readonly picture: (stream: MediaStream | null) => void
}
export type Outcome = { readonly ok: boolean; readonly words: Words }

const listenMs = 4_000
const watchMs = 6_000
const holdMs = 3_000
/** Quieter than this is the noise of the device itself. */
const audible = 0.02

const done = (id: string, en: string): Outcome => ({ ok: true, words: { id, en } })
const failed = (id: string, en: string): Outcome => ({ ok: false, words: { id, en } })
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Shows a notification the way later ones will come: through the worker. */
export async function tryNotification(): Promise<Outcome> {
  if ((await Notification.requestPermission()) !== 'granted') return notAllowed
  const registration = await navigator.serviceWorker.ready
  await registration.showNotification('Etalase', {
    body: 'Notifikasi berfungsi di perangkat ini. / Notifications work on this device.',
    icon: '/icons/icon-192.png',
    tag: 'etalase-trial',
  })
  return done(
    'Notifikasi dikirim. Tidak muncul? Periksa mode Jangan Ganggu.',
    'A notification was sent. Not shown? Check Do Not Disturb.',
  )
}

export async function tryWakeLock(): Promise<Outcome> {
  const lock = await navigator.wakeLock.request('screen')
  await sleep(holdMs)
  const held = !lock.released
  await lock.release()
  return held
    ? done('Layar ditahan tetap menyala selama 3 detik.', 'The screen was kept on for 3 seconds.')
    : failed(
        'Perangkat melepasnya lagi. Matikan mode hemat daya, lalu ulangi.',
        'The device let go of it. Turn off power saving, then try again.',
      )
}

/** Listens for some seconds and shows how loud it is. Nothing is recorded. */
export async function tryMicrophone({ level }: Seen): Promise<Outcome> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const sound = new AudioContext()
  try {
    const analyser = sound.createAnalyser()
    sound.createMediaStreamSource(stream).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    const end = performance.now() + listenMs
    let loudest = 0
    while (performance.now() < end) {
      analyser.getFloatTimeDomainData(samples)
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
      loudest = Math.max(loudest, peak)
      level(Math.min(1, peak))
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await sleep(60)
    }
    return loudest > audible
      ? done('Mikrofon mendengar suara.', 'The microphone hears you.')
      : failed(
          'Mikrofon diizinkan tetapi tidak ada suara. Periksa mikrofon yang dipilih dan tombol bisu.',
          'The microphone is allowed, but there is no sound. Check which one is chosen and the mute switch.',
        )
  } finally {
    level(0)
    for (const track of stream.getTracks()) track.stop()
    await sound.close()
  }
}

/** Shows the picture for some seconds. Nothing is recorded. */
export async function tryCamera({ picture }: Seen): Promise<Outcome> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  })
  try {
    picture(stream)
    await sleep(watchMs)
    const { width = 0, height = 0 } = stream.getVideoTracks()[0]?.getSettings() ?? {}
    return done(
      `Kamera berfungsi, ${width} × ${height}.`,
      `The camera works, ${width} × ${height}.`,
    )
  } finally {
    picture(null)
    for (const track of stream.getTracks()) track.stop()
  }
}

export async function tryStorage(): Promise<Outcome> {
  const kept = await navigator.storage.persist()
  const { usage = 0 } = await navigator.storage.estimate()
  const size = (usage / 1_048_576).toFixed(1)
  return kept
    ? done(`Tersimpan tetap, ${size.replace('.', ',')} MB.`, `Kept for good, ${size} MB.`)
    : failed(
        'Browser belum mengabulkannya. Pasang Etalase, lalu ulangi.',
        'The browser has not granted it. Install Etalase, then try again.',
      )
}

export async function tryVibration(): Promise<Outcome> {
  return navigator.vibrate([180, 90, 180])
    ? done(
        'Getar diminta. Tidak terasa? Periksa mode senyap.',
        'A vibration was asked for. Not felt? Check silent mode.',
      )
    : failed('Browser menolak bergetar sekarang.', 'The browser refuses to vibrate now.')
}

/** What to say of a trial that threw. */
export function outcomeOf(error: unknown): Outcome {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return notAllowed
  if (name === 'NotFoundError')
    return failed(
      'Perangkat ini tidak punya alatnya, atau dicabut.',
      'This device has none, or it is unplugged.',
    )
  if (name === 'NotReadableError')
    return failed(
      'Sedang dipakai aplikasi lain. Tutup aplikasi itu, lalu ulangi.',
      'Another app uses it. Close that app, then try again.',
    )
  return failed(
    'Gagal diuji. Muat ulang halaman, lalu ulangi.',
    'The test failed. Reload the page, then try again.',
  )
}

const notAllowed = failed('Tidak diizinkan.', 'Not allowed.')
