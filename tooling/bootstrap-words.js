/** What the start says before the program is there, in the language of the terminal. */
const indonesian = /^(id|in)([_.@-]|$)/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
)
const pick = (id, en) => (indonesian ? id : en)

/** To the error stream: the output of a command may be read by a program. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`)

/** An expected problem: its sentence is shown, without a stack. */
export class Problem extends Error {
  name = 'Problem'
}

export function explain(error) {
  if (error?.code === 'ENOSPC') say(words.diskFull)
  else if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code)) say(words.notAllowed(error.path))
  else if (error?.name === 'Problem') say(error.message)
  // A Failure of the program carries its words in both languages.
  else if (error?.name === 'Failure') say(pick(error.words.id, error.words.en))
  else say(error?.stack ?? String(error))
}

const tail = (said) => said.trim().split('\n').slice(-12).join('\n')
const gb = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`

export const words = {
  installing: pick(
    'Memasang bagian-bagian Etalase; cukup sekali, sekitar satu menit …',
    'Installing the parts of Etalase; only once, about a minute …',
  ),
  building: pick('Menyiapkan halaman web …', 'Building the web pages …'),
  waiting: pick(
    'Etalase lain sedang menyiapkan folder ini; menunggu …',
    'Another start is setting this folder up; waiting …',
  ),
  diskFull: pick(
    'Disk penuh. Kosongkan ruang, lalu mulai lagi.',
    'The disk is full. Free some space and start again.',
  ),
  noRoom: (free, needed) =>
    pick(
      `Disk hampir penuh: perlu ${gb(needed)}, tersisa ${gb(free)}. Kosongkan ruang, lalu mulai lagi.`,
      `The disk is almost full: ${gb(needed)} are needed, ${gb(free)} are free. Free some space and start again.`,
    ),
  notAllowed: (path) =>
    pick(
      `Tidak boleh menulis di ${path}. Folder ini mungkin milik pengguna lain: jalankan "npm start" sekali sebagai pemiliknya.`,
      `Not allowed to write to ${path}. The folder may belong to another user: run "npm start" once as its owner.`,
    ),
  installFailed: (said) =>
    /ENOSPC|no space left/i.test(said)
      ? words.diskFull
      : /EACCES|EPERM|EROFS/.test(said)
        ? words.notAllowed('node_modules')
        : /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(said)
          ? pick(
              'Pemasangan gagal karena jaringan. Periksa sambungan internet, lalu mulai lagi.',
              'The installation failed for want of a network. Check the connection and start again.',
            )
          : pick(
              'Pemasangan gagal (npm ci); pesan di atas menyebutkan sebabnya.',
              'The installation failed (npm ci); the lines above say why.',
            ),
  buildFailed: (said) =>
    /ENOSPC|no space left/i.test(said)
      ? words.diskFull
      : pick(
          `Halaman web tidak dapat disiapkan:\n${tail(said)}`,
          `The web pages could not be built:\n${tail(said)}`,
        ),
}
