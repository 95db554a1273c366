import { useLingui } from '@lingui/react/macro'

import { searchKeys } from '#modules/search/pieces.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { KeyHint } from '#ui/design/KeyHint.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import type { GoKey } from './go-keys.ts'

/** Every key that works everywhere, fetched when somebody asks. */
export function KeyList({
  keys,
  shown,
  onShow,
}: {
  readonly keys: readonly GoKey[]
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}) {
  const { t } = useLingui()
  const say = useWords()
  return (
    <Dialog open={shown} onClose={() => onShow(false)} title={t`Tombol pintas`}>
      <dl className="grid gap-3 text-14">
        <KeyLine keys={searchKeys()} what={t`Cari atau jalankan perintah`} />
        {keys.map(({ letter, entry }) => (
          <KeyLine key={letter} keys={['g', letter]} what={t`Ke ${say(entry.words)}`} />
        ))}
        <KeyLine keys={['↑', '↓', 'Enter']} what={t`Pindah di tabel, buka baris`} />
        <KeyLine keys={['Esc']} what={t`Tutup yang terbuka`} />
        <KeyLine keys={['?']} what={t`Daftar ini`} />
      </dl>
    </Dialog>
  )
}

function KeyLine({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  return (
    <div className="flex items-center justify-between gap-4">
      <dt>{what}</dt>
      <dd>
        <KeyHint keys={keys} />
      </dd>
    </div>
  )
}
