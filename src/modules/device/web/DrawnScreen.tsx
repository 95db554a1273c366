import { useLingui } from '@lingui/react/macro'
import { Pointer } from 'lucide-react'

import { classes } from '#ui/design/class-names.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { Picture } from '../domain/picture.ts'

/** A screen of a phone, drawn so that the real one is recognised by its words. */
export function DrawnScreen({ picture }: { readonly picture: Picture }) {
  const { t } = useLingui()
  const say = useWords()
  const title = say(picture.title)
  const marked = picture.rows.find((row) => row.marked)
  const press = marked ? say(marked.text) : ''
  return (
    <figure className="drawn" aria-label={t`Gambar layar ${title}: tekan ${press}`}>
      <div aria-hidden>
        <div className="drawn-bar" />
        <div className="drawn-title">{title}</div>
        <div className="drawn-rows">
          {picture.rows.map(({ text, note, marked: here, turned, button }) => (
            <div
              key={text.id}
              className={classes('drawn-row', button && 'button', here && 'marked')}
            >
              <span>
                {say(text)}
                {note && <small>{say(note)}</small>}
              </span>
              {turned && <span className="drawn-switch" data-on={turned === 'on' || undefined} />}
              {here && <Pointer />}
            </div>
          ))}
        </div>
      </div>
    </figure>
  )
}
