import { useLingui } from '@lingui/react/macro'
import { Bell as BellIcon } from 'lucide-react'

import { useMe, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { useAnswer, useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import { notifications, notified } from '../contract.ts'

/** The way to what one was told; a dot and a number say that there is something new. */
export function Bell() {
  const { t } = useLingui()
  const at = useTeamPath()
  const unread = useNews().data?.unread ?? 0
  return (
    <span className="bell">
      <IconButton
        icon={BellIcon}
        label={unread > 0 ? t`Kabar, ${unread} baru` : t`Kabar`}
        to={at('today/news')}
      />
      {unread > 0 && (
        <span className="bell-count tn" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </span>
  )
}

/** What one was told, fetched again when the server says that there is more. */
export function useNews() {
  const team = useTeam()
  const me = useMe()
  const wire = useWire()
  const answer = useAnswer(notifications, { team: team.id })
  useTopic(
    notified,
    { team: team.id },
    {
      // Whatever came before the topic was heard, or while the network was gone.
      snapshot: () => void wire.refresh(notifications),
      patch: ({ users }) => {
        if (users.includes(me.id)) void wire.refresh(notifications)
      },
    },
  )
  return answer
}
