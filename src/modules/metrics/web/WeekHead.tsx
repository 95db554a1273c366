import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight, Columns2, FileText } from 'lucide-react'

import { addWeeks, periodOf, type Week } from '#kernel/time.ts'
import { useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type WeekPage, weeks } from '../contract.ts'
import { comparePath } from '../domain/compare/periods.ts'
import { doubleDate, weekNumber } from '../domain/speak.ts'
import { single } from './printed.ts'

/** Which week it is, what is known of it, the weeks beside it, and the report that comes next. */
export function WeekHead({ week, page }: { readonly week: Week; readonly page: WeekPage | null }) {
  const { t } = useLingui()
  const format = useFormat()
  const path = useTeamPath()
  const may = useMay()
  const team = useTeam()
  const known = useAnswer(weeks, { team: team.id }, { freshMs: 60_000 }).data
  const [before, after] = [addWeeks(week, -1), addWeeks(week, 1)]
  const number = weekNumber(week)
  const isLast = known !== undefined && after > known.current
  // An empty week has one thing to do, and that is not the report.
  const holdsFigures = page?.sources.some(({ state }) => state !== 'missing') ?? true
  const previous = weekNumber(before)
  const next = weekNumber(after)
  return (
    <PageHead
      title={t`Minggu ${number} · ${format.period(periodOf(week))}`}
      context={page && <Context page={page} />}
      actions={
        <>
          <IconButton
            icon={ChevronLeft}
            label={t`Minggu ${previous}`}
            to={path(`weeks/${before}`)}
          />
          {isLast ? (
            <IconButton icon={ChevronRight} label={t`Minggu ${next} belum mulai`} disabled />
          ) : (
            <IconButton icon={ChevronRight} label={t`Minggu ${next}`} to={path(`weeks/${after}`)} />
          )}
          {holdsFigures && (
            <ButtonLink
              icon={Columns2}
              to={path(
                comparePath({
                  list: 'shop',
                  pair: { period: periodOf(week), other: periodOf(before) },
                }),
              )}
            >
              <Trans>Bandingkan</Trans>
            </ButtonLink>
          )}
          {holdsFigures && may('reports.read') && (
            <ButtonLink tone="primary" icon={FileText} to={path(`reports/${week}?draft=1`)}>
              <Trans>Susun laporan</Trans>
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

/** What the week holds, until when it is known, and what is still missing. */
function Context({ page }: { readonly page: WeekPage }) {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const figure = (id: 'live.count' | 'video.count') =>
    single(page.figures.find((found) => found.id === id)?.value)
  const [lives, videos] = [figure('live.count'), figure('video.count')]
  const campaign = page.daily.days.map(doubleDate).find((name) => name !== null)
  const holds = [
    lives === null ? null : t`${plural(lives, { other: '# sesi LIVE' })}`,
    videos === null ? null : t`${plural(videos, { other: '# video' })}`,
    campaign ? t`satu kampanye (${campaign})` : null,
  ].filter((part) => part !== null)
  const missing = page.sources
    .filter(({ state }) => state === 'missing')
    .map(({ name }) => lowerFirst(say(name)))
  const [absent, all] = [missing.length, page.sources.length]
  const until = page.dataUntil && format.weekday(page.dataUntil)
  const complete = page.dataUntil === page.period.to
  return (
    <>
      {holds.length > 0 && `${holds.join(', ')}. `}
      {until === null && page.tables.length > 0 ? (
        <Trans>Baru dari tabel tim.</Trans>
      ) : until === null ? (
        <Trans>Belum ada data.</Trans>
      ) : absent > few ? (
        <Trans>
          {absent} dari {all} ekspor belum ada.
        </Trans>
      ) : absent > 0 ? (
        <Trans>
          Angka sampai {until}, kecuali {missing.join(', ')}.
        </Trans>
      ) : complete ? (
        <Trans>Angka lengkap sampai {until}.</Trans>
      ) : (
        <Trans>Angka baru sampai {until}.</Trans>
      )}
    </>
  )
}

/** More missing exports than this are counted, not named. */
const few = 2

/** Names of exports stand inside a sentence; those that are names of their own keep their capital. */
const lowerFirst = (name: string): string =>
  /^[A-Z][a-z]+( |$)/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name
