import { Trans, useLingui } from '@lingui/react/macro'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select, Textarea } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useAction } from '#ui/wire/query.ts'

import { decideRule, type RuleWish, Severity, wordingBook } from '../../contract.ts'
import type { Entry } from '../../domain/book/entries.ts'
import { useBrandList } from './use-brand-names.ts'
import { useRuleWords } from './use-rule-words.ts'

type Kind = RuleWish['kind']

/** Switching off, another weight or an exception; never without a reason. */
export function DecideForm({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const decide = useAction(decideRule)
  const [kind, setKind] = useState<Kind>('exception')
  const [severity, setSeverity] = useState(othersThan(entry.severity)[0] ?? 'note')
  const [brand, setBrand] = useState('')
  const [phrase, setPhrase] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const unlimited = kind === 'exception' && !brand && !phrase.trim()

  const wishOf = (): RuleWish => {
    if (kind === 'off') return { kind }
    if (kind === 'severity') return { kind, severity }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id of the list below
    return { kind, brand: (brand || null) as never, product: null, phrase: phrase.trim() || null }
  }
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!reason.trim() || unlimited) return
    const wish = wishOf()
    const answer = await decide.run({ team: team.id, rule: entry.rule.id, wish, reason })
    if (!answer) return
    setReason('')
    setPhrase('')
    setBrand('')
    setTried(false)
    await done({ text: t`Keputusan disimpan`, change: answer.change, refresh: [wordingBook] })
  }
  return (
    <form className="form" onSubmit={(event) => void save(event)} noValidate>
      {!entry.own && (
        <Segmented
          label={t`Keputusan`}
          value={kind}
          onChange={setKind}
          segments={[
            { value: 'exception', label: t`Pengecualian` },
            { value: 'severity', label: t`Bobot lain` },
            { value: 'off', label: t`Matikan`, disabled: entry.severity === null },
          ]}
        />
      )}
      {kind === 'severity' && (
        <WeightField value={severity} without={entry.severity} onChange={setSeverity} />
      )}
      {kind === 'exception' && (
        <Limits
          brand={brand}
          phrase={phrase}
          missing={tried && unlimited}
          onBrand={setBrand}
          onPhrase={setPhrase}
        />
      )}
      <Field
        label={t`Alasan`}
        hint={t`Siapa yang menyetujui, dan apa dasarnya.`}
        error={tried && !reason.trim() ? t`Tulis alasannya` : undefined}
      >
        <Textarea
          rows={2}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <ErrorLine error={decide.error} />
      <Button type="submit" tone="primary" className="justify-self-start" busy={decide.busy}>
        {t`Simpan keputusan`}
      </Button>
    </form>
  )
}

const othersThan = (severity: Severity | null) => Severity.options.filter((one) => one !== severity)

function WeightField({
  value,
  without,
  onChange,
}: {
  readonly value: Severity
  readonly without: Severity | null
  readonly onChange: (severity: Severity) => void
}) {
  const { t } = useLingui()
  const { weights } = useRuleWords()
  return (
    <Segmented
      label={t`Bobot`}
      value={value}
      onChange={onChange}
      segments={othersThan(without).map((one) => ({ value: one, label: weights[one].word }))}
    />
  )
}

function Limits({
  brand,
  phrase,
  missing,
  onBrand,
  onPhrase,
}: {
  readonly brand: string
  readonly phrase: string
  readonly missing: boolean
  readonly onBrand: (id: string) => void
  readonly onPhrase: (text: string) => void
}) {
  const { t } = useLingui()
  const list = useBrandList()
  return (
    <>
      <p className="text-13 text-muted">
        <Trans>Temuannya tetap terlihat sebagai catatan.</Trans>
      </p>
      {list.length > 0 && (
        <Field label={t`Boleh untuk brand`}>
          <Select
            value={brand}
            options={[
              { value: '', label: t`Semua brand` },
              ...list.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            onChange={onBrand}
          />
        </Field>
      )}
      <Field
        label={t`Boleh dalam frasa`}
        hint={t`Misalnya nama produk atau nama gedung yang memuat kata itu.`}
        error={missing ? t`Pilih brand atau tulis frasanya` : undefined}
      >
        <Input value={phrase} maxLength={200} onChange={(event) => onPhrase(event.target.value)} />
      </Field>
    </>
  )
}
