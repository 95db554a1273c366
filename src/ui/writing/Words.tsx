import { wordChanges } from '#kernel/word-changes.ts'

/** A text with what changed in it; by whom is told by the mark. */
export function Words({
  was,
  text,
  by,
}: {
  readonly was: string
  readonly text: string
  readonly by: 'mine' | 'theirs'
}) {
  let at = 0
  return wordChanges(was, text).map((change) => {
    const key = at
    at += change.text.length + 1
    if (change.kind === 'gone')
      return (
        <del key={key} className={by}>
          {change.text}
        </del>
      )
    if (change.kind === 'same') return <span key={key}>{change.text}</span>
    return (
      <ins key={key} className={by}>
        {change.text}
      </ins>
    )
  })
}
