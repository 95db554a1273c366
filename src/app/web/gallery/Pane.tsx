import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Force, State } from './entry.ts'

export type PaneTheme = 'light' | 'dark'

/** Larger devices are shown smaller, so that both themes stand side by side. */
const widest = 480
const focusable = 'button, a, input, select, textarea, summary, [tabindex]'

/** One state of one part in one theme. */
export function Pane({ state, theme }: { readonly state: State; readonly theme: PaneTheme }) {
  const { show, force, on = focusable, device, name } = state
  return (
    <div className="gal-pane" data-theme={theme} data-device={device !== undefined}>
      {device ? (
        <Device {...device} theme={theme} name={name}>
          {show}
        </Device>
      ) : force ? (
        <Forced force={force} on={on}>
          {show}
        </Forced>
      ) : (
        show
      )}
    </div>
  )
}

function Forced({
  force,
  on,
  children,
}: {
  readonly force: Force
  readonly on: string
  readonly children: ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector(on)?.setAttribute('data-force', force)
  }, [force, on])
  return <div ref={place}>{children}</div>
}

/** A document as wide as the device: rules for phones and heights of a screen apply inside. */
function Device({
  width,
  height,
  theme,
  name,
  children,
}: {
  readonly width: number
  readonly height: number
  readonly theme: PaneTheme
  readonly name: string
  readonly children: ReactNode
}) {
  const [body, setBody] = useState<HTMLElement | null>(null)
  const dress = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const inside = currentTarget.contentDocument
    if (!inside) return
    // On a phone the ground is that of the page; elsewhere parts stand on the sheet.
    if (width >= 768) inside.documentElement.style.background = 'var(--surface-1)'
    for (const style of document.head.querySelectorAll('style, link[rel=stylesheet]'))
      inside.head.append(style.cloneNode(true))
    setBody(inside.body)
  }
  const scale = Math.min(1, widest / width)
  return (
    <div className="gal-glass" style={{ width: width * scale, height: height * scale }}>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it holds our own parts alone */}
      <iframe
        title={`${name}, ${theme}`}
        width={width}
        height={height}
        style={{ scale: String(scale) }}
        srcDoc={`<!doctype html><html lang="id" data-theme="${theme}"><title>${name}</title></html>`}
        onLoad={dress}
      />
      {body && createPortal(children, body)}
    </div>
  )
}
