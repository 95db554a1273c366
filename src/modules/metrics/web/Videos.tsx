import { Trans, useLingui } from '@lingui/react/macro'

import { Missing } from '#ui/design/Missing.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { type Column, Table } from '#ui/design/Table.tsx'
import { useIsPhone } from '#ui/design/use-media.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { VideoRow } from '../contract.ts'
import { Asides } from './Asides.tsx'
import { ListLink } from './ListLink.tsx'
import { useWeek } from './use-week.ts'

/** The videos that sold most, and those that were seen much and sold little. */
export function Videos() {
  const { t } = useLingui()
  const format = useFormat()
  const say = useWords()
  const { page, ask, figure } = useWeek()
  const { title, top, bottom, bottomAbove, count } = page.videos
  const columns = useColumns()
  const missing = figure('video.views')?.missing
  const above = bottomAbove === null ? null : format.count(bottomAbove)
  return (
    <Section
      title={say(title)}
      beside={count !== null && <Trans>dari {format.count(count)} video</Trans>}
      more={<ListLink list="videos" kind="video_list">{t`Semua video`}</ListLink>}
    >
      {top.length === 0 ? (
        missing && <p className="text-13 text-muted">{say(missing)}</p>
      ) : (
        <>
          <Table
            fixed
            label={say(title)}
            rows={[...top, ...bottom]}
            rowKey={({ key }) => key}
            groupBefore={(row) =>
              row === bottom[0] && above && t`Terbawah, tayangan di atas ${above}`
            }
            onOpen={({ key }) =>
              ask({ id: 'video.item.gmv', subject: key }, [
                { id: 'video.item.gmv', subject: key },
                { id: 'video.item.views', subject: key },
              ])
            }
            columns={columns}
          />
          <Asides ids={['video.gmv', 'video.views']} />
        </>
      )}
    </Section>
  )
}

function useColumns(): Column<VideoRow>[] {
  const { t } = useLingui()
  const format = useFormat()
  const phone = useIsPhone()
  const columns: (Column<VideoRow> | false)[] = [
    {
      key: 'title',
      head: t`Teratas`,
      header: true,
      render: ({ title, creator }) => (
        <span title={`${title} · ${creator}`} className="block min-w-0">
          <span className="block truncate">{title || t`Tanpa judul`}</span>
          <span className="block truncate text-12 font-normal text-muted">{creator}</span>
        </span>
      ),
    },
    {
      key: 'views',
      head: t`Ribu tayang`,
      numeric: true,
      width: '84px',
      render: ({ views }) => (views === null ? <Missing /> : format.number(views / 1000, 1)),
    },
    !phone && {
      key: 'ctr',
      head: t`CTR, %`,
      numeric: true,
      width: '60px',
      render: ({ ctr }) => (ctr === null ? <Missing /> : format.number(ctr * 100, 1)),
    },
    {
      key: 'gmv',
      head: t`GMV, jt`,
      numeric: true,
      width: '66px',
      render: ({ gmv }) =>
        gmv === null ? <Missing /> : <b>{gmv === 0 ? '0' : format.number(gmv / 1e6, 2)}</b>,
    },
  ]
  return columns.filter((column) => column !== false)
}
