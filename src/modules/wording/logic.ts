export { createMatcher } from './domain/engine/matcher.ts'
export { platformPack } from './domain/pack/platform.ts'
export { packClasses } from './domain/pack/settings.ts'
