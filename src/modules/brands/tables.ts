export { brand } from './tables/brands.ts'
export {
  brandPromise,
  brief,
  briefApproval,
  briefReading,
  briefVersion,
  guestNote,
} from './tables/briefs.ts'
