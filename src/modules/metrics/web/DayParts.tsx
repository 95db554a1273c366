import { Trans, useLingui } from '@lingui/react/macro'
import { Pencil, Upload } from 'lucide-react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { ButtonLink } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import { openSources } from '../domain/days/day-due.ts'
import { DayExports } from './DayExports.tsx'
import { DayAccounts, DayShop } from './DayFigures.tsx'
import { DaySources } from './DaySources.tsx'
import { useDay } from './use-day.ts'

const columns =
  'grid gap-x-8 lg:grid-cols-[minmax(0,1.46fr)_minmax(0,1fr)] [&_.section:first-child]:border-t-0'

/** The page from top to bottom: the sentence, what is missing, the figures, where they come from. */
export function DayParts() {
  const { page } = useDay()
  const nothing = page.figures.every(({ value }) => value === null)
  return (
    <>
      <DayLead />
      <StillMissing />
      {!nothing && (
        <>
          <DayShop />
          <div className={columns}>
            <div>
              <DayAccounts />
            </div>
            <div>
              <DaySources />
            </div>
          </div>
        </>
      )}
      <DayExports />
    </>
  )
}

function DayLead() {
  const say = useWords()
  const { page } = useDay()
  const { title, evidence } = page.lead
  return (
    <section className="grid items-start gap-x-6 gap-y-3 pb-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h2 className="text-16 md:text-20 md:tracking-[-0.015em]">{say(title)}</h2>
        {evidence && <p className="mt-1 text-13 text-muted">{say(evidence)}</p>}
      </div>
      {openSources(page).length === 0 && <TypeLink />}
    </section>
  )
}

function TypeLink() {
  const path = useTeamPath()
  const may = useMay()('metrics.type')
  const { page } = useDay()
  if (!may || page.day > page.today) return null
  return (
    <ButtonLink icon={Pencil} to={path(`days/${page.day}/type`)} className="justify-self-start">
      <Trans>Ketik angka</Trans>
    </ButtonLink>
  )
}

/** What the day still needs, by name, and the one thing to do about it. */
function StillMissing() {
  const { t } = useLingui()
  const say = useWords()
  const path = useTeamPath()
  const may = useMay()
  const { page } = useDay()
  const open = openSources(page)
  if (open.length === 0) return null
  const partial = open.every(({ state }) => state === 'partial')
  return (
    <div className="pb-4">
      <Notice
        tone="warning"
        title={partial ? t`Belum sehari penuh.` : t`Belum lengkap.`}
        actions={
          <>
            {may('imports.upload') && (
              <ButtonLink tone="primary" icon={Upload} to={path('imports')}>
                <Trans>Unggah ekspor</Trans>
              </ButtonLink>
            )}
            <TypeLink />
          </>
        }
      >
        <ul className="grid gap-x-8 md:grid-flow-col md:auto-cols-fr">
          {open.map(({ kind, name, where, state }) => (
            <li key={kind} className="mt-1">
              <span className="font-medium">{say(name)}</span>
              <span className="block text-12">
                {state === 'partial' ? (
                  <Trans>Diunduh sebelum hari itu berakhir; unduh sekali lagi.</Trans>
                ) : (
                  where && say(where)
                )}
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
