import type { Day } from '#kernel/time.ts'

import { dayIndex } from './calendar.ts'
import type { WeekFigures } from './figures.ts'
import type { Random } from './random.ts'
import { sum } from './sales.ts'

/** A day of the shop's own account in TikTok Studio. */
export type AccountDay = {
  readonly day: Day
  readonly video_views: number
  readonly profile_views: number
  readonly likes: number
  readonly comments: number
  readonly shares: number
  readonly followers: number
  readonly followers_change: number
}

/** Views are those of the account's videos; followers come from its videos and LIVEs. */
export function accountDays(figures: WeekFigures, followers: number, random: Random): AccountDay[] {
  const own = figures.videos.filter(({ video }) => video.own)
  let level = followers
  return figures.days.map((day, index) => {
    const share = (name: 'likes' | 'comments' | 'shares' | 'newFollowers') =>
      Math.round(
        sum(own, (video) =>
          video.views === 0 ? 0 : (video[name] * (video.viewsByDay[index] ?? 0)) / video.views,
        ),
      )
    const views = sum(own, ({ viewsByDay }) => viewsByDay[index] ?? 0)
    const live = figures.sessions.filter(
      ({ session }) => session.own && dayIndex(session.startsAt) % 7 === index,
    )
    const change =
      share('newFollowers') + sum(live, ({ newFollowers }) => newFollowers) + random.int(12, 40)
    level += change
    return {
      day,
      video_views: views,
      profile_views: Math.round(views * random.between(0.007, 0.013)),
      likes: share('likes'),
      comments: share('comments'),
      shares: share('shares'),
      followers: level,
      followers_change: change,
    }
  })
}
