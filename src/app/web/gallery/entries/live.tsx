import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Progress } from '#ui/design/Progress.tsx'

import type { Group } from '../entry.ts'
import { Chips } from './signs.tsx'

/** The ground of the screens of a show: the same in both themes. */
const Live = ({ children }: { readonly children: ReactNode }) => (
  <div className="gal-live" data-screen="live">
    {children}
  </div>
)

export const live: Group = {
  title: 'Live screens',
  entries: [
    {
      title: 'Live surface',
      files: ['ui/design/tokens.css'],
      states: [
        {
          name: 'type',
          show: (
            <Live>
              <span className="mono" style={{ fontSize: 'var(--t-64)', lineHeight: 1.1 }}>
                05:23
              </span>
              <span>Malam Lelapa</span>
              <span className="none">berikutnya Sore Avena</span>
            </Live>
          ),
        },
        {
          name: 'signs',
          show: (
            <Live>
              <Chips />
              <Progress value={0.78} label="Waktu terpakai" />
            </Live>
          ),
        },
        {
          name: 'pressed',
          show: (
            <Live>
              <div className="gal-row">
                <Button tone="primary" size="touch" icon={Check}>
                  Mulai
                </Button>
                <Button size="touch">Jeda</Button>
                <Button tone="ghost" size="touch">
                  Batal
                </Button>
              </div>
            </Live>
          ),
        },
        {
          name: 'focus',
          force: 'focus-visible',
          on: 'button',
          show: (
            <Live>
              <div className="gal-row">
                <Button size="touch">Jeda</Button>
              </div>
            </Live>
          ),
        },
        {
          name: 'told',
          show: (
            <Live>
              <Field label="Catatan" error="Tulis dulu catatannya">
                <Input />
              </Field>
              <Notice tone="warning" title="Jaringan putus sejak 20:41.">
                Catatan tetap tersimpan di perangkat.
              </Notice>
            </Live>
          ),
        },
      ],
    },
  ],
}
