import { useLingui } from '@lingui/react/macro'
import { Trash2 } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select } from '#ui/design/Field.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import { type Brand, brands, clients, removeBrand, updateBrand } from '../contract.ts'
import { ColorChoice } from './ColorChoice.tsx'

/** One brand: rename, recolour, remove. */
export function BrandPanel({
  brand,
  onClose,
  onRemoved,
}: {
  readonly brand: Brand | null
  readonly onClose: () => void
  readonly onRemoved: () => void
}) {
  return (
    <SidePanel
      open={brand !== null}
      onClose={onClose}
      title={
        brand ? (
          <span className="flex min-w-0 items-center gap-2">
            <BrandDot color={brand.color} large />
            <span className="min-w-0 break-words">{brand.name}</span>
          </span>
        ) : (
          ''
        )
      }
    >
      {brand && (
        <div key={`${brand.id} ${brand.name} ${brand.color} ${brand.client}`}>
          <BrandForm brand={brand} onRemoved={onRemoved} />
        </div>
      )}
    </SidePanel>
  )
}

function BrandForm({
  brand,
  onRemoved,
}: {
  readonly brand: Brand
  readonly onRemoved: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const update = useAction(updateBrand)
  const remove = useAction(removeBrand)
  const [name, setName] = useState(brand.name)
  const [color, setColor] = useState(brand.color)
  const [client, setClient] = useState(brand.client ?? '')
  const known = useAnswer(clients, { team: team.id }).data?.clients ?? []
  const same =
    name.trim() === brand.name && color === brand.color && client === (brand.client ?? '')
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (same || !name.trim()) return
    const answer = await update.run({
      team: team.id,
      brand: brand.id,
      name,
      color,
      client: client || null,
    })
    if (!answer) return
    await done({ text: t`Brand ${name.trim()} disimpan`, change: answer.change, refresh: [brands] })
  }
  const takeAway = async () => {
    const answer = await remove.run({ team: team.id, brand: brand.id })
    if (!answer) return
    onRemoved()
    await done({ text: t`Brand ${brand.name} dihapus`, change: answer.change, refresh: [brands] })
  }
  return (
    <form className="form" onSubmit={(event) => void save(event)} noValidate>
      <Field label={t`Nama`} error={name.trim() ? undefined : t`Tulis nama brand`}>
        <Input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={t`Klien`} hint={t`Klien ditambahkan di tab Klien`}>
        <Select
          value={client}
          onChange={setClient}
          options={[
            { value: '', label: t`Milik tim sendiri` },
            ...known.map(({ id, name: called }) => ({ value: id, label: called })),
          ]}
        />
      </Field>
      <ColorChoice value={color} onChange={setColor} />
      <ErrorLine error={update.error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" busy={update.busy} disabled={same}>
          {t`Simpan brand`}
        </Button>
        <Button tone="danger" icon={Trash2} busy={remove.busy} onClick={() => void takeAway()}>
          {t`Hapus brand`}
        </Button>
      </div>
    </form>
  )
}
