import { useLingui } from '@lingui/react/macro'

import { useTeamPath } from '#modules/team/pieces.tsx'

import type { Brand } from '../../contract.ts'

/** The pages of one brand, side by side: a line for each. */
export function useBrandTabs({ id }: Pick<Brand, 'id'>) {
  const { t } = useLingui()
  const at = useTeamPath()
  return [
    { to: at(`brands/${id}`), label: t({ message: 'Ringkas', context: 'tab' }) },
    { to: at(`brands/${id}/products`), label: t`Produk`, below: true },
    { to: at(`brands/${id}/meetings`), label: t`Rapat`, below: true },
    { to: at(`brands/${id}/brief`), label: t`Brief` },
    { to: at(`brands/${id}/promises`), label: t`Janji` },
    { to: at(`brands/${id}/guests`), label: t`Tautan klien` },
  ]
}
