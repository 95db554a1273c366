import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

import { ChangeId, TeamId, UserId } from '#kernel/ids.ts'
import { Day, Instant } from '#kernel/time.ts'
import { DailyChart, DailyUnit } from '#modules/metrics/pieces.tsx'
import { SearchBox, SearchButton } from '#modules/search/pieces.tsx'
import { type Change, history, type LinkWish, session } from '#modules/team/contract.ts'
import {
  Corner,
  ExampleBanner,
  LinkFields,
  LinkMade,
  PersonMenu,
  RecordHistory,
  TeamMenu,
  TeamScope,
} from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useWire } from '#ui/wire/query.ts'

import type { Group } from '../entry.ts'
import { Held } from '../Held.tsx'

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const noon = Instant.parse(Date.UTC(2026, 10, 16, 5))
const team = {
  id: TeamId.parse(uuid(1)),
  slug: 'rumah-senja',
  name: 'Rumah Senja',
  timeZone: 'Asia/Jakarta',
  language: 'id' as const,
  example: true,
}
const person = {
  id: UserId.parse(uuid(2)),
  name: 'Nadia Aulia',
  email: 'nadia@rumahsenja.example',
  language: 'id' as const,
}
const brand = { recordType: 'brand', recordId: uuid(3) }
const change: Change = {
  ...brand,
  id: ChangeId.parse(uuid(4)),
  at: noon,
  actor: person.name,
  recordName: 'Kubik',
  verb: 'update',
  before: { name: 'Kubik' },
  after: { name: 'Kubik Pertanggungjawaban' },
  undoable: true,
  undoneAt: null,
}

/** A team and its answers, so that nothing is asked of a server. */
function Inside({ changes, children }: { changes?: readonly Change[]; children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: Infinity, refetchOnMount: false, refetchOnWindowFocus: false },
        },
      }),
  )
  return (
    <QueryClientProvider client={client}>
      <Answered changes={changes ?? []}>
        <TeamScope slug={team.slug}>{children}</TeamScope>
      </Answered>
    </QueryClientProvider>
  )
}

function Answered({ changes, children }: { changes: readonly Change[]; children: ReactNode }) {
  const { remember } = useWire()
  const [ready] = useState(() => {
    const teams = [{ ...team, roles: ['owner' as const] }]
    const installation = 'ready'
    remember(session, {}, { user: person, teams, installation, claimable: null, mail: false })
    remember(history, { team: team.id, ...brand }, { changes: [...changes] })
    return true
  })
  return ready && children
}

const days = Array.from({ length: 7 }, (_, at) =>
  Day.parse(`2026-11-${String(9 + at).padStart(2, '0')}`),
)
const daily = {
  title: { id: 'GMV naik 62 %, hampir semua dari Jumat', en: 'GMV up 62 %, nearly all on Friday' },
  days,
  gmv: [21, 18, 24, 26, 88, 71, null].map((value) => value && value * 1e6),
  live: [9, 8, 11, 10, 61, 44, null].map((value) => value && value * 1e6),
  mean4: [20, 19, 22, 25, 51, 49, 40].map((value) => value * 1e6),
}
const nobody: LinkWish = { name: '', days: 30 }
const made = {
  secret: 'tGf3kQ9x2LmPw8ZrVb1NcYs6HdEu0JaoKiXq4TnRyMg',
  link: {
    id: uuid(5),
    scope: 'report',
    opens: { id: 'Laporan minggu 46', en: 'Report of week 46' },
    page: null,
    name: 'Pak Hendra',
    createdBy: person.name,
    createdAt: noon,
    expiresAt: Instant.parse(noon + 30 * 86_400_000),
    state: 'open' as const,
    revokedAt: null,
    revokedBy: null,
    lastOpenedAt: null,
    openedCount: 0,
  },
}

export const pieces: Group = {
  title: 'Pieces of modules',
  entries: [
    {
      title: 'DailyChart',
      files: ['modules/metrics/web/DailyChart.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Section title={daily.title.id} beside={<DailyUnit daily={daily} />}>
              <DailyChart daily={daily} />
            </Section>
          ),
        },
      ],
    },
    {
      title: 'Search',
      files: ['modules/search/web/SearchButtons.tsx'],
      states: [
        {
          name: 'in the rail',
          show: (
            <div className="gal-inked">
              <div className="rail">
                <SearchBox />
              </div>
            </div>
          ),
        },
        { name: 'on the phone', show: <SearchButton /> },
      ],
    },
    {
      title: 'Team and person',
      files: ['modules/team/web/TeamMenu.tsx', 'modules/team/web/PersonMenu.tsx'],
      states: [
        {
          name: 'in the rail',
          show: (
            <div className="gal-inked">
              <Inside>
                <div className="rail">
                  <TeamMenu />
                  <PersonMenu />
                </div>
              </Inside>
            </div>
          ),
        },
      ],
    },
    {
      title: 'Corner',
      files: ['modules/team/web/Corner.tsx'],
      states: [{ name: 'rest', show: <Corner /> }],
    },
    {
      title: 'ExampleBanner',
      files: ['modules/team/web/ExampleBanner.tsx', 'modules/team/web/ExampleNotice.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Inside>
              <ExampleBanner />
            </Inside>
          ),
        },
        {
          name: 'phone',
          device: { width: 360, height: 110 },
          show: (
            <Inside>
              <ExampleBanner />
            </Inside>
          ),
        },
      ],
    },
    {
      title: 'RecordHistory',
      files: ['modules/team/web/RecordHistory.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Inside changes={[change]}>
              <RecordHistory {...brand} />
            </Inside>
          ),
        },
        {
          name: 'undone',
          show: (
            <Inside changes={[{ ...change, undoneAt: noon }]}>
              <RecordHistory {...brand} />
            </Inside>
          ),
        },
        {
          name: 'empty',
          show: (
            <Inside>
              <RecordHistory {...brand} />
            </Inside>
          ),
        },
      ],
    },
    {
      title: 'LinkFields',
      files: ['modules/team/web/LinkFields.tsx'],
      states: [false, true].map((tried) => ({
        name: tried ? 'error' : 'rest',
        show: (
          <Held start={nobody}>
            {(wish, hold) => (
              <div className="form">
                <LinkFields wish={wish} onChange={hold} tried={tried} />
              </div>
            )}
          </Held>
        ),
      })),
    },
    {
      title: 'LinkMade',
      files: ['modules/team/web/LinkMade.tsx'],
      states: [
        {
          name: 'press to open',
          show: (
            <Held start={false}>
              {(open, hold) => (
                <>
                  <Button onClick={() => hold(true)}>Buat tautan</Button>
                  {open && <LinkMade made={made} onClose={() => hold(false)} />}
                </>
              )}
            </Held>
          ),
        },
      ],
    },
  ],
}
