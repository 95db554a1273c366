import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import type { Draft } from './drafts.ts'
import { LazyMergeDialog } from './LazyMergeDialog.tsx'
import type { Named, Sides } from './merge-choices.ts'
import type { Signed, useMerge } from './use-merge.ts'
import type { OnScreen } from './use-writing.ts'
import { goneOn, isBehind, type Texts } from './writing.ts'
import { useMoment, useWho, WritingNotices } from './WritingNotices.tsx'

/** Above what is written: what was left unsaved, what others stored, and both merged. */
export function MergeDesk<T extends Texts>({
  writing,
  merge,
  stored,
  fields,
  busy,
  error,
}: {
  readonly writing: OnScreen<T>
  readonly merge: ReturnType<typeof useMerge<T>>
  readonly stored: Signed<T>
  readonly fields: readonly Named[]
  readonly busy: boolean
  /** Why the last try to store what was merged failed. */
  readonly error: unknown
}) {
  const { t } = useLingui()
  const moment = useMoment()
  const who = useWho()
  /** What was left, while something else was written already. */
  const [left, setLeft] = useState<(Sides & { readonly draft: Draft }) | null>(null)
  const { facing } = merge
  const take = (draft: Draft) => {
    if (writing.unsaved) {
      const { base, texts } = goneOn(draft, stored)
      return setLeft({ draft, base: base.texts, mine: writing.texts, theirs: texts })
    }
    const next = writing.take(draft)
    if (isBehind(next, stored)) merge.face(stored, next)
  }
  const onScreen = { title: t`Tulisan di layar`, short: t`Di layar` }
  return (
    <>
      <WritingNotices
        writing={writing}
        stored={stored}
        onTake={take}
        onMerge={() => merge.face(stored)}
      />
      {facing && (
        <LazyMergeDialog
          key={facing.from.version}
          sides={facing}
          fields={fields}
          names={{
            mine: onScreen,
            theirs: { title: t`Versi ${who(facing.from)}`, short: t`Tersimpan` },
          }}
          context={
            <Trans>
              {who(facing.from)} menyimpan versi lain, {moment(facing.from.at)}. Tidak ada yang
              ditimpa.
            </Trans>
          }
          verb={t`Simpan gabungan`}
          busy={busy}
          error={error}
          onSave={(texts) => void merge.saveMerged({ ...facing.mine, ...texts })}
          onWrite={(texts) => merge.takeMerged({ ...facing.mine, ...texts })}
          onClose={merge.leave}
        />
      )}
      {left && (
        <LazyMergeDialog
          sides={left}
          fields={fields}
          names={{
            mine: onScreen,
            theirs: { title: t`Tulisan dari ${moment(left.draft.at)}`, short: t`Dari perangkat` },
          }}
          context={
            <Trans>
              Tulisan dari {moment(left.draft.at)} belum pernah disimpan, dan di layar sudah ada
              tulisan lain.
            </Trans>
          }
          verb={t`Pakai gabungan`}
          onSave={(texts) => {
            writing.take(left.draft)
            writing.goOn(writing.base, { ...writing.texts, ...texts })
            setLeft(null)
          }}
          onClose={() => setLeft(null)}
        />
      )}
    </>
  )
}
