/** As the server keeps it; sending more dots over a weak signal helps nobody. */
const longestSide = 2048
const quality = 0.85
/** Below this nothing is gained. */
const smallBytes = 400_000

/**
 * A photo made smaller before it leaves the device. What this browser cannot open goes as it is: the
 * server makes it smaller, or says why it cannot.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || file.size < smallBytes) return file
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const small = await blobOf(canvas)
    return context && small && small.size < file.size ? small : file
  } catch {
    return file
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality)
  })
