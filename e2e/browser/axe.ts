import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

/** What axe finds against a page with all of its rules, each with the elements that break it. */
export async function barriersOn(page: Page): Promise<string[]> {
  // No page has a frame before a click; without them axe needs no second tab to put its findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`)
}

/** Dark in the narrowest window, since neither changes what the other does. */
export const windows = {
  light: { width: 1280, height: 900 },
  dark: { width: 320, height: 640 },
} as const
