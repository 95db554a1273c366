import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowLeft } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Entrance } from '#ui/design/Entrance.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useLanguage } from '#ui/i18n/use-words.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { createFirstTeam, session, type Session, tryExample } from '../contract.ts'
import { type AccountDraft, emptyAccount, problemsOf } from './account-draft.ts'
import { AccountFields } from './AccountFields.tsx'
import { Corner } from './Corner.tsx'
import { SessionGate } from './SessionGate.tsx'
import { teamPath } from './team-path.ts'
import { type TeamDraft, TeamFields } from './TeamFields.tsx'
import { ownZone } from './zones.ts'

/** The first visit: make a team, take over the one that waits, or look around in an example. */
export function WelcomeScreen() {
  return (
    <SessionGate allow={({ installation }) => installation !== 'ready'} otherwise="/">
      {(data) => <Welcome data={data} />}
    </SessionGate>
  )
}

function Welcome({ data }: { readonly data: Session }) {
  const { t } = useLingui()
  const claimable = data.claimable
  const [making, setMaking] = useState(claimable !== null)
  const heading = claimable ? (
    <Trans>{claimable.name} menunggu pemiliknya</Trans>
  ) : making ? (
    <Trans>Buat tim</Trans>
  ) : (
    <Trans>Selamat datang di Etalase</Trans>
  )
  const context = claimable ? (
    <Trans>Data sudah diimpor lewat baris perintah. Buat akun pemilik untuk membukanya.</Trans>
  ) : making ? (
    <Trans>Pemilik bisa mengundang anggota lain setelah ini.</Trans>
  ) : (
    <Trans>Belum ada tim di server ini. Mulai dari salah satu:</Trans>
  )
  return (
    <Entrance
      title={t`Mulai`}
      heading={heading}
      context={context}
      corner={<Corner />}
      beside={<ThreeSteps />}
    >
      {making ? (
        <FirstTeamForm
          name={claimable?.name ?? ''}
          onBack={claimable ? undefined : () => setMaking(false)}
        />
      ) : (
        <Choices onMake={() => setMaking(true)} />
      )}
    </Entrance>
  )
}

function ThreeSteps() {
  return (
    <>
      <h2>
        <Trans>Dari ekspor minggu lalu ke laporan minggu ini.</Trans>
      </h2>
      <ol>
        <li>
          <b>1</b>
          <span>
            <Trans>Unduh ekspor dari Seller Center, TikTok Studio, dan Ads Manager.</Trans>
          </span>
        </li>
        <li>
          <b>2</b>
          <span>
            <Trans>Letakkan semua berkas sekaligus, periksa pratinjau, terapkan.</Trans>
          </span>
        </li>
        <li>
          <b>3</b>
          <span>
            <Trans>Baca angkanya, sunting kalimatnya, serahkan PDF.</Trans>
          </span>
        </li>
      </ol>
    </>
  )
}

function Choices({ onMake }: { readonly onMake: () => void }) {
  const { t } = useLingui()
  const language = useLanguage()
  const example = useAction(tryExample)
  const go = useGo()
  const wire = useWire()
  const open = async () => {
    const team = await example.run({ language })
    if (!team) return
    await wire.refresh(session)
    go(teamPath(team.slug, ''), { replace: true })
  }
  return (
    <>
      <section className="choice">
        <h2>{t`Buat tim`}</h2>
        <p>{t`Untuk toko sendiri: nama tim, zona waktu, dan akun pemilik.`}</p>
        <Button tone="primary" onClick={onMake}>{t`Buat tim`}</Button>
      </section>
      <section className="choice">
        <h2>{t`Coba dengan toko contoh`}</h2>
        <p>{t`Toko karangan dengan dua belas minggu riwayat. Bisa dihapus dengan satu klik.`}</p>
        <Button busy={example.busy} onClick={() => void open()}>
          {example.busy ? t`Menyiapkan toko contoh` : t`Coba dengan toko contoh`}
        </Button>
        {example.busy && (
          <output className="text-13 text-muted">{t`Mengisi dua belas minggu riwayat; biasanya kurang dari setengah menit.`}</output>
        )}
        <ErrorLine error={example.error} />
      </section>
    </>
  )
}

function FirstTeamForm({
  name,
  onBack,
}: {
  readonly name: string
  readonly onBack: (() => void) | undefined
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const make = useAction(createFirstTeam)
  const go = useGo()
  const wire = useWire()
  const [team, setTeam] = useState<TeamDraft>({ name, timeZone: ownZone(), language })
  const [owner, setOwner] = useState<AccountDraft>(emptyAccount)
  const [tried, setTried] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!team.name.trim() || problemsOf(owner).length > 0) return
    const made = await make.run({ team, owner: { ...owner, email: owner.email.trim() } })
    if (!made) return
    await wire.refresh(session)
    go(teamPath(made.slug, ''), { replace: true })
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset>
        <legend>{t`Tim`}</legend>
        <TeamFields team={team} onChange={setTeam} tried={tried} />
      </fieldset>
      <fieldset className="border-t border-line pt-4">
        <legend className="float-left">{t`Akun pemilik`}</legend>
        <AccountFields account={owner} onChange={setOwner} tried={tried} />
      </fieldset>
      <ErrorLine error={make.error} />
      <Button type="submit" tone="primary" size="touch" busy={make.busy}>
        {t`Buat tim dan masuk`}
      </Button>
      {onBack && (
        <Button tone="ghost" icon={ArrowLeft} onClick={onBack} className="justify-self-start">
          {t`Kembali`}
        </Button>
      )}
    </form>
  )
}
