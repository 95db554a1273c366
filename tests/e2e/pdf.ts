import { inflateSync } from 'node:zlib'

export type Pdf = {
  readonly pages: number
  /** All that is written on the pages, without white space: letters stand where they were set. */
  readonly text: string
}

/** Reads what a PDF of ours says, by the tables its fonts carry for copying text. */
export function readPdf(bytes: Buffer): Pdf {
  const source = bytes.toString('latin1')
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body]),
  )
  const object = (id: string | undefined) => objects.get(id ?? '') ?? ''
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  for (const [, name = '', id] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, letters] = /\/ToUnicode (\d+) 0 R/.exec(object(id)) ?? []
    if (letters) fonts.set(name, lettersIn(streamOf(object(letters))))
  }
  const pages = [...objects.values()].filter((body = '') => /\/Type \/Page\b/.test(body))
  const contents = pages.map((page = '') => /\/Contents (\d+) 0 R/.exec(page)?.[1])
  const text = contents.map((id) => textIn(streamOf(object(id)), fonts)).join('')
  return { pages: pages.length, text: text.replaceAll(/\s/g, '') }
}

function streamOf(body: string): string {
  const [, packed = ''] = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body) ?? []
  return packed && inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}

function lettersIn(table: string): ReadonlyMap<number, string> {
  const pairs = table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\s/g)
  return new Map(
    [...pairs].map(([, glyph = '', letters = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(letters, 'hex').swap16().toString('utf16le'),
    ]),
  )
}

/**
 * A font that is chosen, or glyphs that are set: in hexadecimal, or between brackets, inside which
 * brackets in pairs may stand as they are.
 */
const setting =
  /\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)/gi

function textIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> = new Map()
  let text = ''
  for (const [, font, hex, set] of content.matchAll(setting)) {
    if (font) letters = fonts.get(font) ?? new Map()
    const codes = hex ? Buffer.from(hex, 'hex') : Buffer.from(unescaped(set ?? ''), 'latin1')
    for (let at = 0; at + 1 < codes.length; at += 2) {
      text += letters.get(codes.readUInt16BE(at)) ?? ''
    }
  }
  return text
}

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (set: string): string =>
  set.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCodePoint(Number.parseInt(code, 8)) : (named[code] ?? code),
  )
