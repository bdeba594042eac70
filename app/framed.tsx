import type { ReactNode } from 'react'
import { Shell } from '@/components/frame/shell'
import { JsonLd } from '@/components/json-ld'
import type { AnyPageModel } from '@/lib/pages/pages'
import { editionOf } from './source'

interface Props {
  model: Pick<AnyPageModel, 'locale' | 'languages' | 'structuredData'>
  children: ReactNode
}

/** A page's content in the frame of its language, with what machines are told of it. */
export async function Framed({ model, children }: Props) {
  const { frame, language } = await editionOf(model.locale)
  return (
    <Shell frame={frame} languages={model.languages} language={language}>
      {children}
      {model.structuredData.map((data) => (
        <JsonLd key={JSON.stringify(data)} data={data} />
      ))}
    </Shell>
  )
}
