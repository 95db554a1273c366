import { useSyncExternalStore } from 'react'

import { onTheme, setTheme, storedTheme, type Theme } from './theme.ts'

/** The theme chosen on this device, and how to change it; every place that shows it agrees. */
export const useTheme = (): [Theme, (theme: Theme) => void] => [
  useSyncExternalStore(onTheme, storedTheme),
  setTheme,
]
