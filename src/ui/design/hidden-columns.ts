import { useCallback, useState } from 'react'

const place = (name: string) => `etalase.columns.${name}`

function stored(name: string): readonly string[] {
  try {
    const text = localStorage.getItem(place(name))
    return text ? text.split(',') : []
  } catch {
    return []
  }
}

/** The columns a person has hidden in a table of this name, on this device. */
export function useHiddenColumns(name: string): {
  readonly hidden: readonly string[]
  readonly toggle: (column: string) => void
} {
  const [hidden, setHidden] = useState(() => stored(name))
  const toggle = useCallback(
    (column: string) =>
      setHidden((before) => {
        const after = before.includes(column)
          ? before.filter((one) => one !== column)
          : [...before, column]
        try {
          localStorage.setItem(place(name), after.join(','))
        } catch {
          // Storage may be forbidden; the choice then lasts until the page is closed.
        }
        return after
      }),
    [name],
  )
  return { hidden, toggle }
}
