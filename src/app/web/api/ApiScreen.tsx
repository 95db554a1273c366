import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'
import { Corner } from '#modules/team/pieces.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { OutsidePage } from '#ui/design/OutsidePage.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { useFragment } from '#ui/navigation/use-fragment.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { ApiCall } from './ApiCall.tsx'
import { ApiDocument, type Call, callsFor, callsOf } from './read-document.ts'

const described = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'The OpenAPI document',
  access: open,
  takes: z.object({}),
  gives: ApiDocument,
})

/** Every call of the API in words, from the document that programs read. */
export function ApiScreen() {
  const { t } = useLingui()
  const answer = useAnswer(described, {}, { freshMs: Infinity })
  return (
    <OutsidePage
      title="API"
      from="Etalase"
      corner={<Corner />}
      head={
        <PageHead
          title="API"
          context={
            <Trans>
              Semua yang dipakai layar Etalase. Waktu dalam milidetik, uang dalam rupiah bulat,
              rasio 0 sampai 1, dan null berarti tidak ada. Untuk program:{' '}
              <a className="link" href="/api/openapi.json">
                openapi.json
              </a>
            </Trans>
          }
        />
      }
    >
      <Loaded answer={answer}>
        {(document) => <Calls document={document} label={t`Cari panggilan`} />}
      </Loaded>
    </OutsidePage>
  )
}

function Calls({ document, label }: { readonly document: ApiDocument; readonly label: string }) {
  const [text, setText] = useState('')
  const groups = callsFor(callsOf(document), text)
  const wanted = useFragment().slice(1)
  useEffect(() => {
    // The document arrives after the browser looked for the place.
    if (wanted) window.document.querySelector(`[id="${CSS.escape(wanted)}"]`)?.scrollIntoView()
  }, [wanted])
  return (
    <div className="grid gap-8">
      <div className="max-w-[480px]">
        <Field label={label}>
          <Input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
      </div>
      {groups.length === 0 && (
        <EmptyState title={<Trans>Tidak ada panggilan dengan kata itu</Trans>}>
          <Trans>Coba satu kata saja, misalnya brands atau report.</Trans>
        </EmptyState>
      )}
      {groups.map(({ name, calls }) => (
        <section key={name}>
          <h2 className="mb-2 text-16">{name}</h2>
          <ul className="grid gap-0 border-t border-line">
            {calls.map((call) => (
              <Anchored key={call.anchor} call={call} wanted={call.anchor === wanted} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Begins anew, unfolded, when the address comes to point at it. */
const Anchored = ({ call, wanted }: { readonly call: Call; readonly wanted: boolean }) => (
  <ApiCall key={wanted ? 'wanted' : 'listed'} call={call} wanted={wanted} />
)
