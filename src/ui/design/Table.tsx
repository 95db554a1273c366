import { useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp, MoveHorizontal } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

import { classes } from './class-names.ts'
import { cellAfter } from './table-keys.ts'
import { useWide } from './use-wide.ts'

export type Column<Row> = {
  readonly key: string
  /** The unit stands here: `GMV, Rp jt`. */
  readonly head: ReactNode
  readonly render: (row: Row, index: number) => ReactNode
  /** Right-aligned, tabular figures. */
  readonly numeric?: boolean
  /** Names the row: read first, and what opens it. */
  readonly header?: boolean
  /** A CSS width; the others share what is left. */
  readonly width?: string
  readonly className?: string
  readonly foot?: ReactNode
  /** Makes its head a button that sorts; `sorted` is how the rows stand now. */
  readonly onSort?: () => void
  readonly sorted?: 'up' | 'down' | undefined
}

export type TableProps<Row> = {
  /** What the table holds, read aloud. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row, index: number) => string
  /** Opens the details of a row: click, Enter; arrows move between rows. */
  readonly onOpen?: (row: Row) => void
  readonly isSelected?: (row: Row) => boolean
  /** A line of text above a row, where another kind of rows begins. */
  readonly groupBefore?: (row: Row, index: number) => ReactNode
  /** Keeps its padding at both ends, for tables whose rows are selected. */
  readonly inset?: boolean
  /** Widths as given, long words cut: for tables that must not grow. */
  readonly fixed?: boolean
  /** Shown instead of rows. */
  readonly empty?: ReactNode
}

/**
 * Figures in rows: head that stays, units in the head, sums in the foot, arrows and Enter. A button
 * of the class `cell-open` inside a cell is reached by the arrows, too; where no row opens, the first
 * of them is where the keyboard enters.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, isSelected, groupBefore, inset, fixed, empty } =
    props
  const { t } = useLingui()
  const body = useRef<HTMLTableSectionElement>(null)
  const { box, table, wide } = useWide()
  const hasFoot = columns.some(({ foot }) => foot !== undefined)
  const opener = columns.find(({ header }) => header) ?? columns[0]

  const move = (event: KeyboardEvent) => {
    const next = body.current && cellAfter(event.key, body.current)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  useEffect(() => {
    if (onOpen) return
    const cells = body.current?.querySelectorAll<HTMLElement>('.cell-open') ?? []
    for (const [at, cell] of cells.entries()) cell.tabIndex = at === 0 ? 0 : -1
  })

  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const selectedAt = isSelected ? rows.findIndex((row) => isSelected(row)) : -1

  return (
    <div className="table-box">
      <div
        ref={box}
        className="table-scroll"
        data-wide={wide}
        {...(wide && { role: 'region', 'aria-label': label, tabIndex: 0 })}
      >
        <table ref={table} className={classes('table', inset && 'inset', fixed && 'table-fixed')}>
          <caption className="sr-only">{label}</caption>
          <colgroup>
            {columns.map(({ key, width }) => (
              <col key={key} {...(width && { style: { width } })} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ key, head, numeric, onSort, sorted }) => (
                <th
                  key={key}
                  scope="col"
                  className={classes(numeric && 'n')}
                  {...(sorted && {
                    'aria-sort': sorted === 'up' ? ('ascending' as const) : ('descending' as const),
                  })}
                >
                  {onSort ? (
                    <button type="button" className="sort" onClick={onSort}>
                      {head}
                      {sorted === 'up' && <ArrowUp aria-hidden />}
                      {sorted === 'down' && <ArrowDown aria-hidden />}
                    </button>
                  ) : (
                    head
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons inside */}
          <tbody ref={body} onKeyDown={move}>
            {rows.map((row, index) => {
              const group = groupBefore?.(row, index)
              const selected = isSelected?.(row) ?? false
              return [
                group && (
                  <tr key={`${rowKey(row, index)}-group`} className="group">
                    <td colSpan={columns.length}>{group}</td>
                  </tr>
                ),
                <tr
                  key={rowKey(row, index)}
                  {...(onOpen && { 'data-opens': true })}
                  {...(selected && { 'aria-current': 'true' as const })}
                >
                  {columns.map((column) => {
                    const { key, render, numeric, header, className } = column
                    const content =
                      onOpen && column === opener ? (
                        <button
                          type="button"
                          className="row-open"
                          tabIndex={index === Math.max(0, selectedAt) ? 0 : -1}
                          onClick={() => onOpen(row)}
                        >
                          {render(row, index)}
                        </button>
                      ) : (
                        render(row, index)
                      )
                    const look = classes(numeric && 'n', className)
                    return header ? (
                      <th key={key} scope="row" className={look}>
                        {content}
                      </th>
                    ) : (
                      <td key={key} className={look}>
                        {content}
                      </td>
                    )
                  })}
                </tr>,
              ]
            })}
          </tbody>
          {hasFoot && (
            <tfoot>
              <tr>
                {columns.map(({ key, foot, numeric }) => (
                  <td key={key} className={classes(numeric && 'n')}>
                    {foot}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {wide && (
        <p className="table-hint">
          <MoveHorizontal aria-hidden />
          {t`Geser tabel ke samping untuk kolom lain`}
        </p>
      )}
    </div>
  )
}
