import { useLingui } from '@lingui/react/macro'
import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'

import { Button } from './Button.tsx'
import { copyText } from './copy-text.ts'
import { Field, Input } from './Field.tsx'

/** Something to hand on, such as a link: shown in full, copied with one press. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const hint = {
    idle: undefined,
    copied: t`Tersalin`,
    'by-hand': t`Tautan sudah dipilih: tekan Ctrl+C, atau tahan lalu Salin`,
  }[state]
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <Field label={label} hint={<span aria-live="polite">{hint}</span>}>
          <Input
            ref={field}
            readOnly
            value={value}
            className="mono text-12"
            onFocus={(event) => event.target.select()}
          />
        </Field>
      </div>
      <Button
        className="mt-6"
        icon={state === 'copied' ? Check : Copy}
        onClick={() =>
          void copyText(value, field.current).then((ok) => setState(ok ? 'copied' : 'by-hand'))
        }
      >
        {t`Salin`}
      </Button>
    </div>
  )
}
