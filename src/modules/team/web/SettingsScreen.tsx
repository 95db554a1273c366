import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Confirm } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useAction } from '#ui/wire/query.ts'

import { leaveTeam, session, updateTeam } from '../contract.ts'
import { useMay, useTeam } from './session.ts'
import { TeamPage } from './TeamPage.tsx'
import { useDone } from './use-done.ts'
import { asZone, languages, zones } from './zones.ts'

/** Name, clock and language of the team; and the way out of it. */
export function SettingsScreen() {
  const { t } = useLingui()
  const may = useMay()
  return (
    <TeamPage
      title={t`Setelan tim`}
      context={t`Minggu dan jam semua angka mengikuti zona waktu ini.`}
    >
      <div className="max-w-[480px]">
        <SettingsForm key={String(may('team.update'))} allowed={may('team.update')} />
      </div>
      <div className="mt-10">
        <LeaveTeam />
      </div>
    </TeamPage>
  )
}

function SettingsForm({ allowed }: { readonly allowed: boolean }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const save = useAction(updateTeam)
  const [name, setName] = useState(team.name)
  const [timeZone, setTimeZone] = useState(asZone(team.timeZone))
  const [language, setLanguage] = useState(team.language)
  const same = name.trim() === team.name && timeZone === team.timeZone && language === team.language
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (same || !name.trim()) return
    const answer = await save.run({ team: team.id, name, timeZone, language })
    if (answer)
      await done({ text: t`Setelan tim disimpan`, change: answer.change, refresh: [session] })
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t`Nama tim`}
        hint={t`Tampil di rel dan di kepala laporan`}
        error={name.trim() ? undefined : t`Tulis nama tim`}
      >
        <Input
          value={name}
          maxLength={60}
          disabled={!allowed}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <div className="form-two">
        <Field label={t`Zona waktu`}>
          <Select options={zones} value={timeZone} disabled={!allowed} onChange={setTimeZone} />
        </Field>
        <Field label={t`Bahasa tim`}>
          <Select options={languages} value={language} disabled={!allowed} onChange={setLanguage} />
        </Field>
      </div>
      <ErrorLine error={save.error} />
      {allowed ? (
        <Button
          type="submit"
          tone="primary"
          busy={save.busy}
          disabled={same}
          className="justify-self-start"
        >
          <Trans>Simpan setelan</Trans>
        </Button>
      ) : (
        <p className="text-13 text-muted">
          <Trans>Hanya pemilik dan manajer yang mengubah setelan tim.</Trans>
        </p>
      )}
    </form>
  )
}

function LeaveTeam() {
  const { t } = useLingui()
  const team = useTeam()
  const leave = useAction(leaveTeam)
  const [asking, setAsking] = useState(false)
  if (team.example) return null
  const confirm = async () => {
    const done = await leave.run({ team: team.id })
    // A fresh page forgets the team without asking for it again.
    if (done) location.replace('/')
  }
  return (
    <Section title={t`Keluar dari tim`}>
      <p className="mb-3 max-w-[60ch] text-13 text-muted">
        <Trans>
          Halaman tim ini tidak bisa dibuka lagi sampai ada undangan baru. Yang sudah dikerjakan
          tetap ada.
        </Trans>
      </p>
      <Button tone="danger" onClick={() => setAsking(true)}>{t`Keluar dari tim`}</Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t`Keluar dari ${team.name}?`}
        verb={t`Keluar dari tim`}
        busy={leave.busy}
        onConfirm={() => void confirm()}
      >
        <Trans>Untuk kembali perlu undangan dari pemilik atau manajer.</Trans>
        <ErrorLine error={leave.error} />
      </Confirm>
    </Section>
  )
}
