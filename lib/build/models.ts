import { readFile } from 'node:fs/promises'
import type { PageSource, Shared } from './page-source'

/** The folder of models that a build wrote for its pages, which it names to the process that renders them. */
export function readModelsFolder(): string {
  return process.env.KLARTEXT_MODELS ?? ''
}

/** Reads the models that a build wrote into a folder. */
export function folderSource(folder: string): PageSource {
  const read = async (file: string) => JSON.parse(await readFile(`${folder}/${file}`, 'utf8'))
  let shared: Promise<Shared> | undefined
  return {
    modelAt: (path) => read(modelFile(path)),
    shared: () => {
      shared ??= read(sharedFile)
      return shared
    },
  }
}

/** The file of `Shared` in the folder of a build's models. */
export const sharedFile = 'shared.json'

/** The file of a page's model there. */
export function modelFile(path: string): string {
  return `${encodeURIComponent(path)}.json`
}
