import { Trans, useLingui } from '@lingui/react/macro'

import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { Table } from '#ui/design/Table.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import { single } from './printed.ts'
import { useWeek } from './use-week.ts'

/** Followers and views of the account, day by day. */
export function Followers() {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { page, ask, figure } = useWeek()
  const { title, days } = page.followers
  const found = figure('account.followers')
  const subject = found?.subject ?? 'shop'
  const engagement = single(figure('account.er_views')?.value)
  const known = days.some(({ followers, views }) => followers !== null || views !== null)
  return (
    <Section title={say(title)} beside={subject === 'shop' ? null : `@${subject}`}>
      {known ? (
        <>
          <Table
            label={say(title)}
            rows={days.map((row, at) =>
              Object.assign({ before: days[at - 1]?.followers ?? null }, row),
            )}
            rowKey={({ day }) => day}
            onOpen={() =>
              ask({ id: 'account.followers', subject }, [
                { id: 'account.followers', subject },
                { id: 'account.video_views', subject },
                { id: 'account.er_views', subject },
              ])
            }
            columns={[
              { key: 'day', head: t`Hari`, header: true, render: ({ day }) => format.weekday(day) },
              {
                key: 'followers',
                head: t`Pengikut`,
                numeric: true,
                render: ({ followers }) =>
                  followers === null ? <Missing /> : format.count(followers),
              },
              {
                key: 'change',
                head: t`Beda`,
                numeric: true,
                className: 'text-muted',
                render: ({ followers, before }) =>
                  followers === null || before === null
                    ? null
                    : signed(format.count(followers - before), followers - before),
              },
              {
                key: 'views',
                head: t`Tayangan video`,
                numeric: true,
                render: ({ views }) => (views === null ? <Missing /> : format.count(views)),
              },
            ]}
          />
          {engagement !== null && (
            <p className="mt-2 text-12 text-muted">
              <Trans>
                ER per tayangan {format.ratio(engagement)}: suka, komentar, dan bagikan dibagi
                tayangan video.
              </Trans>
            </p>
          )}
        </>
      ) : (
        found?.missing && <p className="text-13 text-muted">{say(found.missing)}</p>
      )}
    </Section>
  )
}

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text)
