/** The name a server gives a file, in UTF-8 (RFC 5987); `file` when it gives none. */
export function fileNameIn(disposition: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? []
  try {
    return decodeURIComponent(encoded ?? '') || 'file'
  } catch {
    return 'file'
  }
}
