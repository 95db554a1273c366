import { Day } from '#kernel/time.ts'

import type { MeetingText } from '../../contract.ts'

/** A meeting as it stands in its form. */
export type MeetingTexts = Readonly<Record<keyof MeetingText, string>>

export const textsOfMeeting = (meeting: MeetingText): MeetingTexts => ({
  title: meeting.title,
  day: meeting.day,
  people: meeting.people.join(', '),
  agenda: meeting.agenda,
  notes: meeting.notes,
})

/** The meeting that was typed; null without a title or a day. */
export function meetingOfTexts(texts: MeetingTexts): MeetingText | null {
  const day = Day.safeParse(texts.day)
  const title = texts.title.trim()
  if (!day.success || !title) return null
  const people = texts.people
    .split(/[,\n]/)
    .map((one) => one.trim().slice(0, 80))
    .filter(Boolean)
    .slice(0, 40)
  return { title, day: day.data, people, agenda: texts.agenda, notes: texts.notes }
}
