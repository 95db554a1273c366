import { useLingui } from '@lingui/react/macro'

import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { GuestPage } from '../../contract.ts'

/** What was decided together, the newest meeting first. */
export function GuestDecisions({ meetings }: Pick<GuestPage, 'meetings'>) {
  const { t } = useLingui()
  const format = useFormat()
  if (meetings.length === 0) return null
  return (
    <Section title={t`Keputusan rapat`}>
      <ul>
        {meetings.map(({ id, title, day, decisions }) => (
          <li key={id} className="guest-item">
            <p className="text-13 font-medium break-words">{title}</p>
            <p className="text-13 text-muted">{format.day(day)}</p>
            <ul className="mt-2 grid list-disc gap-1 pl-5 text-14">
              {decisions.map((decision) => (
                <li key={decision.id} className="break-words">
                  {decision.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
