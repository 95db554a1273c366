/** Saves what was fetched, as a download of the browser. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const anchor = document.createElement('a')
  anchor.href = URL.createObjectURL(blob)
  anchor.download = name
  anchor.click()
  // Browsers that ask where to save read it only after the answer.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000)
}
