export { Brand, brands, createBrand, removeBrand, updateBrand } from './contract/brands.ts'
export {
  acknowledgeBrief,
  brief,
  BriefApproval,
  BriefDraft,
  briefMoved,
  BriefPage,
  BriefTexts,
  briefVersion,
  BriefVersion,
  changeRestrictions,
  enforceBrief,
  longestSection,
  RestrictionStep,
  saveBrief,
  withdrawApproval,
} from './contract/briefs.ts'
export type { BriefContent, BriefReader, BriefSection } from './contract/briefs.ts'
export {
  guestApprove,
  GuestNote,
  guestNote,
  GuestPage,
  guestPage,
  guests,
  guestScope,
  inviteGuest,
  longestNote,
  settleNote,
} from './contract/guests.ts'
export {
  BrandPromise,
  promises,
  PromiseTerms,
  removePromise,
  setPromise,
} from './contract/promises.ts'
export { Restriction } from './contract/restrictions.ts'
export type { BrandRestrictions, RestrictionKind } from './contract/restrictions.ts'
