import type { Audience } from '../../contract.ts'
import type { ListDefinition } from '../lists/list-source.ts'
import { rate, standing, usual } from '../lists/measure.ts'
import { sourceWords } from '../lists/range.ts'

/** One group or hour of the followers of one account, as it stands in the key. */
const shared = {
  timing: 'events',
  key: { key: true },
  name: null,
  about: null,
  at: null,
  listed: false,
} as const

const share = rate('share', ['Bagian', 'Share'], usual)

/** Found by their cells only: no list is made of hours or of groups. */
export const audienceSources: readonly ListDefinition[] = [
  {
    ...shared,
    id: 'studio_activity',
    kind: 'studio_activity',
    subjects: ['account_hour'],
    sort: 'active_followers',
    measures: [standing('active_followers', ['Pengikut aktif', 'Active followers'], usual)],
  },
  {
    ...shared,
    id: 'studio_gender',
    kind: 'studio_gender',
    subjects: ['account_gender'],
    sort: 'share',
    measures: [share],
  },
  {
    ...shared,
    id: 'studio_territories',
    kind: 'studio_territories',
    subjects: ['account_territory'],
    sort: 'share',
    measures: [share],
  },
]

const toldKinds = ({ hours, shares }: Audience): ReadonlySet<string> =>
  new Set([...(hours ? [hours.kind] : []), ...shares.map(({ kind }) => kind)])

export const isTold = (audience: Audience | null): audience is Audience =>
  audience !== null && toldKinds(audience).size > 0

/** The exports that could tell of the followers and do not. */
export function silentOf(audience: Audience) {
  const told = toldKinds(audience)
  return audienceSources.filter(({ kind }) => !told.has(kind)).map(sourceWords)
}
