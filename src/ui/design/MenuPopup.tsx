import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'

import { useGo } from '../navigation/use-navigation.ts'
import { classes } from './class-names.ts'
import type { MenuItem, MenuPlace } from './menu-item.ts'

/** The menu itself, fetched when the first one is about to open. */
export function MenuPopup({
  trigger,
  items,
  side = 'bottom',
  align = 'start',
  stays = false,
}: MenuPlace & {
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly items: readonly MenuItem[]
}) {
  const go = useGo()
  return (
    <Base.Root modal={false} defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-65"
        >
          <Base.Popup className="menu">
            {keyed(items).map(({ key, item }) => {
              if ('line' in item) return <Base.Separator key={key} className="menu-line" />
              if ('heading' in item) {
                return (
                  <div key={key} className="menu-label" role="presentation">
                    {item.heading}
                  </div>
                )
              }
              const { label, icon: Icon, onSelect, to, danger, disabled, checked } = item
              return (
                <Base.Item
                  key={key}
                  className={classes('menu-item', danger && 'danger')}
                  disabled={disabled ?? false}
                  closeOnClick={!stays}
                  {...(checked !== undefined && {
                    role: stays ? 'menuitemcheckbox' : 'menuitemradio',
                    'aria-checked': checked,
                  })}
                  onClick={() => {
                    onSelect?.()
                    if (to !== undefined) go(to)
                  }}
                >
                  {Icon && <Icon aria-hidden />}
                  <span className="ell">{label}</span>
                  {checked && <Check className="end" aria-hidden />}
                </Base.Item>
              )
            })}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

const keyed = (items: readonly MenuItem[]) =>
  items.map((item, index) => ({ key: 'label' in item ? item.label : `between ${index}`, item }))
