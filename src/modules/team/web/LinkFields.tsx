import { useLingui } from '@lingui/react/macro'

import { Field, Input } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'

import { linkDays, type LinkWish } from '../contract.ts'

/** Whom a link is for and how long it works: the same for every scope. */
export function LinkFields({
  wish,
  onChange,
  tried,
}: {
  readonly wish: LinkWish
  readonly onChange: (wish: LinkWish) => void
  /** Whether it was sent already, so that what is missing is said. */
  readonly tried: boolean
}) {
  const { t } = useLingui()
  const daysOf = (text: string) => linkDays.find((days) => String(days) === text) ?? wish.days
  return (
    <>
      <Field
        label={t`Untuk siapa`}
        hint={t`Satu tautan untuk satu orang, supaya bisa dicabut sendiri`}
        error={tried && !wish.name.trim() ? t`Tulis namanya` : undefined}
      >
        <Input
          value={wish.name}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => onChange({ ...wish, name: event.target.value })}
        />
      </Field>
      <div className="field">
        <span className="label" aria-hidden>
          {t`Berlaku selama`}
        </span>
        <Segmented
          label={t`Berlaku selama`}
          value={String(wish.days)}
          onChange={(text) => onChange({ ...wish, days: daysOf(text) })}
          segments={linkDays.map((days) => ({ value: String(days), label: t`${days} hari` }))}
        />
      </div>
    </>
  )
}
