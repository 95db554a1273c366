import type { Language } from '#kernel/words.ts'

const place = 'etalase.language'

/** The language last used on this device; Indonesian where nothing is known. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'id'
  } catch {
    return 'id'
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language)
  } catch {
    // Storage may be forbidden; the choice then lasts until the page is closed.
  }
}
