export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
export type Side = 'top' | 'bottom' | 'left' | 'right'
type Size = { readonly width: number; readonly height: number }

const gap = 6
const edge = 8

/** Where a tip stands beside its target: on the wished side if there is room, never off the screen. */
export function placeTip(
  target: Box,
  tip: Size,
  { screen, side }: { readonly screen: Size; readonly side: Side },
): { readonly left: number; readonly top: number } {
  const vertical = side === 'top' || side === 'bottom'
  const before = vertical ? target.top : target.left
  const after = vertical
    ? screen.height - target.top - target.height
    : screen.width - target.left - target.width
  const needs = (vertical ? tip.height : tip.width) + gap + edge
  const wishesBefore = side === 'top' || side === 'left'
  const stands = wishesBefore ? before >= needs || before >= after : after < needs && before > after
  const along = (from: number, length: number, own: number) =>
    stands ? from - own - gap : from + length + gap
  const left = vertical
    ? centred(target.left, target.width, tip.width)
    : along(target.left, target.width, tip.width)
  const top = vertical
    ? along(target.top, target.height, tip.height)
    : centred(target.top, target.height, tip.height)
  return {
    left: clamp(left, edge, screen.width - tip.width - edge),
    top: clamp(top, edge, screen.height - tip.height - edge),
  }
}

const centred = (from: number, length: number, own: number) => from + (length - own) / 2

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, Math.max(least, most)))
