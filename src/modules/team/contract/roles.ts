import { z } from 'zod'

import type { Words } from '#kernel/words.ts'

export const Role = z.enum([
  'owner',
  'manager',
  'marketer',
  'creator',
  'editor',
  'admin',
  'host',
  'moderator',
  'ads',
])
export type Role = z.infer<typeof Role>

export const roleWords: Record<Role, Words> = {
  owner: { id: 'Pemilik', en: 'Owner' },
  manager: { id: 'Manajer', en: 'Manager' },
  marketer: { id: 'Pemasar', en: 'Marketer' },
  creator: { id: 'Kreator', en: 'Creator' },
  editor: { id: 'Editor', en: 'Editor' },
  admin: { id: 'Admin marketplace', en: 'Marketplace admin' },
  host: { id: 'Host', en: 'Host' },
  moderator: { id: 'Moderator', en: 'Moderator' },
  ads: { id: 'Iklan', en: 'Ads' },
}
