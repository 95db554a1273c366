import { Trans, useLingui } from '@lingui/react/macro'
import { Check, ChevronLeft, ShieldCheck } from 'lucide-react'
import { useEffect, useState } from 'react'

import { RecordHistory, useMay } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { AudienceText } from '#ui/writing/AudienceText.tsx'
import { MergeDesk } from '#ui/writing/MergeDesk.tsx'

import './brief.css'
import type { Brand, BriefPage } from '../../contract.ts'
import { isEmpty } from '../../domain/briefs/brief.ts'
import { EnforceDialog } from './EnforceDialog.tsx'
import { RestrictionList } from './RestrictionList.tsx'
import { useSections } from './use-brief-words.ts'
import { useBriefWriting } from './use-brief-writing.ts'

/** The draft of a brief: what is written is saved as one, restrictions are saved one by one. */
export function BriefEditor({
  brand,
  page,
  onClose,
}: {
  readonly brand: Brand
  readonly page: BriefPage
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const may = useMay()
  const sections = useSections()
  const { draft } = page
  const { writing, merge, stored, save } = useBriefWriting(brand, draft)
  const [enforcing, setEnforcing] = useState(false)
  const { unsaved, texts } = writing
  const enforceable = page.ahead && !unsaved && !isEmpty(draft)
  const store = () => {
    if (unsaved && !save.busy && !merge.facing) void merge.save()
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      store()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  return (
    <>
      <div className="brief-bar stays">
        <Button tone="ghost" icon={ChevronLeft} onClick={onClose}>{t`Selesai menulis`}</Button>
        <Chip tone="line">
          <Trans>Draf</Trans>
        </Chip>
        {draft.savedAt !== null && (
          <span>
            <Trans>
              disimpan {draft.savedBy}, {format.instant(draft.savedAt)}
            </Trans>
          </span>
        )}
        <div className="acts">
          <Button
            icon={Check}
            tone={unsaved ? 'primary' : 'plain'}
            disabled={!unsaved}
            busy={save.busy}
            onClick={store}
          >
            {t`Simpan`}
          </Button>
          {may('brands.enforce') && (
            <Button
              icon={ShieldCheck}
              tone={enforceable ? 'primary' : 'plain'}
              disabled={!enforceable}
              {...(unsaved && { title: t`Simpan dulu, lalu berlakukan` })}
              onClick={() => setEnforcing(true)}
            >
              {t`Berlakukan`}
            </Button>
          )}
        </div>
      </div>
      {save.error && !merge.facing && (
        <div className="pb-4">
          <ErrorLine error={save.error} />
        </div>
      )}
      <MergeDesk
        writing={writing}
        merge={merge}
        stored={stored}
        fields={sections}
        busy={save.busy}
        error={save.error}
      />
      <p className="pb-4 text-13 text-muted">
        <Trans>
          Klien yang memegang tautan melihat seluruh isi brief setelah diberlakukan. Baris yang
          diawali “- ” menjadi butir.
        </Trans>
      </p>
      <div className="brief-columns">
        <article className="brief-sheet" aria-label={t`Isi brief`}>
          {sections.map(({ name, label, hint, limit }) => (
            <section key={name}>
              <h2>{label}</h2>
              <AudienceText
                look="page"
                label={label}
                placeholder={hint}
                value={texts[name]}
                rows={2}
                maxLength={limit}
                brand={brand.id}
                onChange={(text) => writing.write({ ...texts, [name]: text })}
              />
            </section>
          ))}
          <section>
            <h2>
              <Trans>Batasan</Trans>
            </h2>
            <RestrictionList brand={brand} restrictions={draft.restrictions} />
          </section>
        </article>
        {page.id !== null && (
          <aside className="brief-aside">
            <Section title={t`Riwayat draf`}>
              <RecordHistory recordType="brief" recordId={page.id} />
            </Section>
          </aside>
        )}
      </div>
      {enforcing && (
        <EnforceDialog
          brand={brand}
          page={page}
          onClose={() => setEnforcing(false)}
          onDone={onClose}
        />
      )}
    </>
  )
}
