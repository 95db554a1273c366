import { missing } from '#kernel/format.ts'
import { classes } from '#ui/design/class-names.ts'

import { readLines } from '../domain/read-lines.ts'

/** A written part to read: items as items, and small behind each sentence what it stands on. */
export function ReadPart({ text }: { readonly text: string }) {
  const lines = readLines(text)
  if (lines.length === 0) return <p>{missing}</p>
  return (
    <div className="report-read">
      {lines.map(({ item, text: sentence, cites }, index) => (
        // oxlint-disable-next-line no-array-index-key -- the lines of a finished text never move
        <p key={`${index} ${sentence}`} className={classes(item && 'report-item')}>
          {sentence}
          {cites.length > 0 && <small> {cites.join(' · ')}</small>}
        </p>
      ))}
    </div>
  )
}
