import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'

import type { Finding } from '../contract.ts'
import { useFindingWords } from './use-finding-words.ts'

/** A pause after which what was found is read aloud; not at every keystroke. */
const pauseMs = 1_200

/** Reads aloud how many findings there are, once somebody stops typing and only when that changed. */
export function Announced({
  findings,
  settled,
}: {
  readonly findings: readonly Finding[]
  readonly settled: boolean
}) {
  const { t } = useLingui()
  const { sum } = useFindingWords()
  const [said, setSaid] = useState('')
  const first = useRef(true)
  const words = t`Buku aturan: ${sum(findings)}`
  useEffect(() => {
    if (!settled) return undefined
    const timer = setTimeout(() => {
      // What stood there before anybody wrote is read with the field.
      if (!first.current) setSaid(words)
      first.current = false
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [settled, words])
  return <output className="sr-only">{said}</output>
}
