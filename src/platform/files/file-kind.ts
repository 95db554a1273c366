export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf'

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCodePoint(...bytes.subarray(from, to))

/** How many bytes at the beginning of a file tell what it is. */
export const tellingBytes = 16

/** What a file is by its first bytes; its name and what the sender says of it prove nothing. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 1, 8) === 'PNG\r\n\u001A\n' && bytes[0] === 0x89) return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf'
  const isHeif = /^(?:hei[cxms]|hev[cxms]|mif1|msf1|avif)$/.test(ascii(bytes, 8, 12))
  return ascii(bytes, 4, 8) === 'ftyp' && isHeif ? 'heic' : null
}
