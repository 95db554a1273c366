import { useCallback, useEffect, useState } from 'react'

import type { Report, ReportText } from '../contract.ts'

const partsOf = (text: ReportText) => [
  text.summary,
  text.insights,
  text.recommendations,
  text.nextWeek,
]
const same = (a: ReportText, b: ReportText) => {
  const other = partsOf(b)
  return partsOf(a).every((part, at) => part === other[at])
}

/** What stands on screen, whether it differs from what is saved, and a warning before it is lost. */
export function useReportText(report: Report) {
  const [text, setText] = useState(report.text)
  /** The saved version the writing began from: a newer one is a conflict, not an overwrite. */
  const [base, setBase] = useState({ version: report.version, text: report.text })
  const dirty = !same(text, base.text)

  // A newer version from the server replaces the screen only where nothing was written.
  if (!dirty && report.version > base.version) {
    setText(report.text)
    setBase({ version: report.version, text: report.text })
  }

  useEffect(() => {
    if (!dirty) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [dirty])

  const settle = useCallback((saved: Report) => {
    setText(saved.text)
    setBase({ version: saved.version, text: saved.text })
  }, [])
  return { text, setText, dirty, version: base.version, settle }
}
