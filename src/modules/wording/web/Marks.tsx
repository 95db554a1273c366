import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react'

import { classes } from '#ui/design/class-names.ts'

import type { Finding } from '../contract.ts'
import { type Line, linesOf, type Mark, marksOf, piecesOf } from '../domain/field/marks.ts'

/**
 * The text once more behind the writing, invisible but for its marks. It breaks its lines as the box
 * does, because it has the same words, type and width.
 */
export function Marks({
  area,
  text,
  findings,
  current,
}: {
  readonly area: HTMLTextAreaElement
  readonly text: string
  readonly findings: readonly Finding[]
  readonly current: number | null
}) {
  const inner = useRef<HTMLDivElement>(null)
  const outer = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(text, marksOf(findings)), [findings, text])
  useEffect(() => {
    const follow = () => {
      if (inner.current) inner.current.style.translate = `0 ${-area.scrollTop}px`
    }
    follow()
    area.addEventListener('scroll', follow, { passive: true })
    return () => area.removeEventListener('scroll', follow)
  })
  useLayoutEffect(() => {
    const fit = () => {
      if (outer.current) lieBehind(outer.current, area)
    }
    fit()
    const sizes = new ResizeObserver(fit)
    sizes.observe(area)
    return () => sizes.disconnect()
  }, [area])
  return (
    <div className="marks" ref={outer} aria-hidden>
      <div ref={inner}>
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is what stands in its place
          <DrawnLine key={at} line={line} current={currentIn(line, current)} />
        ))}
      </div>
    </div>
  )
}

/** Copies of the box what decides where a line breaks. */
function lieBehind(layer: HTMLElement, area: HTMLTextAreaElement): void {
  const style = getComputedStyle(area)
  for (const name of [
    'font',
    'letterSpacing',
    'wordSpacing',
    'lineHeight',
    'tabSize',
    'textIndent',
  ] as const)
    layer.style[name] = style[name]
  layer.style.padding = style.padding
  layer.style.left = `${area.offsetLeft + area.clientLeft}px`
  layer.style.top = `${area.offsetTop + area.clientTop}px`
  // Without the scroll bar, where there is one.
  layer.style.width = `${area.clientWidth}px`
  layer.style.height = `${area.clientHeight}px`
}

const currentIn = ({ marks }: Line, current: number | null) =>
  current !== null && marks.some(({ of }) => of.includes(current)) ? current : null

type Drawn = { readonly line: Line; readonly current: number | null }

/** A line is drawn again only when it changed: a keystroke costs one line, not the whole script. */
const DrawnLine = memo(
  ({ line: { text, marks }, current }: Drawn) => (
    <p>
      {marks.length === 0
        ? text || '\u200B'
        : piecesOf({ text, marks }).map(([piece, mark], at) =>
            mark ? (
              <mark
                // oxlint-disable-next-line react/no-array-index-key -- a piece is what stands in its place
                key={at}
                data-severity={mark.severity}
                className={classes(current !== null && mark.of.includes(current) && 'current')}
                data-at={mark.of.join(' ')}
              >
                {piece}
                {mark.ends.length > 0 && (
                  <sup data-number={mark.ends.map((one) => one + 1).join(' ')} />
                )}
              </mark>
            ) : (
              piece
            ),
          )}
    </p>
  ),
  (was, is) =>
    was.current === is.current &&
    was.line.text === is.line.text &&
    sameMarks(was.line.marks, is.line.marks),
)
DrawnLine.displayName = 'DrawnLine'

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return (
    one.length === other.length &&
    one.every((mark, at) => {
      const twin = other[at]
      return (
        twin?.start === mark.start &&
        twin.end === mark.end &&
        twin.severity === mark.severity &&
        twin.of.join() === mark.of.join() &&
        twin.ends.join() === mark.ends.join()
      )
    })
  )
}
