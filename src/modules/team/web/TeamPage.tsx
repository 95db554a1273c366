import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

import { LinkTabs } from '#ui/design/LinkTabs.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'

import { useMay, useTeam, useTeamPath } from './session.ts'

/** The frame of the team's own pages: members, links, settings, back-ups, history. */
export function TeamPage({
  title,
  context,
  actions,
  children,
}: {
  readonly title: string
  readonly context?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const may = useMay()
  const tabs = [
    ...(may('members.read') ? [{ to: at('team'), label: t`Anggota` }] : []),
    ...(may('links.read') ? [{ to: at('team/links'), label: t`Tautan` }] : []),
    { to: at('team/settings'), label: t`Setelan` },
    ...(may('backups.read') ? [{ to: at('team/backups'), label: t`Cadangan` }] : []),
    ...(may('personal.manage') ? [{ to: at('team/personal'), label: t`Data pribadi` }] : []),
    ...(may('history.read') ? [{ to: at('team/history'), label: t`Riwayat` }] : []),
  ]
  return (
    <Page
      title={`${title} · ${team.name}`}
      head={<PageHead title={title} context={context} actions={actions} />}
    >
      <LinkTabs label={t`Halaman tim`} tabs={tabs} />
      {children}
    </Page>
  )
}
