import { useLingui } from '@lingui/react/macro'
import { Trash2 } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select, Textarea } from '#ui/design/Field.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import {
  Category,
  makeOwnRule,
  type OwnRule,
  removeOwnRule,
  Scope,
  Severity,
  updateOwnRule,
  wordingBook,
} from '../../contract.ts'
import { draftOf, problemIn, type RuleText, textOf } from '../../domain/book/own-rule-text.ts'
import { TryRule } from './TryRule.tsx'
import { useBrandList } from './use-brand-names.ts'
import { useRuleWords } from './use-rule-words.ts'

/** A rule in the team's own words, tried out while it is written. */
export function OwnRuleForm({
  own,
  onDone,
}: {
  readonly own: OwnRule | null
  readonly onDone: () => void
}) {
  const { t } = useLingui()
  const [text, setText] = useState(() => textOf(own))
  const [tried, setTried] = useState(false)
  const { save, remove, busy, removing, error } = useSaving(own, onDone)
  const set = (part: Partial<RuleText>) => setText({ ...text, ...part })
  const problem = problemIn(text)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!problem && text.reason.trim()) void save(text)
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <PatternFields text={text} onChange={set} problem={problem} tried={tried} />
      <TryRule text={text} readable={!problem} own={own?.id ?? null} />
      <Choices text={text} onChange={set} />
      <Field
        label={t`Alasan`}
        error={tried && !text.reason.trim() ? t`Tulis alasannya` : undefined}
      >
        <Textarea
          rows={2}
          maxLength={500}
          value={text.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </Field>
      <Field
        label={t`Ganti dengan`}
        hint={t`Kata yang bisa langsung menggantikannya. Boleh kosong.`}
      >
        <Input
          maxLength={200}
          value={text.alternative}
          onChange={(event) => set({ alternative: event.target.value })}
        />
      </Field>
      <ErrorLine error={error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" busy={busy}>
          {own ? t`Simpan aturan` : t`Tambah aturan`}
        </Button>
        {own && (
          <Button tone="danger" icon={Trash2} busy={removing} onClick={() => void remove()}>
            {t`Hapus aturan`}
          </Button>
        )}
      </div>
    </form>
  )
}

type Part = {
  readonly text: RuleText
  readonly onChange: (part: Partial<RuleText>) => void
}

function PatternFields({
  text,
  onChange,
  problem,
  tried,
}: Part & { readonly problem: ReturnType<typeof problemIn>; readonly tried: boolean }) {
  const { t, i18n } = useLingui()
  const said = problem && (i18n.locale === 'en' ? problem.words.en : problem.words.id)
  const shown = (field: 'patterns' | 'except') =>
    problem?.field === field && (tried || text[field].trim() !== '') ? said : undefined
  return (
    <>
      <Field
        label={t`Kata yang dicari`}
        hint={t`Satu pola per baris. (murah|hemat) untuk pilihan, [kak] untuk yang boleh ada, ... untuk kata di antaranya.`}
        error={shown('patterns')}
      >
        <Textarea
          rows={3}
          spellCheck={false}
          value={text.patterns}
          onChange={(event) => onChange({ patterns: event.target.value })}
        />
      </Field>
      <Field
        label={t`Kecuali dalam`}
        hint={t`Tempat kata yang sama tidak apa-apa. Boleh kosong.`}
        error={shown('except')}
      >
        <Textarea
          rows={2}
          spellCheck={false}
          value={text.except}
          onChange={(event) => onChange({ except: event.target.value })}
        />
      </Field>
    </>
  )
}

function Choices({ text, onChange }: Part) {
  const { t } = useLingui()
  const words = useRuleWords()
  const list = useBrandList()
  return (
    <>
      <Field label={t`Kategori`}>
        <Select
          value={text.category}
          options={Category.options.map((value) => ({ value, label: words.category(value) }))}
          onChange={(category) => onChange({ category })}
        />
      </Field>
      <Segmented
        label={t`Bobot`}
        value={text.severity}
        onChange={(severity) => onChange({ severity })}
        segments={Severity.options.map((value) => ({ value, label: words.weights[value].word }))}
      />
      <Segmented
        label={t`Berlaku untuk`}
        value={text.scope}
        onChange={(scope) => onChange({ scope })}
        segments={Scope.options
          .toReversed()
          .map((value) => ({ value, label: words.scopes[value] }))}
      />
      {list.length > 0 && (
        <Field label={t`Untuk brand`}>
          <Select
            value={text.brand}
            options={[
              { value: '', label: t`Semua brand` },
              ...list.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            onChange={(brand) => onChange({ brand })}
          />
        </Field>
      )}
    </>
  )
}

function useSaving(own: OwnRule | null, onDone: () => void) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const wire = useWire()
  const make = useAction(makeOwnRule)
  const update = useAction(updateOwnRule)
  const removal = useAction(removeOwnRule)
  // One for all attempts: a press that was repeated adds no second rule.
  const [id] = useState(() => own?.id ?? newKey())
  const refresh = [wordingBook]
  const save = async (text: RuleText) => {
    const draft = draftOf(text)
    const answer = own
      ? await update.run({ ...draft, team: team.id, ownRule: id, version: own.version })
      : await make.run({ ...draft, team: team.id, id })
    // Another version is on its way: pressing again saves over it, knowingly.
    if (!answer) {
      await wire.refresh(wordingBook)
      return
    }
    onDone()
    await done({ text: t`Aturan disimpan`, change: answer.change, refresh })
  }
  const remove = async () => {
    const answer = await removal.run({ team: team.id, ownRule: id })
    if (!answer) return
    onDone()
    await done({ text: t`Aturan dihapus`, change: answer.change, refresh })
  }
  return {
    save,
    remove,
    busy: make.busy || update.busy,
    removing: removal.busy,
    error: make.error ?? update.error ?? removal.error,
  }
}
