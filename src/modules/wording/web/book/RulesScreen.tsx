import './book.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Plus, SpellCheck } from 'lucide-react'
import { useState } from 'react'

import { useMay, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'

import type { WordingBook } from '../../contract.ts'
import { type Filter, isMeant, isMeantBehaviour } from '../../domain/book/entries.ts'
import { Questions } from '../ask/Questions.tsx'
import { useBook } from '../use-rule-book.ts'
import { BehaviourList } from './BehaviourList.tsx'
import { Contradictions } from './Contradictions.tsx'
import { Orphans } from './Orphans.tsx'
import { OwnHandles } from './OwnHandles.tsx'
import { OwnRulePanel } from './OwnRulePanel.tsx'
import { RuleFilters } from './RuleFilters.tsx'
import { RuleList } from './RuleList.tsx'
import { RulePanel } from './RulePanel.tsx'
import { useRules } from './use-rules.ts'

const all: Filter = { text: '', pack: null, severity: null, ours: false }

/** What may be said: every rule, why, from where, what to say instead, and what the team decided. */
export function RulesScreen() {
  const { t } = useLingui()
  const may = useMay()
  const path = useTeamPath()
  const answer = useBook()
  const [adding, setAdding] = useQueryParam('add')
  return (
    <Page
      title={t`Buku aturan`}
      head={
        <PageHead
          title={t`Buku aturan`}
          context={t`Buku aturan menafsirkan sumbernya. Skrip tanpa temuan tetap bisa dinilai lain oleh platform.`}
          actions={
            <>
              <ButtonLink icon={SpellCheck} to={path('rules/try')}>
                {t`Coba teks`}
              </ButtonLink>
              {may('wording.manage') && (
                <Button tone="primary" icon={Plus} onClick={() => setAdding('1')}>
                  {t`Tambah aturan`}
                </Button>
              )}
            </>
          }
        />
      }
    >
      <Loaded answer={answer}>{(book) => <Rules book={book} />}</Loaded>
      {answer.data && adding !== null && (
        <OwnRulePanel own={null} onClose={() => setAdding(null)} />
      )}
    </Page>
  )
}

function Rules({ book }: { readonly book: WordingBook }) {
  const { t } = useLingui()
  const [opened, setOpened] = useQueryParam('rule')
  const [filter, setFilter] = useState(all)
  const { entries, orphans, behaviours } = useRules(book)
  const meant = entries.filter((entry) => isMeant(entry, filter))
  const asked = behaviours.filter(
    (one) => filter.severity === null && isMeantBehaviour(one, filter),
  )
  const count = meant.length
  const total = entries.length
  return (
    <div className="rules">
      <Questions entries={entries} onRule={setOpened} />
      <Contradictions book={book} entries={entries} onOpen={setOpened} />
      <Orphans decisions={orphans} />
      <RuleFilters filter={filter} onChange={setFilter} hasBrands={book.brands.length > 0} />
      <output className="block text-13 text-muted">
        {count === total ? t`${total} aturan` : t`${count} dari ${total} aturan`}
        {' · '}
        <Trans>paket platform {book.pack.version}</Trans>
      </output>
      {count + asked.length === 0 ? (
        <EmptyState
          title={<Trans>Tidak ada aturan yang cocok</Trans>}
          actions={<Button onClick={() => setFilter(all)}>{t`Hapus saringan`}</Button>}
        >
          <Trans>Cari dengan kata lain, atau tambahkan sebagai aturan tim.</Trans>
        </EmptyState>
      ) : (
        <>
          <RuleList entries={meant} narrowed={count < total} onOpen={setOpened} opened={opened} />
          <BehaviourList behaviours={asked} />
        </>
      )}
      {filter === all && <OwnHandles handles={book.ownHandles} />}
      <RulePanel
        entry={entries.find(({ rule }) => rule.id === opened) ?? null}
        onClose={() => setOpened(null)}
      />
    </div>
  )
}
