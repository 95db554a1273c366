import './today.css'
import './tasks.css'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  Bell,
  CheckCheck,
  ChevronLeft,
  CircleAlert,
  Clock,
  ListTodo,
  Settings,
  Sun,
} from 'lucide-react'

import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { type Notification, notifications, readNotifications } from '../contract.ts'
import { useNews } from './Bell.tsx'

const icons = { task: ListTodo, reminder: Clock, alert: CircleAlert, digest: Sun }

/** What one was told, newest first. Opened, it is read. */
export function NewsScreen() {
  const { t } = useLingui()
  const at = useTeamPath()
  const { mark, busy } = useMark()
  const answer = useNews()
  const unread = answer.data?.unread ?? 0
  return (
    <Page
      title={t`Kabar`}
      head={
        <PageHead
          title={t`Kabar`}
          context={
            <Link to={at('today')} className="link inline-flex items-center gap-1">
              <ChevronLeft aria-hidden />
              <Trans>Kembali ke Hari ini</Trans>
            </Link>
          }
          actions={
            <>
              {unread > 0 && (
                <Button icon={CheckCheck} busy={busy} onClick={() => void mark()}>
                  {t`Tandai semua dibaca`}
                </Button>
              )}
              <ButtonLink icon={Settings} to={at('today/news/settings')}>
                {t`Setelan kabar`}
              </ButtonLink>
            </>
          }
        />
      }
    >
      <Loaded answer={answer}>
        {({ notifications: list }) =>
          list.length === 0 ? (
            <EmptyState title={<Trans>Belum ada kabar</Trans>}>
              <Trans>
                Di sini tampil tugas dari orang lain, pengingat pada jamnya, dan ringkasan pagi.
                Disimpan 90 hari.
              </Trans>
            </EmptyState>
          ) : (
            <ul className="task-list max-w-[760px]">
              {list.map((one) => (
                <NewsLine key={one.id} one={one} onOpen={() => void mark([one.id])} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function NewsLine({ one, onOpen }: { readonly one: Notification; readonly onOpen: () => void }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const at = useTeamPath()
  const Icon = icons[one.kind] ?? Bell
  const isNew = one.readAt === null
  return (
    <li className="task-line">
      <Link
        to={at(one.path)}
        className="day-line"
        data-new={isNew || undefined}
        onClick={isNew ? onOpen : undefined}
      >
        <Icon aria-hidden className="day-symbol" />
        <span className="day-words">
          <b>
            {isNew && <span className="sr-only">{t`Baru: `}</span>}
            {say(one.words)}
          </b>
          <small>
            {format.instant(one.createdAt)}
            {one.detail && ` · ${say(one.detail)}`}
          </small>
        </span>
        {isNew && <span className="news-dot" aria-hidden />}
      </Link>
    </li>
  )
}

function useMark() {
  const team = useTeam()
  const wire = useWire()
  const { run, busy } = useAction(readNotifications, { onError: 'toast' })
  const mark = async (ids?: readonly string[]) => {
    await run({ team: team.id, ...(ids && { ids: [...ids] }) })
    await wire.refresh(notifications)
  }
  return { mark, busy }
}
