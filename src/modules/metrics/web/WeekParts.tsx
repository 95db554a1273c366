import { Trans } from '@lingui/react/macro'

import { Notice } from '#ui/design/Notice.tsx'

import { Ads } from './Ads.tsx'
import { Days } from './Days.tsx'
import { Followers } from './Followers.tsx'
import { Funnel } from './Funnel.tsx'
import { Lead } from './Lead.tsx'
import { Lives } from './Lives.tsx'
import { MoneyFigures } from './MoneyFigures.tsx'
import { OwnFigures, OwnTables } from './OwnTables.tsx'
import { Sources } from './Sources.tsx'
import { useWeek } from './use-week.ts'
import { Videos } from './Videos.tsx'
import { WeekTargets } from './week-targets/WeekTargets.tsx'
import { MainFigures, OrderFigures } from './WeekFigures.tsx'

/** Two columns that become one where there is no room for both. */
const columns = 'grid gap-x-8 lg:grid-cols-[minmax(0,1.46fr)_minmax(0,1fr)]'

/** The page from top to bottom: the sentence, the figures, the days, what sold, where it comes from. */
export function WeekParts() {
  const { page } = useWeek()
  if (page.sources.every(({ state }) => state === 'missing')) return <OnlyOwn />
  return (
    <>
      <Lead />
      <MainFigures />
      <WeekTargets />
      <div className={columns}>
        <Days />
        <Funnel />
      </div>
      <div className={columns}>
        <Lives />
        <Videos />
      </div>
      <OrderFigures />
      <div className={columns}>
        <Ads />
        <Followers />
      </div>
      <MoneyFigures />
      <OwnTables />
      <Sources />
    </>
  )
}

/** A week that only tables of the team tell of: what they say, and what would make its figures. */
function OnlyOwn() {
  return (
    <>
      <div className="mb-4">
        <Notice tone="info" title={<Trans>Minggu ini baru diketahui dari tabel tim.</Trans>}>
          <Trans>
            Angka TikTok muncul setelah ekspornya diunggah; isi tabel tim tetap berdiri sendiri.
          </Trans>
        </Notice>
      </div>
      <OwnTables />
      <OwnFigures />
      <Sources />
    </>
  )
}
