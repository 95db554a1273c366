import { Trans, useLingui } from '@lingui/react/macro'
import { Check, Undo2 } from 'lucide-react'
import { useState } from 'react'

import { useMay } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import type { Brand, BriefApproval, BriefPage } from '../../contract.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/** Who has read the version in force, what the client said to it, and the versions before. */
export function BriefAside({
  brand,
  page,
  onVersion,
}: {
  readonly brand: Brand
  readonly page: BriefPage
  readonly onVersion: (number: number) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const { readers, approvals, versions } = page
  const read = readers.filter(({ readAt }) => readAt !== null).length
  return (
    <aside className="brief-aside">
      {readers.length > 0 && (
        <Section title={t`Sudah membaca`} beside={t`${read} dari ${readers.length}`}>
          <ul className="readers">
            {readers
              .toSorted((one, other) => Number(one.readAt !== null) - Number(other.readAt !== null))
              .map(({ userId, name, readAt }) => (
                <li key={userId}>
                  <span className="ell" title={name}>
                    {name}
                  </span>
                  {readAt === null ? (
                    <span className="text-warning">
                      <Trans>belum</Trans>
                    </span>
                  ) : (
                    <span className="tn text-muted">{format.dayOf(readAt)}</span>
                  )}
                </li>
              ))}
          </ul>
        </Section>
      )}
      {approvals.length > 0 && (
        <Section title={t`Persetujuan klien`}>
          <ul className="grid gap-3">
            {approvals.map((one) => (
              <Approval key={one.id} brand={brand} approval={one} />
            ))}
          </ul>
        </Section>
      )}
      {versions.length > 0 && (
        <Section title={t`Versi`}>
          <ul className="grid gap-1">
            {versions.map(({ number, enforcedAt, enforcedBy, note, withdrawnAt }) => (
              <li key={number}>
                <button
                  type="button"
                  className="link min-h-11 text-left md:min-h-0"
                  onClick={() => onVersion(number)}
                >
                  <Trans>Versi {number}</Trans>
                </button>
                <p className="text-12 text-muted">
                  {format.dayOf(enforcedAt)}, {enforcedBy}
                  {withdrawnAt !== null && (
                    <>
                      {' · '}
                      <Trans>diurungkan</Trans>
                    </>
                  )}
                </p>
                {note && <p className="break-words text-13">{note}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  )
}

function Approval({
  brand,
  approval,
}: {
  readonly brand: Brand
  readonly approval: BriefApproval
}) {
  const { t } = useLingui()
  const format = useFormat()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const { name, number, at, withdrawnAt, withdrawnBy, reason } = approval
  return (
    <li className="text-13">
      <p className="flex flex-wrap items-center gap-2">
        <b className="break-words">{name}</b>
        {withdrawnAt === null ? (
          <Chip tone="positive" icon={Check}>
            <Trans>setuju, versi {number}</Trans>
          </Chip>
        ) : (
          <Chip tone="line">
            <Trans>ditarik, versi {number}</Trans>
          </Chip>
        )}
      </p>
      <p className="tn text-12 text-muted">{format.instant(at)}</p>
      {withdrawnAt === null ? (
        may('brands.share') && (
          <Button size="small" tone="ghost" icon={Undo2} onClick={() => setAsking(true)}>
            {t`Tarik persetujuan`}
          </Button>
        )
      ) : (
        <p className="break-words text-12">
          <Trans>
            {withdrawnBy}: {reason}
          </Trans>
        </p>
      )}
      {asking && (
        <WithdrawDialog brand={brand} approval={approval} onClose={() => setAsking(false)} />
      )}
    </li>
  )
}
