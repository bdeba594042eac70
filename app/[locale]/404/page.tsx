import '@/app/styles/lists.css'
import { NotFound } from '@/components/front-door/not-found'
import { notFoundPath } from '@/lib/urls'
import { Framed } from '../../framed'
import { modelAt } from '../../source'

type Props = { params: Promise<{ locale: string }> }

async function modelOf({ params }: Props) {
  return modelAt('missing', notFoundPath((await params).locale))
}

export async function generateMetadata(props: Props) {
  return (await modelOf(props)).metadata
}

export default async function Page(props: Props) {
  const model = await modelOf(props)
  return (
    <Framed model={model}>
      <NotFound texts={model.content.texts} />
    </Framed>
  )
}
