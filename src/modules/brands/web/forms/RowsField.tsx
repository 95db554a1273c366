import { useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import { type ComponentType, type ReactNode, useRef } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import type { AudienceSubject } from '#ui/writing/audience-check.ts'
import { AudienceText } from '#ui/writing/AudienceText.tsx'

import { rowsOfText, textOfRows } from '../../domain/rows-text.ts'

export type Cell = {
  readonly label: string
  readonly limit: number
  /** Reaches an audience: grows with its text, and is checked while it is written. */
  readonly audience?: AudienceSubject
}

/** Rows of one or two short texts, kept as one text; there is always one to type into. */
export function RowsField({
  label,
  cells,
  add,
  most,
  value,
  onChange,
  error,
  Below,
}: {
  readonly label: string
  readonly cells: readonly Cell[]
  /** The verb of the button: `Tambah poin`. */
  readonly add: string
  readonly most: number
  readonly value: string
  readonly onChange: (text: string) => void
  readonly error?: ReactNode
  /** What has to be said about a row. */
  readonly Below?: ComponentType<{ readonly text: string }> | undefined
}) {
  const { t } = useLingui()
  const box = useRef<HTMLFieldSetElement>(null)
  const known = rowsOfText(value, cells.length)
  const rows = known.length > 0 ? known : [cells.map(() => '')]
  const put = (next: readonly (readonly string[])[]) => onChange(textOfRows(next))
  const grow = () => {
    put([...rows, cells.map(() => '')])
    // The new row is there after the next picture.
    requestAnimationFrame(() => {
      const fields = box.current?.querySelectorAll<HTMLElement>('input, textarea') ?? []
      fields[fields.length - cells.length]?.focus()
    })
  }
  return (
    <fieldset ref={box} className="grid min-w-0 gap-3">
      <legend className="mb-1 text-13 font-medium">{label}</legend>
      {rows.map((row, at) => (
        // A row has no name but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="flex min-w-0 items-start gap-2">
          <div className="grid min-w-0 flex-1 gap-2">
            {cells.map((cell, place) => (
              <CellField
                key={cell.label}
                cell={cell}
                number={at + 1}
                value={row[place] ?? ''}
                onChange={(text) => put(replaced(rows, { at, place, text }))}
              />
            ))}
            {Below && <Below text={row[0] ?? ''} />}
          </div>
          <div className="pt-6">
            <IconButton
              icon={X}
              label={t`Hapus ${cells[0]?.label ?? ''} ${at + 1}`}
              onClick={() => put(rows.filter((_, index) => index !== at))}
            />
          </div>
        </div>
      ))}
      {error && (
        <p role="alert" className="text-13 text-danger">
          {error}
        </p>
      )}
      {rows.length < most && (
        <div>
          <Button size="small" icon={Plus} onClick={grow}>
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

type Change = { readonly at: number; readonly place: number; readonly text: string }

const replaced = (rows: readonly (readonly string[])[], { at, place, text }: Change) =>
  rows.map((row, index) =>
    index === at ? row.map((cell, column) => (column === place ? text : cell)) : row,
  )

function CellField({
  cell: { label, limit, audience },
  number,
  value,
  onChange,
}: {
  readonly cell: Cell
  readonly number: number
  readonly value: string
  readonly onChange: (text: string) => void
}) {
  const name = `${label} ${number}`
  if (audience)
    return (
      <AudienceText
        {...audience}
        label={name}
        rows={2}
        maxLength={limit}
        value={value}
        onChange={onChange}
      />
    )
  return (
    <Field label={name}>
      <Input value={value} maxLength={limit} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}
