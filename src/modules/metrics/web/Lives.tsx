import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { dayAt } from '#kernel/time.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Delta } from '#ui/design/Delta.tsx'
import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { LiveRow } from '../contract.ts'
import { Asides } from './Asides.tsx'
import { ListLink } from './ListLink.tsx'
import { single } from './printed.ts'
import { useWeek } from './use-week.ts'

const shown = 8
/** A session this close to the mean did what sessions do. */
const usual = 0.1

/** The LIVE sessions of the week, the best first, each against the mean hour of four weeks. */
export function Lives() {
  const { t } = useLingui()
  const say = useWords()
  const { page, ask, figure } = useWeek()
  const [all, setAll] = useState(false)
  const { title, source, rows } = page.lives
  const columns = useColumns()
  const best = rows.toSorted((a, b) => (b.gmv ?? -1) - (a.gmv ?? -1))
  const compared = rows.some(({ againstMean }) => againstMean !== null)
  const count = rows.length
  return (
    <Section
      title={say(title)}
      beside={compared && <Trans>beda terhadap rerata per jam, 4 minggu</Trans>}
      more={
        <span className="inline-flex gap-4">
          {count > shown && (
            <button
              type="button"
              className="text-action hover:underline"
              onClick={() => setAll(!all)}
            >
              {all ? t`Ringkas` : t`Semua ${count} sesi`}
            </button>
          )}
          <ListLink list="lives" kind="live_sessions">{t`Daftar LIVE`}</ListLink>
        </span>
      }
    >
      {source.state === 'missing' || count === 0 ? (
        <Nothing reason={figure('live.count')?.missing} />
      ) : (
        <>
          <Table
            label={say(title)}
            rows={all ? best : best.slice(0, shown)}
            rowKey={({ key }) => key}
            onOpen={({ key }) =>
              ask({ id: 'live.session.gmv', subject: key }, [
                { id: 'live.session.gmv', subject: key },
                { id: 'live.session.minutes', subject: key },
              ])
            }
            columns={columns}
          />
          <Asides ids={['live.gmv', 'live.count']} />
        </>
      )}
    </Section>
  )
}

function Nothing({ reason }: { readonly reason: { id: string; en: string } | null | undefined }) {
  const say = useWords()
  return reason ? <p className="text-13 text-muted">{say(reason)}</p> : null
}

function useColumns(): Column<LiveRow>[] {
  const { t } = useLingui()
  const format = useFormat()
  const { timeZone } = useTeam()
  const phone = useIsPhone()
  const { figure, page } = useWeek()
  const millions = (value: number | null) =>
    value === null ? <Missing /> : format.number(value / 1e6, 2)
  const total = {
    minutes: single(figure('live.minutes')?.value),
    gmv: single(figure('live.gmv')?.value),
  }
  const perHour = single(figure('live.gmv_per_hour')?.value)
  const named = page.lives.rows.some(({ name }) => name !== null)
  const columns: (Column<LiveRow> | false)[] = [
    {
      key: 'start',
      head: t`Mulai`,
      header: true,
      className: 'tn',
      render: ({ startedAt, name, account }) => (
        <>
          <span className="inline-block min-w-[50px] font-normal">
            {format.weekday(dayAt(startedAt, timeZone))}
          </span>{' '}
          <span className="font-normal text-muted">{format.clock(startedAt)}</span>
          {phone && <span className="block max-w-40 truncate font-medium">{name ?? account}</span>}
        </>
      ),
      foot: t`Jumlah`,
    },
    !phone && {
      key: 'name',
      head: named ? t`Sesi` : t`Akun`,
      render: ({ name, account }) => (
        <span
          className="block max-w-44 truncate font-medium"
          title={`${name ?? account} · ${account}`}
        >
          {name ?? account}
        </span>
      ),
      foot: '',
    },
    !phone && {
      key: 'minutes',
      head: t`Durasi`,
      className: 'tn text-muted',
      render: ({ minutes }) => (minutes === null ? <Missing /> : format.minutes(minutes)),
      foot: total.minutes === null ? '' : format.minutes(total.minutes),
    },
    !phone && {
      key: 'viewers',
      head: t`Penonton`,
      numeric: true,
      render: ({ viewers }) => (viewers === null ? <Missing /> : format.count(viewers)),
      foot: '',
    },
    {
      key: 'gmv',
      head: t`GMV, Rp jt`,
      numeric: true,
      render: ({ gmv }) => <b>{millions(gmv)}</b>,
      foot: total.gmv === null ? '' : millions(total.gmv),
    },
    !phone && {
      key: 'hour',
      head: t`per jam`,
      numeric: true,
      render: ({ gmvPerHour }) => millions(gmvPerHour),
      foot: perHour === null ? '' : millions(perHour),
    },
    page.lives.rows.some(({ againstMean }) => againstMean !== null) && {
      key: 'against',
      head: t`Beda, %`,
      numeric: true,
      render: ({ againstMean }) => (againstMean === null ? null : <Against value={againstMean} />),
      foot: '',
    },
  ]
  return columns.filter((column) => column !== false)
}

function Against({ value }: { readonly value: number }) {
  const format = useFormat()
  const percent = Math.round(value * 100)
  const text = `${percent > 0 ? '+' : ''}${format.number(percent)}`
  const direction = percent > 0 ? 'up' : percent < 0 ? 'down' : 'flat'
  const tone = Math.abs(value) < usual ? 'quiet' : value > 0 ? 'good' : 'bad'
  return <Delta text={text} direction={direction} tone={tone} />
}
