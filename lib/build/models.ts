import type { PageSource } from './page-source'

const key = Symbol.for('klartext.models')

/** Stands where a page's address would for what all pages have in common. */
export const sharedKey = 'shared'

/**
 * Lets the compiled pages that are rendered in this process find their models, which are JSON by address. The compiled
 * code has its own copy of every module, so that they meet in a global.
 */
export function provideModels(models: ReadonlyMap<string, string>): void {
  Reflect.set(globalThis, key, models)
}

/** Finds the models that a build has provided. */
export function providedSource(): PageSource {
  let shared: ReturnType<PageSource['shared']> | undefined
  return {
    modelAt: async (path) => read(path),
    shared: () => {
      shared ??= read(sharedKey)
      return shared
    },
  }
}

async function read(name: string) {
  const models: unknown = Reflect.get(globalThis, key)
  const json: unknown = models instanceof Map ? models.get(name) : undefined
  return typeof json === 'string' ? JSON.parse(json) : undefined
}
