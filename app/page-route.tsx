import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Body } from '@/components/frame/body'
import { Shell } from '@/components/frame/shell'
import { JsonLd } from '@/components/json-ld'
import type { PageKind, PageModelOf } from '@/lib/pages/pages'
import { markupOf } from './markup'
import { editionOf, modelAt } from './source'

type Edition = Awaited<ReturnType<typeof editionOf>>

/**
 * The route of one kind of page: what its file exports for the framework.
 * @param pathOf the address that its parameters stand for
 * @param show the page's content; the frame of its language and what machines are told come around it
 */
export function pageRoute<Kind extends PageKind, Params extends { locale: string }>(
  kind: Kind,
  pathOf: (params: Params) => string,
  show: (model: PageModelOf<Kind>, edition: Edition) => ReactNode | Promise<ReactNode>,
) {
  type Props = { params: Promise<Params> }
  const modelOf = async ({ params }: Props) => modelAt(kind, pathOf(await params))

  async function generateMetadata(props: Props): Promise<Metadata> {
    return (await modelOf(props)).metadata
  }

  async function page(props: Props) {
    const model = await modelOf(props)
    const edition = await editionOf(model.locale)
    const html = await markupOf(
      <Shell frame={edition.frame} languages={model.languages} language={edition.language}>
        {await show(model, edition)}
        <JsonLd blocks={model.structuredData} />
      </Shell>,
    )
    return (
      <>
        {model.describedBy && (
          <link rel="describedby" type="application/json" href={model.describedBy} />
        )}
        <Body html={html} />
      </>
    )
  }

  return { generateMetadata, page }
}
