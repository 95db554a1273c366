import { Trans, useLingui } from '@lingui/react/macro'

import { useWords } from '#ui/i18n/use-words.ts'

import { linesOf, marksOf, piecesOf } from '../domain/field/marks.ts'
import type { HeardLine, Listened } from '../domain/listening/heard.ts'
import { useFindingWords } from './use-finding-words.ts'

/** The hint to whoever speaks, and below it the last sentences with their marks. */
export function HeardWords({ listened: { lines, now, hint } }: { readonly listened: Listened }) {
  const { t } = useLingui()
  const say = useWords()
  const { looks } = useFindingWords()
  const Icon = hint && looks[hint.severity].icon
  return (
    <>
      <div role="alert" className="listening-alert">
        {hint && Icon && (
          <div className="listening-hint" data-severity={hint.severity}>
            <Icon aria-hidden />
            <p>
              <b>
                {looks[hint.severity].word}: “{hint.match}”
              </b>
              <span>
                {hint.alternative
                  ? hint.alternative.text
                    ? t`Ganti: ${hint.alternative.text}`
                    : say(hint.alternative.hint)
                  : say(hint.reason)}
              </span>
            </p>
          </div>
        )}
      </div>
      <div className="listening-words">
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sentence is what was said then
          <p key={at}>
            <Marked line={line} />
          </p>
        ))}
        <p className="listening-now">
          {now.text === '' && lines.length === 0 ? (
            <Trans>Bicara seperti di LIVE; kata-katanya muncul di sini dan tidak disimpan.</Trans>
          ) : (
            <Marked line={now} />
          )}
        </p>
      </div>
    </>
  )
}

function Marked({ line: { text, findings } }: { readonly line: HeardLine }) {
  const [line] = linesOf(text, marksOf(findings))
  return (line ? piecesOf(line) : []).map(([piece, mark], at) =>
    mark ? (
      // oxlint-disable-next-line react/no-array-index-key -- a piece is what stands in its place
      <mark key={at} data-severity={mark.severity}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
