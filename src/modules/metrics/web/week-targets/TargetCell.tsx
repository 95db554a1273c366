import { CircleHelp, CircleX, Users } from 'lucide-react'

import { classes } from '#ui/design/class-names.ts'

import type { CellState } from '../../domain/week-targets/target-draft.ts'

/** One field of the table: what stands there, whether it is saved, and whether it was understood. */
export function TargetCell({
  label,
  at,
  wide,
  text,
  state,
  onFocus,
  onText,
  onLeave,
}: {
  readonly label: string
  readonly at: { readonly row: number; readonly column: number }
  /** Rupiah take more room. */
  readonly wide: boolean
  readonly text: string
  /** Null: as it is stored. */
  readonly state: CellState | null
  readonly onFocus: () => void
  readonly onText: (text: string) => void
  readonly onLeave: (text: string) => void
}) {
  const sign = signOf(state)
  return (
    <span className="relative block">
      <input
        className={classes(
          'tn h-10 w-full rounded-control border border-line bg-surface-1 px-2 text-right text-13 hover:border-line-strong max-md:h-11 max-md:text-16',
          wide ? 'min-w-32 max-md:min-w-40' : 'min-w-22 max-md:min-w-28',
          state?.changed === true && 'bg-action-soft! font-semibold',
          sign === 'unknown' && 'border-danger!',
          sign && 'pl-7',
        )}
        aria-label={label}
        aria-invalid={sign === 'unknown' ? true : undefined}
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={60}
        data-row={at.row}
        data-column={at.column}
        value={text}
        onFocus={(event) => {
          event.target.select()
          onFocus()
        }}
        onChange={(event) => onText(event.target.value)}
        onBlur={(event) => onLeave(event.target.value)}
      />
      {sign && <Sign sign={sign} />}
    </span>
  )
}

function Sign({ sign }: { readonly sign: keyof typeof icons }) {
  const Icon = icons[sign]
  return (
    <Icon
      aria-hidden
      className={classes(
        'pointer-events-none absolute top-1/2 left-2 size-4 -translate-y-1/2',
        sign === 'unknown' ? 'text-danger' : 'text-warning',
      )}
    />
  )
}

const icons = { unknown: CircleX, unclear: CircleHelp, moved: Users }

function signOf(state: CellState | null): keyof typeof icons | null {
  if (state?.read.kind === 'none') return 'unknown'
  if (state?.read.kind === 'unclear') return 'unclear'
  return state?.moved ? 'moved' : null
}
