import { useLingui } from '@lingui/react/macro'
import { Eye, EyeOff } from 'lucide-react'
import { type ComponentProps, useState } from 'react'

import { Input } from './Field.tsx'
import { IconButton } from './IconButton.tsx'

/** A password that can be looked at, so that a long one is typed right on a phone. */
export function Password(props: Omit<ComponentProps<'input'>, 'type'>) {
  const { t } = useLingui()
  const [seen, setSeen] = useState(false)
  return (
    <div className="password">
      <Input
        type={seen ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        {...props}
      />
      <IconButton
        icon={seen ? EyeOff : Eye}
        label={seen ? t`Sembunyikan sandi` : t`Tampilkan sandi`}
        aria-pressed={seen}
        onClick={() => setSeen(!seen)}
      />
    </div>
  )
}
