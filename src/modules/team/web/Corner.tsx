import { useLingui } from '@lingui/react/macro'
import { Languages, Moon, Sun } from 'lucide-react'

import { IconButton } from '#ui/design/IconButton.tsx'
import { useMedia } from '#ui/design/use-media.ts'
import { useTheme } from '#ui/design/use-theme.ts'
import { useLanguage, useSpeak } from '#ui/i18n/use-words.ts'

/** Language and theme before anybody has signed in. */
export function Corner() {
  const { t } = useLingui()
  const language = useLanguage()
  const speak = useSpeak()
  const [theme, setTheme] = useTheme()
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const dark = theme === 'dark' || (theme === 'system' && systemDark)
  return (
    <>
      <button
        type="button"
        className="btn ghost"
        onClick={() => void speak(language === 'id' ? 'en' : 'id')}
      >
        <Languages aria-hidden />
        {language === 'id' ? 'English' : 'Bahasa Indonesia'}
      </button>
      <IconButton
        icon={dark ? Sun : Moon}
        label={dark ? t`Tema terang` : t`Tema gelap`}
        onClick={() => setTheme(dark ? 'light' : 'dark')}
      />
    </>
  )
}
