import type { Role } from './contract.ts'

const everyone: readonly Role[] = [
  'owner',
  'manager',
  'marketer',
  'creator',
  'editor',
  'admin',
  'host',
  'moderator',
  'ads',
]
const leads: readonly Role[] = ['owner', 'manager']
const desk: readonly Role[] = ['owner', 'manager', 'marketer', 'admin', 'ads']

/**
 * Role × action, the one table: the server's `authorize()` and the screens read it. An endpoint
 * whose action has no row here fails a test.
 */
export const permissions = {
  'team.update': leads,
  'team.remove-example': everyone,
  'team.leave': everyone,
  'members.read': everyone,
  'members.manage': leads,
  'members.reset': leads,
  'members.switch-off-two-factor': ['owner'],
  'links.read': everyone,
  'links.revoke': ['owner', 'manager', 'marketer'],
  'backups.read': leads,
  'backups.make': leads,
  'personal.manage': leads,
  'history.read': everyone,
  'history.undo': everyone,
  'tasks.read': everyone,
  'search.use': everyone,
  'tasks.write': everyone,
  'brands.read': everyone,
  'brands.manage': desk,
  'brands.brief': desk,
  'brands.enforce': ['owner', 'manager', 'marketer'],
  'brands.promise': ['owner', 'manager', 'marketer'],
  'brands.share': ['owner', 'manager', 'marketer'],
  'wording.check': everyone,
  'wording.read': everyone,
  'wording.ask': everyone,
  'wording.manage': ['owner', 'manager', 'marketer'],
  'imports.read': everyone,
  'imports.upload': desk,
  'imports.apply': desk,
  'imports.undo': desk,
  'metrics.read': everyone,
  'metrics.type': everyone,
  'metrics.settings': leads,
  'metrics.targets': leads,
  'reports.read': everyone,
  'reports.write': ['owner', 'manager', 'marketer'],
  'reports.hand-over': ['owner', 'manager', 'marketer'],
  'reports.share': ['owner', 'manager', 'marketer'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions

export const isAction = (text: string): text is Action => Object.hasOwn(permissions, text)

/** Whether any of the roles allows the action. */
export const may = (roles: readonly Role[], action: Action): boolean =>
  (permissions[action] as readonly Role[]).some((role) => roles.includes(role))

/**
 * Whether somebody with the roles `mine` may turn the roles `before` into `after`: whoever manages
 * members may, but the role of owner is given and taken by owners only. No role is `[]`.
 */
export function mayChangeRoles(
  mine: readonly Role[],
  before: readonly Role[],
  after: readonly Role[],
): boolean {
  if (!may(mine, 'members.manage')) return false
  return mine.includes('owner') || before.includes('owner') === after.includes('owner')
}

/** Whether somebody may let a member in again who forgot the password: owners are helped by owners. */
export const mayRecover = (mine: readonly Role[], theirs: readonly Role[]): boolean =>
  may(mine, 'members.reset') && (mine.includes('owner') || !theirs.includes('owner'))

/** The roles that allow an action, for the sentence that tells whom to ask. */
export const rolesFor = (action: Action): readonly Role[] => permissions[action]
