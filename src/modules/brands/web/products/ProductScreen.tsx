import { useLingui } from '@lingui/react/macro'
import { ChartColumn, ChevronLeft, Pencil, Trash2 } from 'lucide-react'

import { RecordHistory, useDone, useMay, useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button, ButtonLink } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useGo, useParam } from '#ui/navigation/use-navigation.ts'
import { useAction, useAnswer } from '#ui/wire/query.ts'

import {
  markProduct,
  type Product,
  product as one,
  products,
  removeProduct,
} from '../../contract.ts'
import { SegmentChoice } from '../people/SegmentChoice.tsx'
import { Photos } from './Photos.tsx'
import { ProductFacts, ProductPrices, ProductSaid } from './ProductFacts.tsx'

/** One product: what it costs today, what is said of it, what is true of it. */
export function ProductScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const id = useParam('product')
  const brand = useParam('brand')
  const answer = useAnswer(one, { team: team.id, product: id })
  const product = answer.data
  return (
    <Page
      title={product?.name ?? t`Produk`}
      head={
        <PageHead
          title={<span className="line-clamp-2 break-words">{product?.name ?? t`Produk`}</span>}
          context={product?.sku || undefined}
          actions={
            <>
              <ButtonLink tone="ghost" icon={ChevronLeft} to={at(`brands/${brand}/products`)}>
                {t`Produk brand ini`}
              </ButtonLink>
              {product && <Actions product={product} />}
            </>
          }
        />
      }
    >
      <Loaded answer={answer}>{(known) => <Parts product={known} />}</Loaded>
    </Page>
  )
}

function Actions({ product }: { readonly product: Product }) {
  const { t } = useLingui()
  const at = useTeamPath()
  const may = useMay()('brands.manage')
  return (
    <>
      {product.tiktokId && (
        <ButtonLink icon={ChartColumn} to={at(`products/${product.tiktokId}`)}>
          {t`Angka`}
        </ButtonLink>
      )}
      {may && (
        <ButtonLink
          tone="primary"
          icon={Pencil}
          to={at(`brands/${product.brand}/products/${product.id}/edit`)}
        >
          {t`Ubah produk`}
        </ButtonLink>
      )}
    </>
  )
}

function Parts({ product }: { readonly product: Product }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const may = useMay()('brands.manage')
  const mark = useAction(markProduct)
  const choose = async (segment: string, on: boolean) => {
    const marks = on ? { addSegments: [segment] } : { dropSegments: [segment] }
    const answer = await mark.run({ team: team.id, product: product.id, ...marks })
    if (!answer) return
    await done({ text: t`Segmen produk disimpan`, change: answer.change, refresh: [one, products] })
  }
  return (
    <div className="grid max-w-[960px] gap-2">
      <ProductPrices product={product} />
      <Photos product={product} />
      <ProductSaid product={product} />
      <ProductFacts product={product} />
      <Section title={t`Segmen`}>
        <SegmentChoice
          chosen={product.segments}
          onChange={may ? (id, on) => void choose(id, on) : undefined}
        />
        <ErrorLine error={mark.error} />
      </Section>
      <Section title={t`Riwayat`}>
        <RecordHistory recordType="product" recordId={product.id} />
      </Section>
      {may && <Remove product={product} />}
    </div>
  )
}

function Remove({ product }: { readonly product: Product }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const go = useGo()
  const at = useTeamPath()
  const remove = useAction(removeProduct)
  const takeAway = async () => {
    const answer = await remove.run({ team: team.id, product: product.id })
    if (!answer) return
    go(at(`brands/${product.brand}/products`))
    const text = t`Produk ${product.name} dihapus`
    await done({ text, change: answer.change, refresh: [products] })
  }
  return (
    <div className="mt-6">
      <Button tone="danger" icon={Trash2} busy={remove.busy} onClick={() => void takeAway()}>
        {t`Hapus produk`}
      </Button>
      <ErrorLine error={remove.error} />
    </div>
  )
}
