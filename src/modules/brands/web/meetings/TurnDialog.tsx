import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Day } from '#kernel/time.ts'
import { tasks, today } from '#modules/tasks/contract.ts'
import { members } from '#modules/team/contract.ts'
import { useDone, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Dialog } from '#ui/design/Dialog.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Field, Input, Select } from '#ui/design/Field.tsx'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import {
  brief,
  changeRestrictions,
  type Decision,
  type Meeting,
  meeting as one,
  product as oneProduct,
  ProductFact,
  products,
  turnDecision,
} from '../../contract.ts'
import { restrictionOf, turns, type Turn } from '../../domain/meetings/turns.ts'

/** Makes of a decision what the team works with; the sentence is taken as it stands. */
export function TurnDialog({
  meeting,
  decision,
  onClose,
}: {
  readonly meeting: Meeting
  readonly decision: Decision
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const turn = useAction(turnDecision)
  const restrict = useAction(changeRestrictions)
  const [kind, setKind] = useState<Turn>('task')
  const [owner, setOwner] = useState('')
  const [day, setDay] = useState('')
  const [product, setProduct] = useState('')
  const [fact, setFact] = useState<ProductFact>('material')
  const people = useAnswer(members, { team: team.id }).data?.members ?? []
  const listed = useAnswer(products, { team: team.id, brand: meeting.brand, limit: 200 }).data
  const goods = listed?.products ?? []
  const chosen = goods.find(({ id }) => id === product)?.id ?? goods[0]?.id ?? ''
  const ofProduct = kind === 'point' || kind === 'fact'
  const words: Readonly<Record<Turn, string>> = {
    task: t({ message: 'Tugas', context: 'satu' }),
    point: t`Poin bicara`,
    fact: t`Fakta produk`,
    must_say: t`Batasan: wajib disebut`,
    must_show: t`Batasan: wajib ditampilkan`,
  }
  const facts: Readonly<Record<ProductFact, string>> = {
    material: t`Bahan`,
    usage: t`Kegunaan`,
    apart: t`Pembeda`,
    interest: t`Daya tarik`,
    stockNote: t`Catatan stok`,
  }
  async function make() {
    const here = { team: team.id, meeting: meeting.id, decision: decision.id }
    if (kind === 'must_say' || kind === 'must_show') {
      const restriction = restrictionOf(decision, kind, t`Diputuskan di rapat “${meeting.title}”`)
      const change = { step: 'put' as const, restriction, seen: null }
      return restrict.run({ team: team.id, brand: meeting.brand, change })
    }
    const known = Day.safeParse(day)
    const person = people.find(({ userId }) => userId === owner)?.userId ?? null
    if (kind === 'task')
      return turn.run({
        ...here,
        into: { kind, owner: person, day: known.success ? known.data : null },
      })
    return turn.run({
      ...here,
      into: kind === 'point' ? { kind, product: chosen } : { kind, product: chosen, fact },
    })
  }
  const submit = async () => {
    if (ofProduct && !chosen) return
    const answer = await make()
    if (!answer) return
    onClose()
    await done({
      text: t`Keputusan dijadikan ${words[kind]}`,
      change: answer.change,
      refresh: [one, brief, tasks, today, oneProduct, products],
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Jadikan keputusan ini`}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button tone="ghost" onClick={onClose}>{t`Batal`}</Button>
          <Button
            type="submit"
            tone="primary"
            busy={turn.busy || restrict.busy}
            disabled={ofProduct && !chosen}
          >
            {t`Jadikan ${words[kind]}`}
          </Button>
        </>
      }
    >
      <div className="form">
        <blockquote className="border-l-2 border-line pl-3 text-14 break-words">
          {decision.text}
        </blockquote>
        <Field label={t`Menjadi`}>
          <Select
            value={kind}
            onChange={setKind}
            options={turns.map((value) => ({ value, label: words[value] }))}
          />
        </Field>
        {kind === 'task' && (
          <div className="form-two">
            <Field label={t`Untuk`}>
              <Select
                value={owner}
                onChange={setOwner}
                options={[
                  { value: '', label: t`Belum ada yang pegang` },
                  ...people.map(({ userId, name }) => ({ value: userId as string, label: name })),
                ]}
              />
            </Field>
            <Field label={t`Hari`}>
              <Input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
            </Field>
          </div>
        )}
        {ofProduct && (
          <Field
            label={t`Produk`}
            error={listed && !chosen ? t`Brand ini belum punya produk` : undefined}
          >
            <Select
              value={chosen}
              onChange={setProduct}
              options={goods.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
        )}
        {kind === 'fact' && (
          <Field label={t`Fakta`}>
            <Select
              value={fact}
              onChange={setFact}
              options={ProductFact.options.map((value) => ({ value, label: facts[value] }))}
            />
          </Field>
        )}
        <ErrorLine error={turn.error ?? restrict.error} />
      </div>
    </Dialog>
  )
}
