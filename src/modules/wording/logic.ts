export { type About, emptyBook, matcherOf } from './domain/book/compose.ts'
export { createMatcher, type Matcher } from './domain/engine/matcher.ts'
export { platformPack } from './domain/pack/platform.ts'
export { packClasses } from './domain/pack/settings.ts'
