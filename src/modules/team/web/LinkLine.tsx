import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Ban, Clock, Hourglass, MailOpen, X } from 'lucide-react'
import { useState } from 'react'

import type { Endpoint } from '#kernel/endpoint.ts'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Confirm } from '#ui/design/Dialog.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link as PageLink } from '#ui/navigation/Link.tsx'
import { useAction } from '#ui/wire/query.ts'

import { type Link, links, revokeLink } from '../contract.ts'
import { useTeam, useTeamPath } from './session.ts'
import { useDone } from './use-done.ts'
import { useLastDay } from './use-last-day.ts'

const none: readonly Endpoint[] = []

/** One link: who, what, by whom, until when, whether it was opened, and the way to end it. */
export function LinkLine({
  link,
  revokes,
  refresh = none,
}: {
  readonly link: Link
  readonly revokes: boolean
  /** Other answers that tell of links. */
  readonly refresh?: readonly Endpoint[]
}) {
  const say = useWords()
  const path = useTeamPath()
  const format = useFormat()
  const { name, page, createdBy } = link
  return (
    <li className="link-line">
      <div className="min-w-0">
        <p className="ell text-14 font-medium" title={name}>
          {name}
        </p>
        <p className="text-13">
          {page === null ? (
            say(link.opens)
          ) : (
            <PageLink className="link -my-3.5 inline-block py-3.5 md:m-0 md:p-0" to={path(page)}>
              {say(link.opens)}
            </PageLink>
          )}
        </p>
      </div>
      <div className="tn text-12 text-muted">
        <p>
          <Trans>
            dibuat {createdBy}, {format.dayOf(link.createdAt)}
          </Trans>
        </p>
        <Until link={link} />
      </div>
      <p className="flex flex-wrap items-center gap-1">
        <Opened link={link} />
      </p>
      {revokes && <Revoke link={link} refresh={refresh} />}
    </li>
  )
}

function Until({ link }: { readonly link: Link }) {
  const format = useFormat()
  const lastDay = useLastDay()
  const { revokedBy, revokedAt } = link
  return (
    <p>
      {revokedAt === null ? (
        <Trans>berlaku sampai {lastDay(link.expiresAt)}</Trans>
      ) : (
        <Trans>
          dicabut {revokedBy}, {format.instant(revokedAt)}
        </Trans>
      )}
    </p>
  )
}

function Opened({ link }: { readonly link: Link }) {
  const format = useFormat()
  const { state, lastOpenedAt, openedCount } = link
  return (
    <>
      {state === 'revoked' && (
        <Chip tone="danger" icon={Ban}>
          <Trans>Dicabut</Trans>
        </Chip>
      )}
      {state === 'expired' && (
        <Chip tone="line" icon={Hourglass}>
          <Trans>Berakhir</Trans>
        </Chip>
      )}
      {lastOpenedAt === null ? (
        <Chip tone="line" icon={Clock}>
          <Trans>Belum dibuka</Trans>
        </Chip>
      ) : (
        <>
          <Chip tone="info" icon={MailOpen}>
            <Plural value={openedCount} other="Dibuka # kali" />
          </Chip>
          <span className="tn text-12 text-muted">
            <Trans>terakhir {format.instant(lastOpenedAt)}</Trans>
          </span>
        </>
      )}
    </>
  )
}

function Revoke({ link, refresh }: { readonly link: Link; readonly refresh: readonly Endpoint[] }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const [asking, setAsking] = useState(false)
  const revoke = useAction(revokeLink, { onError: 'toast' })
  const { name } = link
  const press = async () => {
    const answer = await revoke.run({ team: team.id, link: link.id })
    setAsking(false)
    if (answer) await done({ text: t`Tautan untuk ${name} dicabut`, refresh: [links, ...refresh] })
  }
  return (
    <>
      <Button
        size="small"
        tone="ghost"
        icon={X}
        aria-label={t`Cabut tautan untuk ${name}`}
        onClick={() => setAsking(true)}
      >
        {t`Cabut`}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t`Cabut tautan untuk ${name}?`}
        verb={t`Cabut tautan`}
        busy={revoke.busy}
        onConfirm={() => void press()}
      >
        <p>
          <Trans>
            Tautannya langsung tidak berlaku, juga di halaman yang sedang terbuka. Ini tidak bisa
            diurungkan: untuk orang yang sama, buat tautan baru.
          </Trans>
        </p>
      </Confirm>
    </>
  )
}
