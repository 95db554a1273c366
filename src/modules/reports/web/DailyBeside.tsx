import type { Week } from '#kernel/time.ts'
import { type WeekPage, weekPage } from '#modules/metrics/contract.ts'
import { DailyChart, DailyUnit } from '#modules/metrics/pieces.tsx'
import { useTeam } from '#modules/team/pieces.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

/** The daily chart of the document, where the document has it: before the findings. */
export function DailyBeside({ week }: { readonly week: Week }) {
  const team = useTeam()
  const daily = useAnswer(weekPage, { team: team.id, week }).data?.daily
  return daily ? <Daily daily={daily} /> : null
}

export function Daily({ daily }: { readonly daily: WeekPage['daily'] }) {
  const say = useWords()
  if (!daily.gmv.some((value) => value !== null)) return null
  return (
    <section>
      <h2>
        {say(daily.title)}{' '}
        <span className="text-12 font-normal text-muted">
          <DailyUnit daily={daily} />
        </span>
      </h2>
      <DailyChart daily={daily} />
    </section>
  )
}
