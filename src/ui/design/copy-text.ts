/** Copies a text; false when the browser forbids it, so that the person can copy it by hand. */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  // Over plain HTTP on the studio's network there is no clipboard API.
  if (window.isSecureContext && 'clipboard' in navigator) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Fall through to the old way.
    }
  }
  if (!field) return false
  field.focus()
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}
