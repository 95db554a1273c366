import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

import { searchKeys } from '#modules/search/pieces.tsx'
import { useTeamPath } from '#modules/team/pieces.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { KeyHint } from '#ui/design/KeyHint.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import type { MenuEntry } from '#ui/navigation/screens.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'

import { goKeysOf } from './go-keys.ts'

const waitsMs = 1500

/** `g` and a letter goes to a page, `?` shows the keys; neither while somebody types. */
export function Keys({
  entries,
  shown,
  onShow,
}: {
  readonly entries: readonly MenuEntry[]
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  const at = useTeamPath()
  const go = useGo()
  const keys = goKeysOf(entries)
  const press = useRef<(key: string) => boolean>(() => false)
  const began = useRef(Number.NEGATIVE_INFINITY)

  useEffect(() => {
    press.current = (key) => {
      const isSecond = performance.now() - began.current < waitsMs
      began.current = Number.NEGATIVE_INFINITY
      if (key === '?') onShow(true)
      else if (key === 'g') began.current = performance.now()
      else {
        const found = isSecond ? keys.find(({ letter }) => letter === key) : undefined
        if (!found) return false
        go(at(found.entry.path))
      }
      return true
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (press.current(event.key.toLowerCase())) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <Dialog open={shown} onClose={() => onShow(false)} title={t`Tombol pintas`}>
      <dl className="grid gap-3 text-14">
        <KeyLine keys={searchKeys()} what={t`Cari atau jalankan perintah`} />
        {keys.map(({ letter, entry }) => (
          <KeyLine key={letter} keys={['g', letter]} what={t`Ke ${say(entry.words)}`} />
        ))}
        <KeyLine keys={['↑', '↓', 'Enter']} what={t`Pindah di tabel, buka baris`} />
        <KeyLine keys={['Esc']} what={t`Tutup yang terbuka`} />
        <KeyLine keys={['?']} what={t`Daftar ini`} />
      </dl>
    </Dialog>
  )
}

function KeyLine({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  return (
    <div className="flex items-center justify-between gap-4">
      <dt>{what}</dt>
      <dd>
        <KeyHint keys={keys} />
      </dd>
    </div>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role^="menuitem"]'))
