import './today.css'
import './tasks.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Checkbox, Field, Input } from '#ui/design/Field.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useAction, useAnswer, useWire } from '#ui/wire/query.ts'

import { type NotificationKind, preferences as endpoint, setPreferences } from '../contract.ts'
import { PushDevices } from './PushDevices.tsx'

type Answer = Given<typeof endpoint>

/** When and how one is told: ways for each kind, quiet hours, the digest, and the devices. */
export function NewsSettings() {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const answer = useAnswer(endpoint, { team: team.id })
  return (
    <Page
      title={t`Setelan kabar`}
      head={
        <PageHead
          title={t`Setelan kabar`}
          context={
            <Link to={at('today/news')} className="link inline-flex items-center gap-1">
              <ChevronLeft aria-hidden />
              <Trans>Kembali ke Kabar</Trans>
            </Link>
          }
        />
      }
    >
      <Loaded answer={answer}>
        {(data) => (
          <div className="max-w-[640px]">
            <PreferenceForm key={JSON.stringify(data.preferences)} data={data} />
            <div className="mt-8">
              <PushDevices pushKey={data.pushKey} devices={data.devices} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function PreferenceForm({ data }: { readonly data: Answer }) {
  const { t } = useLingui()
  const team = useTeam()
  const toast = useToast()
  const wire = useWire()
  const save = useAction(setPreferences)
  const [chosen, setChosen] = useState(data.preferences)
  const same = JSON.stringify(chosen) === JSON.stringify(data.preferences)
  const { quiet, alertsPass, digestAt } = chosen
  const set = (more: Partial<typeof chosen>) => setChosen((before) => ({ ...before, ...more }))
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (same) return
    if (!(await save.run({ team: team.id, ...chosen }))) return
    toast({ text: t`Setelan kabar disimpan` })
    await wire.refresh(endpoint)
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Ways chosen={chosen} set={set} mail={data.mail} hasDevice={data.devices.length > 0} />
      <Section title={t`Jam tenang`} beside={t`menurut jam tim`}>
        <Checkbox
          checked={quiet !== null}
          onChange={(on) => set({ quiet: on ? { from: '21:00', to: '07:00' } : null })}
          hint={t`Kabar tetap tampil di aplikasi; kirimannya menunggu sampai jam tenang selesai`}
        >
          {t`Jangan kirim apa pun di jam tenang`}
        </Checkbox>
        {quiet && (
          <div className="form-two mt-2">
            <Field label={t`Dari`}>
              <Clock value={quiet.from} onChange={(from) => set({ quiet: { ...quiet, from } })} />
            </Field>
            <Field label={t`Sampai`}>
              <Clock value={quiet.to} onChange={(to) => set({ quiet: { ...quiet, to } })} />
            </Field>
          </div>
        )}
        {quiet && (
          <Checkbox checked={alertsPass} onChange={(on) => set({ alertsPass: on })}>
            {t`Kecuali peringatan penting`}
          </Checkbox>
        )}
      </Section>
      <Section title={t`Ringkasan pagi`} beside={t`satu kali sehari`}>
        <Checkbox
          checked={digestAt !== null}
          onChange={(on) => set({ digestAt: on ? '07:30' : null })}
          hint={t`Yang jatuh tempo hari ini, yang terlambat, dan yang menunggu; tidak dikirim bila kosong`}
        >
          {t`Kirim ringkasan setiap pagi`}
        </Checkbox>
        {digestAt !== null && (
          <div className="form-two mt-2">
            <Field label={t`Pukul`}>
              <Clock value={digestAt} onChange={(time) => set({ digestAt: time })} />
            </Field>
          </div>
        )}
      </Section>
      <ErrorLine error={save.error} />
      <Button
        type="submit"
        tone="primary"
        busy={save.busy}
        disabled={same}
        className="justify-self-start"
      >
        {t`Simpan setelan kabar`}
      </Button>
    </form>
  )
}

/** An emptied field keeps the time it had: there is no such hour. */
function Clock({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (time: string) => void
}) {
  return (
    <Input
      type="time"
      value={value}
      onChange={(event) => {
        const time = event.target.value.slice(0, 5)
        if (time) onChange(time)
      }}
    />
  )
}

type Chosen = Answer['preferences']

const flip = (list: readonly NotificationKind[], kind: NotificationKind, on: boolean) =>
  on ? [...list, kind] : list.filter((one) => one !== kind)

function Ways({
  chosen,
  set,
  mail,
  hasDevice,
}: {
  readonly chosen: Chosen
  readonly set: (more: Partial<Chosen>) => void
  readonly mail: boolean
  readonly hasDevice: boolean
}) {
  const { t } = useLingui()
  const kinds: readonly (readonly [NotificationKind, string])[] = [
    ['task', t`Tugas dari orang lain`],
    ['reminder', t`Pengingat pada jamnya`],
    ['alert', t`Peringatan`],
    ['digest', t`Ringkasan pagi`],
  ]
  return (
    <Section title={t`Cara diberi tahu`} beside={t`semua selalu tampil di aplikasi`}>
      <table className="table ways">
        <thead>
          <tr>
            <th scope="col">{t`Kabar`}</th>
            <th scope="col">{t`Push`}</th>
            <th scope="col">{t`Email`}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, label]) => (
            <tr key={kind}>
              <th scope="row">{label}</th>
              <td>
                <WayBox
                  label={t`${label}: push`}
                  on={chosen.push.includes(kind)}
                  disabled={false}
                  onChange={(on) => set({ push: flip(chosen.push, kind, on) })}
                />
              </td>
              <td>
                <WayBox
                  label={t`${label}: email`}
                  on={mail && chosen.mail.includes(kind)}
                  disabled={!mail}
                  onChange={(on) => set({ mail: flip(chosen.mail, kind, on) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasDevice && (
        <p className="mt-2 text-13 text-muted">
          <Trans>Push belum sampai ke mana pun: belum ada perangkat. Tambahkan di bawah.</Trans>
        </p>
      )}
      {!mail && (
        <p className="mt-2 text-13 text-muted">
          <Trans>
            Email belum bisa dikirim dari server ini. Pengelola server mengisi ETALASE_SMTP_URL dan
            ETALASE_MAIL_FROM.
          </Trans>
        </p>
      )}
    </Section>
  )
}

function WayBox({
  label,
  on,
  disabled,
  onChange,
}: {
  readonly label: string
  readonly on: boolean
  readonly disabled: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label className="task-choose">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
