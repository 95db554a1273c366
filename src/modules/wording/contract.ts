export {
  Alternative,
  Behaviour,
  Category,
  Checked,
  Eased,
  Finding,
  Pack,
  Rule,
  Scope,
  Severity,
  Verdict,
} from './contract/rules.ts'
export {
  answerQuestion,
  askQuestion,
  Question,
  QuestionAnswer,
  QuestionDraft,
  questions,
  seeAnswer,
} from './contract/questions.ts'
export { checkWording, wordingRules } from './contract/check.ts'
export {
  BrandRules,
  bookMoved,
  Decision,
  decideRule,
  makeOwnRule,
  OwnRule,
  OwnRuleDraft,
  removeDecision,
  removeOwnRule,
  RuleWish,
  setOwnHandles,
  updateOwnRule,
  WordingBook,
  wordingBook,
} from './contract/book.ts'
