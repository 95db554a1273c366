import { Trans, useLingui } from '@lingui/react/macro'
import { Trash2 } from 'lucide-react'
import { type SyntheticEvent, useMemo, useState } from 'react'

import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Textarea } from '#ui/design/Field.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { SidePanel } from '#ui/design/SidePanel.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { call } from '#ui/wire/call.ts'
import { newKey } from '#ui/wire/new-key.ts'
import { useAction } from '#ui/wire/query.ts'
import { MergeDesk } from '#ui/writing/MergeDesk.tsx'

import {
  type Brand,
  brands as allBrands,
  type Client,
  clients,
  createClient,
  removeClient,
  updateClient,
} from '../../contract.ts'
import { type ClientTexts, clientOfTexts, textsOfClient } from '../../domain/people/people-texts.ts'
import { RowsField } from '../forms/RowsField.tsx'
import { signed } from '../forms/signed.ts'
import { notStored, useStoredForm } from '../forms/use-stored-form.ts'

const none: ClientTexts = { name: '', contacts: '', note: '' }

/** One client: name, whom one reaches there, its brands and its history. */
export function ClientPanel({
  client,
  brands,
  onClose,
}: {
  /** Null is a new one. */
  readonly client: Client | null
  readonly brands: readonly Brand[]
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const may = useMay()('brands.manage')
  return (
    <SidePanel open onClose={onClose} title={client?.name ?? t`Tambah klien`}>
      {may ? (
        <ClientForm client={client} onClose={onClose} />
      ) : (
        client && <ClientFacts client={client} />
      )}
      {client && (
        <>
          <Section title={t`Brand klien ini`}>
            <Brands brands={brands} />
          </Section>
          <Section title={t`Riwayat`}>
            <RecordHistory recordType="client" recordId={client.id} />
          </Section>
        </>
      )}
    </SidePanel>
  )
}

function Brands({ brands }: { readonly brands: readonly Brand[] }) {
  const at = useTeamPath()
  if (brands.length === 0)
    return (
      <p className="text-13 text-muted">
        <Trans>Belum ada. Pilih klien ini lewat “Ubah brand” di halaman brand.</Trans>
      </p>
    )
  return (
    <ul className="grid gap-2 text-14">
      {brands.map(({ id, name, color }) => (
        <li key={id}>
          <Link className="link inline-flex items-center gap-2" to={at(`brands/${id}`)}>
            <BrandDot color={color} />
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function ClientFacts({ client: { contacts, note } }: { readonly client: Client }) {
  return (
    <div className="grid gap-2 text-14">
      {contacts.map(({ name, reach }) => (
        <p key={`${name} ${reach}`}>
          <b>{name}</b> {reach}
        </p>
      ))}
      {note && <p className="whitespace-pre-line">{note}</p>}
    </div>
  )
}

function ClientForm({
  client,
  onClose,
}: {
  readonly client: Client | null
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const [create, update, remove] = [
    useAction(createClient),
    useAction(updateClient),
    useAction(removeClient),
  ]
  const [key] = useState(newKey)
  const [tried, setTried] = useState(false)
  const stored = useMemo(
    () => (client ? signed(client, textsOfClient(client)) : notStored(none)),
    [client],
  )
  const form = useStoredForm<ClientTexts>({
    record: client ? `client/${client.id}` : 'client/new',
    stored,
    store: async (version, texts) => {
      const draft = clientOfTexts(texts)
      const answer = client
        ? await update.run({ team: team.id, client: client.id, version, ...draft })
        : await create.run({ team: team.id, key, ...draft })
      if (!answer?.record) return null
      const text = client ? t`Klien ${draft.name} disimpan` : t`Klien ${draft.name} ditambahkan`
      await done({ text, change: answer.change, refresh: [clients] })
      if (client) return signed(answer.record, textsOfClient(answer.record))
      onClose()
      return notStored(none)
    },
    newest: async () => {
      if (!client) return null
      const now = await call(clients, { team: team.id }).catch(() => null)
      const found = now?.clients.find(({ id }) => id === client.id)
      return found ? signed(found, textsOfClient(found)) : null
    },
    forget: update.reset,
  })
  const { texts, change, writing, merge } = form
  const busy = create.busy || update.busy
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (texts.name.trim() && !busy) void merge.save()
  }
  const takeAway = async () => {
    if (!client) return
    const answer = await remove.run({ team: team.id, client: client.id })
    if (!answer) return
    onClose()
    await done({
      text: t`Klien ${client.name} dihapus`,
      change: answer.change,
      refresh: [clients, allBrands],
    })
  }
  return (
    <form className="form" onSubmit={save} noValidate>
      <MergeDesk
        writing={writing}
        merge={merge}
        stored={stored}
        fields={[
          { name: 'name', label: t`Nama`, limit: 60 },
          { name: 'contacts', label: t`Kontak`, limit: 2200 },
          { name: 'note', label: t`Catatan`, limit: 4000 },
        ]}
        busy={busy}
        error={update.error}
      />
      <Field label={t`Nama`} error={tried && !texts.name.trim() ? t`Tulis nama klien` : undefined}>
        <Input
          value={texts.name}
          maxLength={60}
          onChange={(event) => change('name', event.target.value)}
        />
      </Field>
      <RowsField
        label={t`Kontak`}
        add={t`Tambah kontak`}
        most={10}
        cells={[
          { label: t`Nama kontak`, limit: 80 },
          { label: t`Nomor atau email`, limit: 120 },
        ]}
        value={texts.contacts}
        onChange={(text) => change('contacts', text)}
      />
      <Field label={t`Catatan`}>
        <Textarea
          rows={4}
          maxLength={4000}
          value={texts.note}
          onChange={(event) => change('note', event.target.value)}
        />
      </Field>
      <ErrorLine error={create.error ?? update.error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" busy={busy} disabled={!writing.unsaved}>
          {client ? t`Simpan klien` : t`Tambah klien`}
        </Button>
        {client && (
          <Button tone="danger" icon={Trash2} busy={remove.busy} onClick={() => void takeAway()}>
            {t`Hapus klien`}
          </Button>
        )}
      </div>
    </form>
  )
}
