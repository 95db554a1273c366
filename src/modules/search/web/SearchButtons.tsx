import { useLingui } from '@lingui/react/macro'
import { Search } from 'lucide-react'

import { IconButton } from '#ui/design/IconButton.tsx'
import { Tooltip } from '#ui/design/Tooltip.tsx'

import { useSearch } from './SearchScope.tsx'

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The keys that open the palette, as they are called on this device. */
export const searchKeys = () => [isMac() ? '⌘' : 'Ctrl', 'K']

/** The box in the rail; it looks like one and opens the palette. */
export function SearchBox() {
  const { t } = useLingui()
  const { open, reach } = useSearch()
  // What is read aloud holds what is seen.
  const keys = searchKeys().join(' ')
  return (
    <Tooltip text={t`Cari`} side="right">
      <button
        type="button"
        className="rail-search"
        aria-label={`${t`Cari`} ${keys}`}
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K'}
        onPointerEnter={reach}
        onFocus={reach}
        onClick={open}
      >
        <Search aria-hidden />
        <span>{t`Cari`}</span> <kbd>{keys}</kbd>
      </button>
    </Tooltip>
  )
}

/** The same in the corner of a page on the phone. */
export function SearchButton() {
  const { t } = useLingui()
  const { open, reach } = useSearch()
  return <IconButton icon={Search} label={t`Cari`} onPointerEnter={reach} onClick={open} />
}
