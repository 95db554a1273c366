import { useLingui } from '@lingui/react/macro'

import type { Language } from '#kernel/words.ts'
import { Field, Input, Select } from '#ui/design/Field.tsx'

import { languages, type Zone, zones } from './zones.ts'

export type TeamDraft = {
  readonly name: string
  readonly timeZone: Zone
  readonly language: Language
}

/** Name, clock and language of a new team. */
export function TeamFields({
  team,
  onChange,
  tried,
}: {
  readonly team: TeamDraft
  readonly onChange: (team: TeamDraft) => void
  readonly tried: boolean
}) {
  const { t } = useLingui()
  return (
    <>
      <Field
        label={t`Nama tim`}
        hint={t`Biasanya nama toko; bisa diganti nanti`}
        error={tried && !team.name.trim() ? t`Tulis nama tim` : undefined}
      >
        <Input
          autoComplete="organization"
          maxLength={60}
          value={team.name}
          onChange={(event) => onChange({ ...team, name: event.target.value })}
        />
      </Field>
      <div className="form-two">
        <Field label={t`Zona waktu`}>
          <Select
            options={zones}
            value={team.timeZone}
            onChange={(timeZone) => onChange({ ...team, timeZone })}
          />
        </Field>
        <Field label={t`Bahasa tim`}>
          <Select
            options={languages}
            value={team.language}
            onChange={(language) => onChange({ ...team, language })}
          />
        </Field>
      </div>
    </>
  )
}
