import { expect, test } from 'playwright/test'
import { barriersOn, windows } from '../axe'

const paths = [
  '/',
  '/de',
  '/en/page/2',
  '/de/posts/v-jepa-2',
  '/en/posts/meta-ai-chief-generative-ai-dead-end',
  '/de/posts/was-ki-label-sagen',
  '/en/posts/sources-need-copies',
  '/en/posts/marking-ai-text-for-machines',
  '/de/posts/wie-ein-artikel-aussehen-kann',
  '/en/posts/how-an-article-can-look',
  '/de/posts/standing',
  '/de/posts/edited',
  '/en/posts/reviewed-and-signed',
  '/de/archive',
  '/de/tags',
  '/en/tags/web',
  '/de/authors/erika-beispiel',
  '/de/feeds',
  '/de/transparency',
  '/de/verify?article=%2Fde%2Fposts%2Freviewed',
  '/de/about',
  '/en/imprint',
  '/de/search?q=Label&tag=ai',
  '/en/search?q=xyzzy',
  '/de/nirgends',
  '/nowhere',
]

for (const path of paths)
  test(`finds no barrier on ${path} in either scheme`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(windows[colorScheme])
        await page.goto(path)
        expect.soft(await barriersOn(page), colorScheme).toEqual([])
      })
  })
