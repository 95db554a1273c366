import { useLingui } from '@lingui/react/macro'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Select } from '#ui/design/Field.tsx'

import { ComparedList } from '../../contract.ts'
import { ItemDialog } from './ItemDialog.tsx'
import type { CompareChoice } from './use-compare.ts'
import { useWhoseWords } from './use-whose-words.ts'

/** Of what: the shop, everything in a list, or one item of it. */
export function WhosePicker({
  choice: { list, item, chooseWhose },
  name,
}: {
  readonly choice: CompareChoice
  /** Of the item, once it is known. */
  readonly name: string
}) {
  const { t } = useLingui()
  const words = useWhoseWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Select
        label={t`Bandingkan apa`}
        value={list}
        options={ComparedList.options.map((value) => ({ value, label: words.title(value) }))}
        onChange={(next) => {
          chooseWhose(next, null)
          // A brand is always one.
          if (next === 'brands') setAsking(true)
        }}
      />
      {list !== 'shop' && (
        <Button className="min-w-0 max-w-full md:max-w-88" onClick={() => setAsking(true)}>
          <span className="truncate">
            {item === null ? words.all(list) : name || words.nameless(list)}
          </span>
          <ChevronDown aria-hidden />
        </Button>
      )}
      {asking && (
        <ItemDialog
          list={list}
          onClose={() => setAsking(false)}
          onChoose={(chosen) => {
            setAsking(false)
            chooseWhose(list, chosen)
          }}
        />
      )}
    </>
  )
}
