import { Failure } from '#kernel/failure.ts'

export type Photo = {
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

export type Photos = {
  /** A photo made anew as a JPEG that fits a screen, without anything the camera wrote beside it. */
  readonly shrink: (path: string) => Promise<Photo>
}

/** Digits on a photographed screen stay readable. */
const longestSide = 2048
const quality = 82
/** A phone makes 200 million dots at most; a bomb claims more. */
const mostDots = 220_000_000
const mostSeconds = 30

/**
 * Photos are decoded one after another and in strips, so that one of 40 MB takes the memory of a
 * small one; whatever is not a picture ends here.
 */
export function createPhotos(): Photos {
  let line: Promise<unknown> = Promise.resolve()
  return {
    shrink(path) {
      const made = line.then(() => shrunk(path))
      line = made.catch(() => null)
      return made
    },
  }
}

async function shrunk(path: string): Promise<Photo> {
  // Loaded with the first photo: most starts of the server never see one.
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  try {
    const { data, info } = await sharp(path, {
      sequentialRead: true,
      limitInputPixels: mostDots,
      failOn: 'error',
    })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .timeout({ seconds: mostSeconds })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch (error) {
    throw unreadable(error)
  }
}

const unreadable = (cause: unknown) =>
  new Failure(
    'invalid',
    {
      id: 'Foto ini rusak atau terlalu besar untuk dibuka. Ambil foto lagi, atau kirim tangkapan layar.',
      en: 'This photo is damaged or too large to open. Take it again, or send a screenshot.',
    },
    { cause, field: 'evidence' },
  )
