import { asNamed, lookThrough, type SearchSource } from '#kernel/search.ts'

import type { ClientStore } from './client-store.ts'

/** Clients by name and by whom one reaches there. */
export const createClientSource = ({ all }: Pick<ClientStore, 'all'>): SearchSource => ({
  kind: 'client',
  words: { id: 'Klien', en: 'Clients' },
  action: 'brands.read',
  find: async ({ team }, query) =>
    lookThrough(
      query,
      (await all(team.id)).map(({ id, name, contacts }) => ({
        id,
        title: asNamed(name),
        detail: contacts.length > 0 ? asNamed(contacts.map((one) => one.name).join(', ')) : null,
        path: `brands/clients?id=${id}`,
      })),
    ),
})
