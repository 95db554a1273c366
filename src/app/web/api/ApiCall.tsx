import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'

import { roleWords } from '#modules/team/contract.ts'
import { isAction, rolesFor } from '#modules/team/logic.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import { type Call, curlOf } from './read-document.ts'
import { exampleOf, type Shape, shapeText } from './shape-text.ts'

/** One call: what it does in a line, everything about it behind a tap. */
export function ApiCall({
  call,
  wanted,
}: {
  readonly call: Call
  /** The address points at it. */
  readonly wanted: boolean
}) {
  const { anchor, method, path, summary } = call
  const [open, setOpen] = useState(wanted)
  return (
    <li id={anchor} className="border-b border-line">
      <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="py-2">
          <ChevronRight aria-hidden className="lucide text-muted" />
          <span className="grid min-w-0 gap-x-3 md:flex md:items-baseline">
            <span className="mono min-w-0 text-12 break-all">
              <b className="inline-block w-[56px]">{method}</b>
              {path}
            </span>
            <span className="text-13 font-normal text-muted">{summary}</span>
          </span>
        </summary>
        {open && <About call={call} />}
      </details>
    </li>
  )
}

function About({ call }: { readonly call: Call }) {
  const { t } = useLingui()
  const { parameters, body, upload, answer, download, anchor } = call
  return (
    <div className="grid gap-4 pt-1 pb-5 pl-6 text-13">
      <Part name={t`Siapa`}>
        <Who access={call.access} />
      </Part>
      {parameters.length > 0 && (
        <Part name={t`Parameter`}>
          <ul className="grid gap-1">
            {parameters.map(({ name, in: where, required, schema }) => (
              <li key={`${where} ${name}`}>
                <code>{name}</code> {shapeText(schema)}
                <span className="text-muted">
                  {' '}
                  · {where}
                  {!required && ` · ${t`boleh kosong`}`}
                  {schema.default !== undefined && ` · ${JSON.stringify(schema.default)}`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {(body ?? upload) && (
        <Data name={t`Dikirim`} shape={body} file={t`Satu berkas, sebagai byte`} />
      )}
      <Data
        name={t`Jawaban`}
        shape={answer}
        file={download ? t`Satu berkas` : t`Tanpa isi`}
        example
      />
      <Part name="curl">
        <Code>{curlOf(call, location.origin)}</Code>
      </Part>
      <p>
        <a className="link" href={`#${anchor}`}>
          <Trans>Tautan ke panggilan ini</Trans>
        </a>
      </p>
    </div>
  )
}

function Who({ access }: { readonly access: Call['access'] }) {
  const say = useWords()
  if (access?.kind === 'public') return <Trans>Siapa saja</Trans>
  if (access?.kind === 'signed-in') return <Trans>Siapa saja yang sudah masuk</Trans>
  if (access?.kind === 'link') return <Trans>Pemegang tautan, dengan kepala x-link-secret</Trans>
  const action = access?.action ?? ''
  const roles = isAction(action) ? rolesFor(action).map((role) => say(roleWords[role])) : []
  return (
    <>
      <Trans>Anggota tim</Trans>: {roles.join(', ')} <code>{action}</code>
    </>
  )
}

function Data({
  name,
  shape,
  file,
  example = false,
}: {
  readonly name: string
  readonly shape: Shape | null
  /** What is said where there is no JSON. */
  readonly file: string
  readonly example?: boolean
}) {
  const { t } = useLingui()
  if (!shape) return <Part name={name}>{file}</Part>
  return (
    <Part name={name}>
      <Code>{shapeText(shape)}</Code>
      {example && (
        <details className="fold mt-1">
          <summary>
            <ChevronRight aria-hidden className="lucide text-muted" />
            {t`Contoh`}
          </summary>
          <Code>{JSON.stringify(exampleOf(shape), null, 2)}</Code>
        </details>
      )}
    </Part>
  )
}

const Part = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="grid gap-x-6 gap-y-1 md:grid-cols-[96px_minmax(0,1fr)]">
    <h3 className="text-muted">{name}</h3>
    <div className="min-w-0">{children}</div>
  </div>
)

/** Scrolls in itself and is reached by the keyboard. */
const Code = ({ children }: { readonly children: string }) => (
  <pre
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    tabIndex={0}
    className="mono max-h-[420px] overflow-auto rounded-control border border-line bg-surface-2 p-3 text-12 leading-normal"
  >
    {children}
  </pre>
)
