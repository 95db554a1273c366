import { forces } from './entry.ts'

const pattern = new RegExp(`:(${forces.join('|')})(?![\\w-])`, 'g')

/** Every rule for a pointer or a focus once more, for elements that `data-force` names. */
export function forcedStyle(sheets: Iterable<CSSStyleSheet>): string {
  return [...sheets].map((sheet) => copied(sheet.cssRules)).join('\n')
}

function copied(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) {
        const selector = rule.selectorText.replaceAll(pattern, "[data-force~='$1']")
        return selector === rule.selectorText ? '' : `${selector}{${rule.style.cssText}}`
      }
      if (rule instanceof CSSLayerBlockRule) return within(`@layer ${rule.name}`, rule)
      if (rule instanceof CSSMediaRule) return within(`@media ${rule.conditionText}`, rule)
      return rule instanceof CSSSupportsRule ? within(`@supports ${rule.conditionText}`, rule) : ''
    })
    .join('')
}

function within(prelude: string, { cssRules }: CSSGroupingRule): string {
  const inside = copied(cssRules)
  return inside && `${prelude}{${inside}}`
}
