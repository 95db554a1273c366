import { Ads } from './Ads.tsx'
import { Days } from './Days.tsx'
import { Followers } from './Followers.tsx'
import { Funnel } from './Funnel.tsx'
import { Lead } from './Lead.tsx'
import { Lives } from './Lives.tsx'
import { Sources } from './Sources.tsx'
import { Videos } from './Videos.tsx'
import { MainFigures, OrderFigures } from './WeekFigures.tsx'

/** Two columns that become one where there is no room for both. */
const columns = 'grid gap-x-8 lg:grid-cols-[minmax(0,1.46fr)_minmax(0,1fr)]'

/** The page from top to bottom: the sentence, the figures, the days, what sold, where it comes from. */
export function WeekParts() {
  return (
    <>
      <Lead />
      <MainFigures />
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
      <Sources />
    </>
  )
}
