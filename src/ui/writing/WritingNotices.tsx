import { Trans, useLingui } from '@lingui/react/macro'

import { dayAt, Instant } from '#kernel/time.ts'

import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { useToast } from '../design/toasts.tsx'
import { useFormat } from '../format/use-format.ts'
import type { Draft } from './drafts.ts'
import type { Signed } from './use-merge.ts'
import type { OnScreen } from './use-writing.ts'
import type { Texts } from './writing.ts'

/** When something was written: today the clock is enough. */
export function useMoment(): (ms: number) => string {
  const format = useFormat()
  return (ms) => {
    const at = Instant.parse(ms)
    const isToday = dayAt(at, format.timeZone) === dayAt(Instant.parse(Date.now()), format.timeZone)
    return isToday ? format.clock(at) : format.instant(at)
  }
}

/** Whoever stored a version, in words. */
export function useWho(): (version: Pick<Signed<Texts>, 'by'>) => string {
  const { t } = useLingui()
  return ({ by }) => by ?? t`Seseorang`
}

/** What whoever writes has to know: what was left, what others stored, what the device does not keep. */
export function WritingNotices<T extends Texts>({
  writing,
  stored,
  onTake,
  onMerge,
}: {
  readonly writing: OnScreen<T>
  readonly stored: Signed<T>
  readonly onTake: (draft: Draft) => void
  readonly onMerge: () => void
}) {
  const { t } = useLingui()
  const toast = useToast()
  const moment = useMoment()
  const who = useWho()
  const { left, behind, unsaved, keeping } = writing
  const dropLeft = (draft: Draft) => {
    writing.drop(draft)
    toast({ text: t`Tulisan yang belum disimpan dibuang`, undo: () => writing.undrop(draft) })
  }
  const dropScreen = () => {
    const { base, texts } = writing
    writing.settle(stored)
    toast({
      text: t`Versi tersimpan dipakai`,
      undo: () => writing.goOn(base, texts),
    })
  }
  return (
    <>
      {left && (
        <div className="mb-4">
          <Notice
            tone="info"
            title={t`Tulisan yang belum disimpan dari ${moment(left.at)}.`}
            actions={
              <>
                <Button size="small" onClick={() => onTake(left)}>
                  <Trans>Pakai tulisan itu</Trans>
                </Button>
                <Button size="small" tone="ghost" onClick={() => dropLeft(left)}>
                  <Trans>Buang</Trans>
                </Button>
              </>
            }
          >
            <Trans>Tersimpan di perangkat ini saja.</Trans>
          </Notice>
        </div>
      )}
      {behind && (
        <div className="mb-4">
          <Notice
            tone="warning"
            title={t`${who(stored)} menyimpan versi lain, ${moment(stored.at)}.`}
            actions={
              <>
                <Button size="small" onClick={onMerge}>
                  <Trans>Lihat dan gabungkan</Trans>
                </Button>
                <Button size="small" tone="ghost" onClick={dropScreen}>
                  <Trans>Pakai versi tersimpan</Trans>
                </Button>
              </>
            }
          >
            <Trans>Tulisan di layar belum disimpan dan tetap ada.</Trans>
          </Notice>
        </div>
      )}
      {unsaved && (keeping === 'full' || keeping === 'refused') && (
        <div className="mb-4">
          <Notice
            tone="warning"
            title={t`Perangkat ini tidak menjaga tulisan yang belum disimpan.`}
          >
            {keeping === 'full' ? (
              <Trans>Penyimpanan browser penuh. Simpan sebelum menutup halaman ini.</Trans>
            ) : (
              <Trans>
                Browser menolak menyimpannya, seperti di jendela pribadi. Simpan sebelum menutup
                halaman ini.
              </Trans>
            )}
          </Notice>
        </div>
      )}
    </>
  )
}
