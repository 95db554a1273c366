import { formatDay } from '#kernel/format.ts'
import { asNamed, lookThrough, type SearchSource } from '#kernel/search.ts'
import { dayAt, Instant } from '#kernel/time.ts'
import type { Language, Words } from '#kernel/words.ts'

import { type Link, type Role, roleWords } from '../contract.ts'
import type { LinkStore } from './link-store.ts'
import type { MemberStore } from './member-store.ts'

export const createMemberSource = ({ all }: Pick<MemberStore, 'all'>): SearchSource => ({
  kind: 'member',
  words: { id: 'Anggota', en: 'Members' },
  action: 'members.read',
  find: async ({ team }, query) => {
    const members = await all(team.id)
    return lookThrough(
      query,
      members.map(({ userId, name, email, roles }) => ({
        id: userId,
        title: asNamed(name),
        detail: rolesOf(roles),
        path: 'team',
        also: [email],
      })),
    )
  },
})

/** Links by the person they were made for and by what they open. */
export const createLinkSource = ({ all }: Pick<LinkStore, 'all'>): SearchSource => ({
  kind: 'link',
  words: { id: 'Tautan', en: 'Links' },
  action: 'links.read',
  find: async ({ team }, query) => {
    const links = await all(team.id)
    return lookThrough(
      query,
      links.map((link) => ({
        id: link.id,
        title: asNamed(link.name),
        detail: detailOf(link, team.timeZone),
        path: 'team/links',
      })),
    )
  },
})

const rolesOf = (roles: readonly Role[]): Words => ({
  id: roles.map((role) => roleWords[role].id).join(', '),
  en: roles.map((role) => roleWords[role].en).join(', '),
})

function detailOf({ opens, state, expiresAt }: Link, timeZone: string): Words {
  const ends = endOf(state, expiresAt, timeZone)
  return { id: `${opens.id} · ${ends('id')}`, en: `${opens.en} · ${ends('en')}` }
}

const endOf = (state: Link['state'], at: Instant, timeZone: string) => (language: Language) => {
  if (state === 'revoked') return language === 'id' ? 'dicabut' : 'revoked'
  if (state === 'expired') return language === 'id' ? 'sudah berakhir' : 'has ended'
  // It ends at the midnight after its last day.
  const day = formatDay(dayAt(Instant.parse(at - 1), timeZone), language)
  return language === 'id' ? `sampai ${day}` : `until ${day}`
}
