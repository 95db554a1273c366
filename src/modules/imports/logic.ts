/** How cells of files are read, for importers of every module. */
export { cellText, hasNoValue, isBlankRow, shown } from './domain/cells/cells.ts'
export { type Clock, createClock, type Stamp } from './domain/cells/clock.ts'
export { dayUntil, periodIn, readMoment, readMonthDay } from './domain/cells/dates.ts'
export { readDuration, readSeconds } from './domain/cells/durations.ts'
export { isDigits, readId } from './domain/cells/ids.ts'
export { cleanLabel, foreignCurrency, labelKey } from './domain/cells/labels.ts'
export {
  isForeignMoney,
  type NumberReader,
  readAds,
  readAdsCount,
  readCount,
  readDecimal,
  readMoney,
  readMultiple,
  readRatio,
  type Reading,
} from './domain/cells/numbers.ts'
export { suggestSubject } from './domain/mapping/suggest.ts'
