import { Trans, useLingui } from '@lingui/react/macro'
import { FileText, Pencil, Trash2 } from 'lucide-react'

import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { downloadAddress } from '#ui/wire/call.ts'
import { useAction } from '#ui/wire/query.ts'

import {
  type DayFigure,
  dayOrigin,
  dayPage,
  evidence,
  removeTyped,
  type TypedFigure,
} from '../contract.ts'
import { inFull } from './printed.ts'

/** What a person typed: who, when, from what; to change, to take away, and its history. */
export function TypedOrigin({
  figure,
  typed,
  name,
  onGone,
}: {
  readonly figure: DayFigure
  readonly typed: TypedFigure
  readonly name: string
  readonly onGone: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const path = useTeamPath()
  const may = useMay()('metrics.type')
  const team = useTeam()
  const done = useDone()
  const remove = useAction(removeTyped)
  const takeAway = async () => {
    const answer = await remove.run({ team: team.id, typed: typed.id })
    if (!answer) return
    onGone()
    const refresh = [dayPage, dayOrigin]
    await done({ text: t`${name} yang diketik dihapus`, change: answer.change, refresh })
  }
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h3>
        <Trans>Diketik {inFull(format, figure, typed.value)}</Trans>
      </h3>
      <p className="mt-1 text-13 text-muted">
        <Trans>
          oleh {typed.typedBy}, {format.instant(typed.typedAt)}. Diambil {format.day(typed.takenOn)}
          .
        </Trans>
      </p>
      {typed.note && <p className="mt-1 text-13 break-words">{typed.note}</p>}
      <Proof typed={typed} />
      {may && (
        <div className="mt-3 flex flex-wrap gap-2">
          <ButtonLink size="small" icon={Pencil} to={path(`days/${typed.day}/type`)}>
            <Trans>Ketik lagi</Trans>
          </ButtonLink>
          <Button
            size="small"
            tone="danger"
            icon={Trash2}
            busy={remove.busy}
            onClick={() => void takeAway()}
          >
            <Trans>Hapus ketikan</Trans>
          </Button>
        </div>
      )}
      <ErrorLine error={remove.error} />
      <h3 className="mt-5 mb-1">
        <Trans>Riwayat ketikan</Trans>
      </h3>
      <RecordHistory recordType="typed_figure" recordId={typed.id} />
    </section>
  )
}

function Proof({ typed }: { readonly typed: TypedFigure }) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const proof = typed.evidence
  if (!proof)
    return (
      <p className="mt-1 text-13 text-muted">
        <Trans>Tanpa bukti.</Trans>
      </p>
    )
  const address = downloadAddress(evidence, { team: team.id, evidence: proof.id })
  if (proof.type === 'application/pdf')
    return (
      <a href={address} className="mt-2 inline-flex items-center gap-2 text-13 text-action">
        <FileText aria-hidden className="size-4" />
        <Trans>Bukti, PDF {format.bytes(proof.bytes)}</Trans>
      </a>
    )
  return (
    <a href={address} target="_blank" rel="noreferrer" className="mt-2 block">
      <img
        src={address}
        alt={t`Foto bukti`}
        width={proof.width ?? undefined}
        height={proof.height ?? undefined}
        loading="lazy"
        className="max-h-72 w-auto rounded-control border border-line"
      />
    </a>
  )
}
