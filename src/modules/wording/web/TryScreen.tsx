import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { brands } from '#modules/brands/contract.ts'
import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Checkbox, Field, Select } from '#ui/design/Field.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import type { Scope } from '../contract.ts'
import { CheckedText } from './CheckedText.tsx'
import { Listening } from './Listening.tsx'

import './try-screen.css'

type Planned = 'flash' | 'giveaway'

/** A text that is kept nowhere, held against the rule book of the team or of one brand. */
export function TryScreen() {
  const { t } = useLingui()
  const may = useMay()
  const answer = useAnswer(brands, { team: useTeam().id }, { enabled: may('brands.read') })
  const [text, setText] = useState('')
  const [scope, setScope] = useState<Scope>('both')
  const [brand, setBrand] = useState('')
  const [official, setOfficial] = useState<readonly Planned[]>([])
  const plan = (one: Planned) => (on: boolean) =>
    setOfficial((all) => [...all.filter((other) => other !== one), ...(on ? [one] : [])])
  const list = answer.data?.brands ?? []
  return (
    <Page
      title={t`Coba teks`}
      head={
        <PageHead
          title={t`Coba teks`}
          context={t`Tulis atau tempel skrip, takarir, atau siaran pesan. Tidak disimpan di mana pun.`}
        />
      }
    >
      <div className="try-choices">
        <div className="field">
          <span className="label" aria-hidden>
            <Trans>Dipakai di</Trans>
          </span>
          <Segmented
            label={t`Dipakai di`}
            value={scope}
            onChange={setScope}
            segments={[
              { value: 'both', label: t`Semua` },
              { value: 'live', label: t`LIVE` },
              { value: 'video', label: t`Video` },
            ]}
          />
        </div>
        {list.length > 0 && (
          <Field label={t`Brand`}>
            <Select
              value={brand}
              onChange={setBrand}
              options={[
                { value: '', label: t`Tanpa brand` },
                ...list.map(({ id, name }) => ({ value: String(id), label: name })),
              ]}
            />
          </Field>
        )}
        <fieldset className="try-planned">
          <legend>
            <Trans>Direncanakan dengan fitur resmi</Trans>
          </legend>
          <Checkbox checked={official.includes('flash')} onChange={plan('flash')}>
            <Trans>Flash sale</Trans>
          </Checkbox>
          <Checkbox checked={official.includes('giveaway')} onChange={plan('giveaway')}>
            <Trans>Giveaway</Trans>
          </Checkbox>
        </fieldset>
      </div>
      <CheckedText
        label={t`Teks`}
        value={text}
        onChange={setText}
        rows={12}
        placeholder={t`Misalnya: kasur termurah se-TikTok, chat WA admin ya kak`}
        brand={brand || null}
        scope={scope}
        official={official}
      />
      <Listening brand={brand || null} scope={scope} official={official} />
    </Page>
  )
}
