import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'

import { SearchBox, SearchButton, SearchScope } from '#modules/search/pieces.tsx'
import { isAction } from '#modules/team/logic.ts'
import {
  ExampleBanner,
  PersonMenu,
  TeamMenu,
  TeamScope,
  useMay,
  useTeamPath,
} from '#modules/team/pieces.tsx'
import { CornerContext } from '#ui/design/PageHead.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { BottomBar, Rail, type RailEntry, Window } from '#ui/design/Window.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import type { MenuEntry } from '#ui/navigation/screens.ts'
import { useParam, usePath } from '#ui/navigation/use-navigation.ts'
import { AudienceTextContext } from '#ui/writing/audience-check.ts'

import { modules } from '../modules.ts'
import { audienceCheck } from './audience-check.tsx'
import { Keys } from './Keys.tsx'
import { currentEntry, menuFor } from './menu.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { PhoneMore } from './PhoneMore.tsx'

/** Everything inside a team: rail or bottom bar, banners, and the page. */
export function TeamShell() {
  return (
    <TeamScope slug={useParam('slug')}>
      <Shell />
    </TeamScope>
  )
}

const onPhone = 4
/** Of no use before a worker has taken over, so it comes later. */
const NewVersionNotice = lazy(async () => ({
  default: (await import('./NewVersionNotice.tsx')).NewVersionNotice,
}))

/** The phone has no rail, so the search stands in the corner of every page. */
const corner = <SearchButton />

function Shell() {
  const entries = useEntries()
  useFocusOnMove()
  const railOf = (group: MenuEntry['group']) =>
    entries.filter(({ entry }) => entry.group === group).map(({ rail }) => rail)
  const [first, rest] = [entries.slice(0, onPhone), entries.slice(onPhone)]
  const [helped, setHelped] = useState(false)
  const onHelp = useCallback(() => setHelped(true), [setHelped])
  const menu = entries.map(({ entry }) => entry)
  const iconOf = (path: string) => currentEntry(menu, path.split('?')[0] ?? '')?.icon
  return (
    <SearchScope
      modules={modules}
      pages={entries.map(({ rail: { to, label, icon } }) => ({ to, label, icon }))}
      iconOf={iconOf}
      onHelp={onHelp}
    >
      <Window
        rail={
          <Rail
            team={<TeamMenu />}
            search={<SearchBox />}
            groups={[railOf(1), railOf(2)]}
            me={<PersonMenu />}
          />
        }
        tabs={
          <BottomBar
            entries={first.map(({ rail }) => rail)}
            more={<PhoneMore entries={rest.map(({ rail }) => rail)} />}
          />
        }
        banner={
          <>
            <OfflineNotice />
            <Suspense>
              <NewVersionNotice />
            </Suspense>
            <ExampleBanner />
          </>
        }
      >
        <Suspense
          fallback={
            <div className="p-8">
              <SkeletonRows />
            </div>
          }
        >
          <CornerContext value={corner}>
            <AudienceTextContext value={audienceCheck}>
              <Outlet />
            </AudienceTextContext>
          </CornerContext>
        </Suspense>
        <Keys entries={menu} shown={helped} onShow={setHelped} />
      </Window>
    </SearchScope>
  )
}

/** The menu as this person sees it, with the current page marked. */
function useEntries(): readonly { readonly entry: MenuEntry; readonly rail: RailEntry }[] {
  const may = useMay()
  const say = useWords()
  const at = useTeamPath()
  const path = usePath()
  const entries = menuFor(modules, (action) => isAction(action) && may(action))
  const page = path.slice(at('').length + 1)
  const current = currentEntry(entries, page)
  return entries.map((entry) => ({
    entry,
    rail: {
      to: at(entry.path),
      label: say(entry.words),
      icon: entry.icon,
      current: entry === current,
    },
  }))
}

/** After going somewhere the keyboard continues in the page, not in the rail. */
function useFocusOnMove(): void {
  const path = usePath()
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    document.querySelector<HTMLElement>('#isi')?.focus({ preventScroll: true })
  }, [path])
}
