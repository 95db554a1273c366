import { Dialog as Base } from '@base-ui/react/dialog'
import { useLingui } from '@lingui/react/macro'
import { LoaderCircle, Search, X } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'

import { IconButton } from './IconButton.tsx'
import { KeyHint } from './KeyHint.tsx'
import { type PaletteGroup, type PaletteRow, partOf, stepFrom } from './palette-row.ts'
import { PaletteList } from './PaletteList.tsx'

export type PaletteProps = {
  readonly open: boolean
  readonly onClose: () => void
  /** Read aloud: what the box is for. */
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly groups: readonly PaletteGroup[]
  /** More may come: Enter waits for it where nothing is there to choose. */
  readonly busy: boolean
  /** Below the rows: nothing found, not heard, partly looked through. */
  readonly note?: ReactNode
  readonly onChoose: (row: PaletteRow, beside: boolean) => void
  /** `?` in the empty box. */
  readonly onHelp: () => void
}

/** A box above the page with a list that follows what is typed; worked by arrows and Enter alone. */
export function Palette({ open, onClose, onChoose, ...rest }: PaletteProps) {
  const box = useRef<HTMLInputElement>(null)
  const leads = useRef(false)
  useEffect(() => {
    if (open) leads.current = false
  }, [open])
  const choose = useCallback(
    (row: PaletteRow, beside: boolean) => {
      leads.current = row.to !== undefined && !beside
      onChoose(row, beside)
    },
    [onChoose],
  )
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="scrim above" />
        {/* A page that was gone to takes the focus itself, and must not lose it again. */}
        <Base.Popup className="palette" initialFocus={box} finalFocus={() => !leads.current}>
          <Base.Title className="sr-only">{rest.label}</Base.Title>
          <Inside {...rest} onChoose={choose} box={box} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

type InsideProps = Omit<PaletteProps, 'open' | 'onClose'> & {
  readonly box: React.RefObject<HTMLInputElement | null>
}

function Inside(props: InsideProps) {
  const { label, placeholder, text, onText, groups, busy, note, onChoose, onHelp, box } = props
  const { t } = useLingui()
  const id = useId()
  const [picked, setPicked] = useState<string | null>(null)
  const waits = useRef(false)
  const rows = groups.flatMap((group) => group.rows)
  const active = rows.find((row) => row.id === picked) ?? rows.find((row) => !row.onlyWhenPicked)

  useEffect(() => {
    if (!waits.current || busy || !active) return
    waits.current = false
    onChoose(active, false)
  }, [busy, active, onChoose])

  const press = (event: KeyboardEvent) => {
    // Enter ends a composition there; it chooses nothing.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setPicked(stepFrom(rows, active, event.key === 'ArrowDown' ? 1 : -1)?.id ?? null)
    } else if (event.key === 'Enter') {
      if (active) onChoose(active, event.ctrlKey || event.metaKey)
      else waits.current = busy
    } else if (event.key === '?' && text === '') onHelp()
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="palette-head">
        {busy ? <LoaderCircle className="spin" aria-hidden /> : <Search aria-hidden />}
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          {...(active && { 'aria-activedescendant': partOf(id, active.id) })}
          placeholder={placeholder}
          value={text}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          onKeyDown={press}
          onChange={(event) => {
            waits.current = false
            setPicked(null)
            onText(event.target.value)
          }}
        />
        <Base.Close render={<IconButton icon={X} size="small" label={t`Tutup`} />} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-static-element-interactions -- what scrolls must be reachable */}
      <div className="palette-list" tabIndex={0} onKeyDown={press}>
        <PaletteList
          id={id}
          label={label}
          groups={groups}
          active={active}
          onPoint={setPicked}
          onChoose={onChoose}
        />
        {note}
      </div>
      <div className="palette-foot" aria-hidden>
        <span>
          <KeyHint keys={['↑', '↓']} /> {t`pilih`}
        </span>
        <span>
          <KeyHint keys={['Enter']} /> {t`buka`}
        </span>
        <span>
          <KeyHint keys={['Esc']} /> {t`tutup`}
        </span>
        {text === '' && (
          <span className="ml-auto">
            <KeyHint keys={['?']} /> {t`semua tombol`}
          </span>
        )}
      </div>
    </>
  )
}
