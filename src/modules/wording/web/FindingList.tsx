import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { KeyHint } from '#ui/design/KeyHint.tsx'

import type { Finding } from '../contract.ts'
import type { Folded } from '../domain/field/folded.ts'
import { FindingItem } from './FindingItem.tsx'
import { useFindingWords } from './use-finding-words.ts'

/** More than that is a wall; the next ones come with a press. */
const shownAtFirst = 20

/** What was found in a text, one below the other, with what to say instead. */
export const FindingList = memo(function FindingList({
  findings,
  current,
  label,
  onChoose,
  fixFor,
  askFor,
}: {
  readonly findings: readonly Folded[]
  readonly current: number | null
  /** The text it belongs to. */
  readonly label: string
  readonly onChoose: (at: number, finding: Finding) => void
  readonly fixFor: (finding: Finding) => (() => void) | null
  readonly askFor: (finding: Finding) => ReactNode
}) {
  const { t } = useLingui()
  const { sum } = useFindingWords()
  const [all, setAll] = useState(false)
  const count = findings.length
  if (count === 0)
    return (
      <p className="findings-none">
        <CircleCheck aria-hidden />
        <Trans>Tidak ada temuan</Trans>
      </p>
    )
  const until = all ? count : Math.max(shownAtFirst, (current ?? 0) + 1)
  const shown = findings.slice(0, until)
  return (
    <section className="findings" aria-label={t`Temuan di ${label}`}>
      <header>
        <span>
          <b>{t`${count} temuan`}</b> <span className="text-muted">{sum(findings)}</span>
        </span>
        <span className="findings-keys">
          <KeyHint keys={['F8']} /> <Trans>berikutnya</Trans>
          <KeyHint keys={['Ctrl', '.']} /> <Trans>ganti</Trans>
        </span>
      </header>
      <ol>
        {shown.map((finding, at) => (
          <FindingItem
            key={`${finding.rule} ${finding.start}`}
            finding={finding}
            number={at + 1}
            open={at === current}
            onChoose={() => onChoose(at, finding)}
            onFix={fixFor(finding)}
            ask={at === current && askFor(finding)}
          />
        ))}
      </ol>
      {until < count && (
        <Button size="small" tone="ghost" onClick={() => setAll(true)}>
          {t`Tampilkan ${count - until} lagi`}
        </Button>
      )}
      <p className="findings-foot">
        <Trans>
          Buku aturan menafsirkan sumbernya. Tulisan tanpa temuan tetap bisa dinilai lain oleh
          platform.
        </Trans>
      </p>
    </section>
  )
})
