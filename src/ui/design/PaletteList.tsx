import { type MouseEvent, useEffect } from 'react'

import { KeyHint } from './KeyHint.tsx'
import { type PaletteGroup, type PaletteRow, partOf } from './palette-row.ts'

/** The rows below the box. The focus stays in the box, which names the active one. */
export function PaletteList({
  id,
  label,
  groups,
  active,
  onPoint,
  onChoose,
}: {
  /** Begins the ids of its parts. */
  readonly id: string
  readonly label: string
  readonly groups: readonly PaletteGroup[]
  readonly active: PaletteRow | undefined
  readonly onPoint: (id: string) => void
  readonly onChoose: (row: PaletteRow, beside: boolean) => void
}) {
  const activeId = active && partOf(id, active.id)
  useEffect(() => {
    // oxlint-disable-next-line unicorn/prefer-query-selector -- ids hold what selectors would read
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its rows hold more than text
    <div id={`${id}list`} role="listbox" aria-label={label}>
      {groups.map((group) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset holds no options
        <div key={group.id} role="group" aria-labelledby={partOf(id, `of ${group.id}`)}>
          <h3 id={partOf(id, `of ${group.id}`)} role="presentation">
            {group.heading}
          </h3>
          {group.rows.map((row) => (
            <Row
              key={row.id}
              id={partOf(id, row.id)}
              row={row}
              active={row === active}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function Row({
  id,
  row,
  active,
  onPoint,
  onChoose,
}: {
  readonly id: string
  readonly row: PaletteRow
  readonly active: boolean
  readonly onPoint: (id: string) => void
  readonly onChoose: (row: PaletteRow, beside: boolean) => void
}) {
  const { icon: Icon, label, detail, keys } = row
  const choose = (event: MouseEvent) =>
    onChoose(row, event.ctrlKey || event.metaKey || event.button === 1)
  return (
    // oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role -- focus and keys are those of the box
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="palette-row"
      // Only a pointer that moves: rows that scroll below a resting one choose nothing.
      onPointerMove={() => !active && onPoint(row.id)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
      onAuxClick={choose}
    >
      <Icon aria-hidden />
      <span className="name ell" title={label}>
        {label}
      </span>
      {detail && <span className="beside ell">{detail}</span>}
      {keys && (
        <span className="keys ml-auto">
          <KeyHint keys={keys} />
        </span>
      )}
    </div>
  )
}
