import { useHiddenColumns } from '#ui/design/hidden-columns.ts'

import type { ItemList, ListMeasure, ListName } from '../../contract.ts'

/** The columns of a list: the usual ones until somebody chooses, remembered on this device. */
export function useShownMeasures(list: ListName, { kind, measures }: ItemList) {
  // What is kept are the columns that differ from the usual ones.
  const { hidden: turned, toggle } = useHiddenColumns(`${list}.${kind}`)
  const isHidden = ({ id, usual }: ListMeasure) => usual === turned.includes(id)
  return {
    hidden: measures.filter(isHidden).map(({ id }) => id),
    shown: measures.filter((measure) => !isHidden(measure)),
    toggle,
  }
}
