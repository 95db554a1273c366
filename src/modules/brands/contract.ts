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
  GuestDecisions,
  GuestNote,
  GuestProduct,
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
  createMeeting,
  markMeeting,
  Meeting,
  meeting,
  MeetingDraft,
  MeetingPage,
  meetings,
  MeetingText,
  ProductFact,
  removeMeeting,
  turnDecision,
  updateMeeting,
} from './contract/meetings.ts'
export type { Decision } from './contract/meetings.ts'
export {
  BrandPromise,
  promises,
  PromiseTerms,
  removePromise,
  setPromise,
} from './contract/promises.ts'
export { Restriction } from './contract/restrictions.ts'
export type { BrandRestrictions, RestrictionKind } from './contract/restrictions.ts'
export {
  Client,
  ClientDraft,
  clients,
  createClient,
  removeClient,
  updateClient,
} from './contract/clients.ts'
export { BrandFile, brandFile, sendBrandFile } from './contract/files.ts'
export {
  createProduct,
  markProduct,
  Product,
  product,
  ProductDraft,
  ProductLine,
  products,
  ProductText,
  removeProduct,
  updateProduct,
} from './contract/products.ts'
export {
  createSegment,
  Gender,
  removeSegment,
  Segment,
  SegmentDraft,
  segments,
  startSegments,
  updateSegment,
} from './contract/segments.ts'
export type { Stored } from './contract/stored.ts'
