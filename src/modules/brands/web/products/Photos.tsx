import { Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useCallback } from 'react'

import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { call, downloadAddress } from '#ui/wire/call.ts'
import { useAction } from '#ui/wire/query.ts'

import {
  type BrandFile,
  brandFile,
  markProduct,
  type Product,
  product as one,
  products,
} from '../../contract.ts'
import { FileButton } from '../files/FileButton.tsx'
import { useSending } from '../files/use-sending.ts'

const most = 12

/** The pictures of a product; they are added and taken away at once, each with a way back. */
export function Photos({ product }: { readonly product: Product }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const may = useMay()('brands.manage')
  const mark = useAction(markProduct)
  const here = { team: team.id, product: product.id }
  const add = useCallback(
    async (file: BrandFile) => {
      const sent = { team: team.id, product: product.id, addPhotos: [file.id] }
      const { change } = await call(markProduct, sent)
      await done({ text: t`Foto ditambahkan`, change, refresh: [one, products] })
    },
    [done, product.id, t, team.id],
  )
  const sending = useSending(add)
  const drop = async (file: string) => {
    const answer = await mark.run({ ...here, dropPhotos: [file] })
    if (!answer) return
    await done({ text: t`Foto dihapus`, change: answer.change, refresh: [one, products] })
  }
  if (!may && product.photos.length === 0) return null
  return (
    <Section title={t`Foto`}>
      {product.photos.length === 0 ? (
        <p className="mb-2 text-13 text-muted">
          <Trans>Belum ada foto. Lokasi di dalam foto dibuang saat dikirim.</Trans>
        </p>
      ) : (
        <ul className="mb-3 flex flex-wrap gap-3">
          {product.photos.map((file, at) => (
            <li key={file} className="relative">
              <a
                href={downloadAddress(brandFile, { team: team.id, file })}
                target="_blank"
                rel="noreferrer"
              >
                <img
                  className="size-28 rounded-card border border-line object-cover"
                  src={downloadAddress(brandFile, { team: team.id, file })}
                  alt={t`Foto ${at + 1} ${product.name}`}
                />
              </a>
              {may && (
                <span className="absolute top-1 right-1 rounded-control bg-surface-1">
                  <IconButton
                    icon={X}
                    label={t`Hapus foto ${at + 1}`}
                    onClick={() => void drop(file)}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {may && product.photos.length < most && (
        <FileButton label={t`Tambah foto`} sending={sending} />
      )}
      <ErrorLine error={mark.error} />
    </Section>
  )
}
