import { Trans } from '@lingui/react/macro'
import { Fragment } from 'react'

import { isConflict, type MergePart } from '#kernel/merge.ts'

import { ConflictBox } from './ConflictBox.tsx'
import { type Choice, type Choices, type Merged, paragraphsOf, placeOf } from './merge-choices.ts'
import type { SideNames } from './MergeDialog.tsx'
import { Words } from './Words.tsx'

/** A merged field as one reads it: what changed in its place, what did not folded away. */
export function MergedText({
  field,
  label,
  names,
  choices,
  asked,
  onChoose,
}: {
  readonly field: Merged
  readonly label: string
  readonly names: SideNames
  readonly choices: Choices
  readonly asked: boolean
  readonly onChoose: (place: string, choice: Choice) => void
}) {
  const paragraphs = paragraphsOf(field.parts)
  const isQuiet = (at: number) => paragraphs[at]?.every(({ part }) => part.kind === 'same') ?? false
  return (
    <section className="merged" aria-label={label}>
      <h3>{label}</h3>
      {paragraphs.map((paragraph, at) => {
        const key = paragraph[0]?.at
        if (isQuiet(at)) {
          // One mark for however many that nobody changed.
          return isQuiet(at - 1) ? null : (
            <p key={key} className="merged-quiet">
              <Trans>… tanpa perubahan …</Trans>
            </p>
          )
        }
        return (
          <div key={key} className="merged-paragraph">
            {paragraph.map(({ part, number, at: place }) =>
              isConflict(part) ? (
                <ConflictBox
                  key={place}
                  conflict={part}
                  names={names}
                  choice={choices[placeOf(field.name, number)]}
                  asked={asked}
                  place={placeOf(field.name, number)}
                  onChoose={(choice) => onChoose(placeOf(field.name, number), choice)}
                />
              ) : (
                <Fragment key={place}>
                  <Settled part={part} />
                  {part.gap}
                </Fragment>
              ),
            )}
          </div>
        )
      })}
    </section>
  )
}

function Settled({ part }: { readonly part: Exclude<MergePart, { kind: 'conflict' }> }) {
  if (part.kind === 'mine' || part.kind === 'theirs')
    return <Words was={part.was} text={part.text} by={part.kind} />
  return <>{part.text}</>
}
