import { useCallback, useState } from 'react'

import { setTheme, storedTheme, type Theme } from './theme.ts'

/** The theme chosen on this device, and how to change it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, set] = useState(storedTheme)
  const choose = useCallback((next: Theme) => {
    setTheme(next)
    set(next)
  }, [])
  return [theme, choose]
}
