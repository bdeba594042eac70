import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite, translatorFor } from '@/lib/testing/site'
import { elsewhereOf } from './elsewhere'

const german = makePost()
const english = makePost({ locale: 'en', slug: 'example', file: 'content/posts/a/en.md' })
const configuration = { locales: ['de', 'en', 'fr'] }

it('tells readers of a language that lacks an article all those that have it', async () => {
  const site = await makeSite({ posts: [german, english], configuration })
  const language = 'allemand et anglais'
  expect(elsewhereOf(site, german)).toEqual([
    { locale: 'fr', dir: 'ltr', note: translatorFor('fr')('article.elsewhere', { language }) },
  ])
})

it('names the one language that there is', async () => {
  const site = await makeSite({ posts: [german], configuration })
  expect(elsewhereOf(site, german).map(({ note }) => note)).toEqual([
    translatorFor('en')('article.elsewhere', { language: 'German' }),
    translatorFor('fr')('article.elsewhere', { language: 'allemand' }),
  ])
})
