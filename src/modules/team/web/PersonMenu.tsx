import { useLingui } from '@lingui/react/macro'

import { Avatar } from '#ui/design/Avatar.tsx'
import { Menu } from '#ui/design/Menu.tsx'

import { useMe } from './session.ts'
import { usePersonItems } from './use-preferences.ts'

/** The person at the foot of the rail: account, theme, language, sign out. */
export function PersonMenu() {
  const { t } = useLingui()
  const { name } = useMe()
  return (
    <Menu
      side="top"
      trigger={
        <button type="button" className="rail-me">
          <Avatar name={name} />
          <span className="ell">
            <span className="sr-only">{t`Akun`} </span>
            {name}
          </span>
        </button>
      }
      items={usePersonItems()}
    />
  )
}
