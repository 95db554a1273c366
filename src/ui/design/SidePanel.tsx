import type { DialogProps } from './Dialog.tsx'
import { LazyFrame } from './LazyFrame.tsx'
import { useIsPhone } from './use-media.ts'

/** Details beside the list, which stays usable; a sheet from below on the phone. */
export function SidePanel({ wide = false, ...rest }: DialogProps & { readonly wide?: boolean }) {
  const phone = useIsPhone()
  return <LazyFrame {...rest} look={wide ? 'wide-panel' : 'panel'} modal={phone} />
}
