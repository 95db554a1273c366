import { Trans, useLingui } from '@lingui/react/macro'
import { Check, CheckCheck, Share2, Undo2 } from 'lucide-react'
import { useState } from 'react'

import { LinkLine, useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction, useAnswer, useWire } from '#ui/wire/query.ts'
import { useTopic } from '#ui/wire/use-topic.ts'

import './guests.css'
import { type Brand, briefMoved, type GuestNote, guests, settleNote } from '../../contract.ts'
import { BrandPage } from '../brand/BrandPage.tsx'
import { InviteDialog } from './InviteDialog.tsx'

/** Who of the client sees this brand by a link, and what they wrote. */
export function GuestsScreen() {
  return <BrandPage>{(brand) => <GuestsOf key={brand.id} brand={brand} />}</BrandPage>
}

function GuestsOf({ brand }: { readonly brand: Brand }) {
  const { t } = useLingui()
  const team = useTeam()
  const may = useMay()
  const wire = useWire()
  const here = { team: team.id, brand: brand.id }
  const answer = useAnswer(guests, here)
  const [inviting, setInviting] = useState(false)
  useTopic(briefMoved, here, { patch: () => void wire.refresh(guests) })
  const invite = may('brands.share') && (
    <Button tone="primary" icon={Share2} onClick={() => setInviting(true)}>
      {t`Buat tautan klien`}
    </Button>
  )
  return (
    <div className="pt-4">
      <Loaded answer={answer}>
        {({ links, notes }) =>
          links.length === 0 && notes.length === 0 ? (
            <EmptyState title={<Trans>Belum ada tautan klien</Trans>} actions={invite}>
              <Trans>
                Satu tautan untuk satu orang, tanpa akun. Ia membaca brief yang berlaku, produk,
                janji, dan keputusan rapat, menulis catatan, dan menyetujui brief bila ditunjuk.
              </Trans>
            </EmptyState>
          ) : (
            <>
              {invite}
              <div className="mt-4">
                <Section title={t`Catatan klien`}>
                  {notes.length === 0 ? (
                    <p className="text-13 text-muted">
                      <Trans>Belum ada catatan.</Trans>
                    </p>
                  ) : (
                    <ul>
                      {notes.map((note) => (
                        <Note key={note.id} brand={brand} note={note} />
                      ))}
                    </ul>
                  )}
                </Section>
                <Section title={t`Tautan`}>
                  <ul>
                    {links.map((link) => (
                      <LinkLine
                        key={link.id}
                        link={link}
                        revokes={link.state === 'open' && may('links.revoke')}
                        refresh={[guests]}
                      />
                    ))}
                  </ul>
                </Section>
              </div>
            </>
          )
        }
      </Loaded>
      {inviting && <InviteDialog brand={brand} onClose={() => setInviting(false)} />}
    </div>
  )
}

function Note({ brand, note }: { readonly brand: Brand; readonly note: GuestNote }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const may = useMay()
  const wire = useWire()
  const settle = useAction(settleNote, { onError: 'toast' })
  const { name, text, at, settledAt, settledBy } = note
  const settled = settledAt !== null
  const press = async () => {
    const wish = { team: team.id, brand: brand.id, note: note.id, settled: !settled }
    if (await settle.run(wish)) await wire.refresh(guests)
  }
  return (
    <li className="guest-note">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13">
        <b className="break-words">{name}</b>
        <span className="tn text-12 text-muted">{format.instant(at)}</span>
        {settled && (
          <Chip tone="positive" icon={CheckCheck}>
            <Trans>beres, {settledBy}</Trans>
          </Chip>
        )}
      </div>
      <p>{text}</p>
      {may('brands.share') && (
        <Button
          size="small"
          tone="ghost"
          icon={settled ? Undo2 : Check}
          busy={settle.busy}
          onClick={() => void press()}
        >
          {settled ? t`Buka lagi` : t`Tandai beres`}
        </Button>
      )}
    </li>
  )
}
