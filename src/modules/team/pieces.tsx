/** What the screens of other modules and the shell use of the team. */
export { ExampleBanner } from './web/ExampleBanner.tsx'
export { PersonMenu } from './web/PersonMenu.tsx'
export { RecordHistory } from './web/RecordHistory.tsx'
export { TeamMenu } from './web/TeamMenu.tsx'
export { TeamScope } from './web/TeamScope.tsx'
export {
  type Person,
  type TeamOfMine,
  useMay,
  useMe,
  useSession,
  useTeam,
  useTeamPath,
} from './web/session.ts'
export { teamPath } from './web/team-path.ts'
export { type Deed, useDone } from './web/use-done.ts'
export { usePersonItems } from './web/use-preferences.ts'
