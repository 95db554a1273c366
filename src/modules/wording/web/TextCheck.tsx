import { useLingui } from '@lingui/react/macro'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'

import type { AudienceCheckProps } from '#ui/writing/audience-check.ts'

import type { Finding } from '../contract.ts'
import { fixOf } from '../domain/field/apply-fix.ts'
import { findingAt, stepFrom } from '../domain/field/choose.ts'
import { folded } from '../domain/field/folded.ts'
import type { Circumstances } from '../logic.ts'
import { Announced } from './Announced.tsx'
import { AskOrDecide } from './ask/AskOrDecide.tsx'

import './checked-text.css'
import { FindingList } from './FindingList.tsx'
import { Marks } from './Marks.tsx'
import { fits, putText, show } from './put-text.ts'
import { useAreaKeys } from './use-area-keys.ts'
import { useChecks } from './use-checks.ts'
import { useRuleBook } from './use-rule-book.ts'

/** Above that many characters or findings the marks in the box are left out: the list stays. */
const mostMarked = { characters: 60_000, findings: 1_500 }

/** Reading that many characters takes long enough to say so. */
const longRead = 40_000

/** What the rule book says of a text while it is written: marks in the box, findings below or beside it. */
export function TextCheck({
  area,
  box,
  value,
  label,
  disabled,
  brand = null,
  product = null,
  scope = 'both',
  official,
}: AudienceCheckProps & Pick<Circumstances, 'official'>) {
  const { t } = useLingui()
  const matcher = useRuleBook({ brand, product })
  const { findings: all, settled } = useChecks(value, matcher, {
    scope,
    ...(official && { official }),
  })
  const findings = useMemo(() => folded(all), [all])
  // The list follows in its own time: a keystroke draws marks only.
  const listed = useDeferredValue(findings)
  // Laying out one endless line twice takes longer than a keystroke may; there marks follow as well.
  const drawn = useMemo(() => ({ text: value, findings }), [findings, value])
  const followed = useDeferredValue(drawn)
  const marks = hasEndlessLine(value) ? followed : drawn
  const [chosen, setChosen] = useState<number | null>(null)
  const current = chosen !== null && chosen < findings.length ? chosen : null
  const marked = value.length <= mostMarked.characters && findings.length <= mostMarked.findings

  const choose = useCallback(
    (at: number, finding: Finding) => {
      setChosen(at)
      show(area, finding)
    },
    [area],
  )
  const fixFor = useCallback(
    (finding: Finding) => {
      const edit = disabled ? null : fixOf(area.value, finding)
      return edit && fits(area, edit) ? () => putText(area, edit) : null
    },
    [area, disabled],
  )
  const askFor = useCallback(
    (finding: Finding) => <AskOrDecide {...{ finding, brand }} text={area.value} />,
    [area, brand],
  )
  useAreaKeys(area, {
    step: (way) => {
      const [start, end] = [area.selectionStart, area.selectionEnd]
      const next = stepFrom(findings, { start, end }, way)
      const finding = next === null ? undefined : findings[next]
      if (next !== null && finding) choose(next, finding)
    },
    fix: () => {
      const at = current ?? findingAt(findings, area.selectionStart)
      const finding = at === null ? undefined : findings[at]
      if (finding) fixFor(finding)?.()
    },
    caret: (place) => {
      const at = findingAt(findings, place)
      if (at !== null) setChosen(at)
    },
  })
  if (!matcher || settled === null || value.trim() === '') return null
  return (
    <>
      {marked && createPortal(<Marks {...{ area, current }} {...marks} />, box)}
      <div className="checked">
        {!marked && (
          <p className="findings-foot">
            {t`Tulisan ini sangat panjang: tanda di dalamnya dimatikan, daftar temuan tetap lengkap.`}
          </p>
        )}
        {!settled && value.length > longRead && (
          <p className="findings-foot">{t`Tulisan panjang ini masih dibaca …`}</p>
        )}
        <FindingList
          findings={listed}
          current={current}
          label={label}
          onChoose={choose}
          fixFor={fixFor}
          askFor={askFor}
        />
        <Announced findings={findings} settled={settled} />
      </div>
    </>
  )
}

const endless = 2_000
const hasEndlessLine = (text: string) =>
  text.length > endless && text.split('\n').some((line) => line.length > endless)
