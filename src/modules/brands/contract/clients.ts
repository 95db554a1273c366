import { z } from 'zod'

import { endpoint, inTeam } from '#kernel/endpoint.ts'

import { Key, OnVersion, recordChanged, Stored } from './stored.ts'

/** Somebody to reach at a client: a name and one way, nothing more is kept. */
const Contact = z.object({
  name: z.string().trim().min(1).max(80),
  reach: z.string().trim().max(120),
})

export const ClientDraft = z.object({
  name: z.string().trim().min(1).max(60),
  contacts: z.array(Contact).max(10),
  note: z.string().max(4000),
})
export type ClientDraft = z.infer<typeof ClientDraft>

/** Whoever the team sells for; a brand without one is the team's own. */
export const Client = Stored.extend(ClientDraft.shape)
export type Client = z.infer<typeof Client>

const at = '/api/teams/:team/clients'
const changed = recordChanged(Client)

export const clients = endpoint({
  method: 'GET',
  path: at,
  summary: 'The clients of the team, by name',
  access: inTeam('brands.read'),
  takes: z.object({}),
  gives: z.object({ clients: z.array(Client) }),
})
export const createClient = endpoint({
  method: 'POST',
  path: at,
  summary: 'Add a client',
  access: inTeam('brands.manage'),
  takes: ClientDraft.extend(Key.shape),
  gives: changed,
})
export const updateClient = endpoint({
  method: 'PUT',
  path: `${at}/:client`,
  summary: 'Change a client; refuses when somebody changed it meanwhile',
  access: inTeam('brands.manage'),
  takes: ClientDraft.extend(OnVersion.shape),
  gives: changed,
})
export const removeClient = endpoint({
  method: 'DELETE',
  path: `${at}/:client`,
  summary: 'Remove a client; its brands stay, and it can be undone',
  access: inTeam('brands.manage'),
  takes: z.object({}),
  gives: changed,
})
