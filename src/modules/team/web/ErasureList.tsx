import { Plural, Trans, useLingui } from '@lingui/react/macro'

import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Erasure, PersonalKind } from '../contract.ts'

/** That somebody was erased, by whom, why and where: never who. */
export function ErasureList({
  erasures,
  kinds,
}: {
  readonly erasures: readonly Erasure[]
  readonly kinds: readonly PersonalKind[]
}) {
  const { t } = useLingui()
  if (erasures.length === 0)
    return (
      <p className="text-13 text-muted">
        <Trans>
          Belum ada. Setelah seseorang dihapus, sidik namanya tersimpan agar ekspor dan cadangan
          lama tidak membawanya kembali.
        </Trans>
      </p>
    )
  return (
    <ul aria-label={t`Yang sudah dihapus`}>
      {erasures.map((erasure) => (
        <ErasureLine key={erasure.id} erasure={erasure} kinds={kinds} />
      ))}
    </ul>
  )
}

function ErasureLine({
  erasure: { at, by, reason, counts },
  kinds,
}: {
  readonly erasure: Erasure
  readonly kinds: readonly PersonalKind[]
}) {
  const format = useFormat()
  const say = useWords()
  const told = Object.entries(counts ?? {}).map(([kind, count]) => {
    const words = kinds.find((one) => one.kind === kind)?.words
    return `${words ? say(words) : kind}: ${count}`
  })
  const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-b border-line py-2.5">
      <div className="min-w-0">
        <p className="break-words text-14">{reason}</p>
        <p className="tn text-12 text-muted">
          <Trans>
            {by}, {format.instant(at)}
          </Trans>
        </p>
      </div>
      <p className="tn text-13 text-muted" title={told.join('\n')}>
        {counts === null ? (
          <Trans>dari daftar, sesudah pemulihan</Trans>
        ) : (
          <Plural value={total} other="# catatan" />
        )}
      </p>
    </li>
  )
}
