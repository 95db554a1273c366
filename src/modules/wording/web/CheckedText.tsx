import { type AudienceCheckProps, AudienceTextContext } from '#ui/writing/audience-check.ts'
import { AudienceText, type AudienceTextProps } from '#ui/writing/AudienceText.tsx'

import type { Circumstances } from '../logic.ts'
import { TextCheck } from './TextCheck.tsx'

/** `AudienceText` of a module that knows more of the occasion: what is planned with the official tools. */
export function CheckedText({
  official,
  ...rest
}: AudienceTextProps & Pick<Circumstances, 'official'>) {
  const check = (props: AudienceCheckProps) => (
    <TextCheck {...props} {...(official && { official })} />
  )
  return (
    <AudienceTextContext value={check}>
      <AudienceText {...rest} />
    </AudienceTextContext>
  )
}
