/** What the screens of other modules and the app use of the rule book. */
export { CheckedText } from './web/CheckedText.tsx'
export { Listening } from './web/Listening.tsx'
export { TextCheck } from './web/TextCheck.tsx'
