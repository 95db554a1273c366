import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Import } from '../contract.ts'

/** What a file is and of which days; its name below, because names are what one uploaded. */
export function FileName({ one }: { readonly one: Import }) {
  const say = useWords()
  const format = useFormat()
  const { kindWords, period, file } = one
  return (
    <span className="grid min-w-0 leading-snug">
      <span className="ell text-13">
        <b>{kindWords ? say(kindWords) : file}</b>
        {period && <span className="font-medium text-muted"> · {format.periodShort(period)}</span>}
      </span>
      {kindWords && (
        <small className="ell text-12 font-normal text-muted" title={file}>
          {file}
        </small>
      )}
    </span>
  )
}
