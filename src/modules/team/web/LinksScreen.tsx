import { Trans, useLingui } from '@lingui/react/macro'

import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { links } from '../contract.ts'
import { LinkLine } from './LinkLine.tsx'
import { useMay, useTeam } from './session.ts'
import { TeamPage } from './TeamPage.tsx'

/** Every address with a secret that was given away: to whom, for what, until when. */
export function LinksScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const revokes = useMay()('links.revoke')
  const answer = useAnswer(links, { team: team.id })
  return (
    <TeamPage
      title={t`Tautan`}
      context={t`Siapa di luar tim yang bisa membuka apa, tanpa akun. Tautannya sendiri hanya tampil saat dibuat.`}
    >
      <Loaded answer={answer}>
        {({ links: all }) => {
          const open = all.filter(({ state }) => state === 'open')
          const ended = all.filter(({ state }) => state !== 'open')
          return (
            <>
              {open.length === 0 && (
                <EmptyState title={<Trans>Tidak ada tautan yang berlaku</Trans>}>
                  <Trans>
                    Buka sebuah laporan lalu pilih Bagikan: orangnya membacanya tanpa akun, dan
                    tautannya muncul di sini.
                  </Trans>
                </EmptyState>
              )}
              {open.length > 0 && (
                <ul aria-label={t`Tautan yang berlaku`}>
                  {open.map((link) => (
                    <LinkLine key={link.id} link={link} revokes={revokes} />
                  ))}
                </ul>
              )}
              {ended.length > 0 && (
                <div className="mt-8">
                  <Section title={t`Sudah berakhir`} beside={t`Tersimpan 90 hari`}>
                    <ul aria-label={t`Sudah berakhir`}>
                      {ended.map((link) => (
                        <LinkLine key={link.id} link={link} revokes={false} />
                      ))}
                    </ul>
                  </Section>
                </div>
              )}
            </>
          )
        }}
      </Loaded>
    </TeamPage>
  )
}
