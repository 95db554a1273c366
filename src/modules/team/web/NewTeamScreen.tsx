import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowLeft } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useLanguage } from '#ui/i18n/use-words.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { createTeam, session, tryExample } from '../contract.ts'
import { Corner } from './Corner.tsx'
import { SessionGate } from './SessionGate.tsx'
import { teamPath } from './team-path.ts'
import { type TeamDraft, TeamFields } from './TeamFields.tsx'
import { ownZone } from './zones.ts'

/** Another team on this installation, or the example shop. */
export function NewTeamScreen() {
  const { t } = useLingui()
  return (
    <SessionGate allow={({ user }) => user !== null} otherwise="/sign-in?next=/new-team">
      {({ teams }) => (
        <Entrance
          title={t`Tim baru`}
          heading={<Trans>Buat tim lain</Trans>}
          context={<Trans>Setiap tim punya angka, laporan, brand, dan anggotanya sendiri.</Trans>}
          corner={<Corner />}
          beside={
            <h2>
              <Trans>Satu meja untuk seluruh tim.</Trans>
            </h2>
          }
        >
          <NewTeamForm />
          <div className="mt-6 flex flex-wrap gap-2 border-t border-line pt-4">
            {!teams.some(({ example }) => example) && <OpenExample />}
            {teams.length > 0 && (
              <ButtonLink tone="ghost" icon={ArrowLeft} to="/">
                {t`Kembali`}
              </ButtonLink>
            )}
          </div>
        </Entrance>
      )}
    </SessionGate>
  )
}

function NewTeamForm() {
  const { t } = useLingui()
  const language = useLanguage()
  const make = useAction(createTeam)
  const wire = useWire()
  const go = useGo()
  const [team, setTeam] = useState<TeamDraft>({ name: '', timeZone: ownZone(), language })
  const [tried, setTried] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!team.name.trim()) return
    const made = await make.run(team)
    if (!made) return
    await wire.refresh(session)
    go(teamPath(made.slug, ''), { replace: true })
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <TeamFields team={team} onChange={setTeam} tried={tried} />
      <ErrorLine error={make.error} />
      <Button type="submit" tone="primary" size="touch" busy={make.busy}>
        {t`Buat tim`}
      </Button>
    </form>
  )
}

function OpenExample() {
  const { t } = useLingui()
  const language = useLanguage()
  const example = useAction(tryExample, { onError: 'toast' })
  const wire = useWire()
  const go = useGo()
  const open = async () => {
    const team = await example.run({ language })
    if (!team) return
    await wire.refresh(session)
    go(teamPath(team.slug, ''), { replace: true })
  }
  return (
    <Button busy={example.busy} onClick={() => void open()}>
      {example.busy ? t`Menyiapkan toko contoh` : t`Coba dengan toko contoh`}
    </Button>
  )
}
