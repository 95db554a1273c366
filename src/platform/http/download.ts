import type { Download } from './route.ts'

/** What a browser may show in its window: nothing that could run a script. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain'])

export function downloadHeaders({ name, type, inline = false }: Download): Record<string, string> {
  const plain = /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/.test(type)
  const safe = plain ? type : 'application/octet-stream'
  return {
    'content-type': safe,
    'content-disposition': contentDisposition(
      name,
      inline && shown.has(safe.split(';', 1)[0] ?? ''),
    ),
    'cache-control': 'private, no-cache',
  }
}

/** RFC 6266: a plain name for old clients, the true one in UTF-8 beside it (RFC 5987). */
export function contentDisposition(name: string, inline: boolean): string {
  const file = fileName(name)
  const ascii = file.normalize('NFKD').replaceAll(/[^\w .,()+-]/g, '_')
  const encoded = encodeURIComponent(file).replaceAll(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** A name that every system can save: no path, no control or reading-direction characters. */
function fileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s]+/, '')
    .slice(0, 180)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
  return clean || 'file'
}
