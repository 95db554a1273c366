import { type ReactNode, useState } from 'react'

/** Keeps what a part would be given, so that it can be tried. */
export function Held<Value>({
  start,
  children,
}: {
  readonly start: Value
  readonly children: (value: Value, hold: (value: Value) => void) => ReactNode
}) {
  const [value, hold] = useState(start)
  return children(value, hold)
}
