import './today.css'
import './tasks.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'

import { dayAt } from '#kernel/time.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { CornerContext } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { type Today, today } from '../contract.ts'
import { Bell } from './Bell.tsx'
import { NextCard } from './NextCard.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { TodayList } from './TodayList.tsx'
import { TodaySkeleton } from './TodaySkeleton.tsx'
import { useNow } from './use-now.ts'
import { useTaskNews } from './use-task-news.ts'

/** What is due or late moves with the clock, and modules have news that nobody announces. */
const everyMs = 60_000

/** The start page: the one thing to do next, then everything else that is today's. */
export function TodayScreen() {
  const { t } = useLingui()
  const team = useTeam()
  // Whoever comes back has done something elsewhere: what stood here is not fresh any more.
  const answer = useAnswer(today, { team: team.id }, { everyMs, freshMs: 0 })
  useTaskNews()
  const format = useFormat()
  const corner = use(CornerContext)
  const now = useNow()
  const day = answer.data?.day ?? dayAt(now, team.timeZone)
  return (
    <Page
      title={t`Hari ini`}
      head={
        <header className="head today-head">
          <div>
            <p>{format.longDay(day)}</p>
            <h1>{t`Hari ini`}</h1>
          </div>
          {corner && <div className="head-corner">{corner}</div>}
          <div className="acts">
            <Bell />
          </div>
        </header>
      }
    >
      <Loaded answer={answer} skeleton={<TodaySkeleton />}>
        {(data) => <Day today={data} />}
      </Loaded>
    </Page>
  )
}

function Day({ today: { next, tasks, waiting, alerts, incomplete } }: { readonly today: Today }) {
  const { t } = useLingui()
  const nothing = !next && tasks.length + waiting.length + alerts.length === 0
  const aside = waiting.length + alerts.length > 0
  return (
    <>
      {incomplete && (
        <div className="mb-4">
          <Notice tone="warning" title={t`Sebagian belum terbaca.`}>
            <Trans>Satu bagian Etalase gagal menjawab; sisanya tampil. Muat ulang halaman.</Trans>
          </Notice>
        </div>
      )}
      <div className="today" data-aside={aside || undefined}>
        <div className="today-main">
          {next && <NextCard entry={next} />}
          {nothing && <NothingToDo />}
          <TodayList title={t`Tugas`} entries={tasks} counted more={<AllTasks />} />
          <QuickAdd />
        </div>
        {aside && (
          <div className="today-aside">
            <TodayList title={t`Menunggu`} entries={waiting} counted />
            <TodayList title={t`Perlu dilihat`} entries={alerts} />
          </div>
        )}
      </div>
    </>
  )
}

function AllTasks() {
  const at = useTeamPath()
  return (
    <Link to={at('today/tasks')} className="link">
      <Trans>Semua tugas</Trans>
    </Link>
  )
}

function NothingToDo() {
  return (
    <section className="next-card">
      <h2>
        <Trans>Tidak ada yang menunggu</Trans>
      </h2>
      <p className="text-muted">
        <Trans>
          Yang perlu dikerjakan hari ini muncul di sini: impor yang belum diterapkan, laporan yang
          belum diserahkan, dan undangan yang belum dipakai.
        </Trans>
      </p>
    </section>
  )
}
