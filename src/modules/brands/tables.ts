export { brand } from './tables/brands.ts'
export {
  brandPromise,
  brief,
  briefApproval,
  briefReading,
  briefVersion,
  guestNote,
} from './tables/briefs.ts'
export { client, segment } from './tables/people.ts'
export { brandFile, brandStaleFile, product } from './tables/products.ts'
export { meeting } from './tables/meetings.ts'
