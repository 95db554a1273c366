export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const place = 'etalase.theme'

/** The theme a person chose on this device; `public/first.js` reads the same place before paint. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(place)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

export function setTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  paintBar(theme)
  try {
    if (theme === 'system') localStorage.removeItem(place)
    else localStorage.setItem(place, theme)
  } catch {
    // Storage may be forbidden; the choice then lasts until the page is closed.
  }
  for (const heard of listeners) heard()
}

const listeners = new Set<() => void>()

/** Tells when somebody chooses another theme. */
export function onTheme(heard: () => void): () => void {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

/** The bar of the system around the page, which has a colour for each theme. */
function paintBar(theme: Theme): void {
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const { of = '' } = bar.dataset
    bar.media =
      theme === 'system' ? `(prefers-color-scheme: ${of})` : of === theme ? 'all' : 'not all'
  }
}
