import { toBibtex } from '@/lib/sources/bibtex'
import { toCslJson } from '@/lib/sources/csl'
import { sourceMediaTypes, sourcesPath } from '@/lib/urls'
import { type FilesOfVersion, fileOf } from './registry'

/** The sources of a version that names some, for reference managers: CSL-JSON and BibLaTeX. */
export const sourceFiles: FilesOfVersion = (_, { locale, slug, sources }) => {
  if (sources.length === 0) return []
  return [
    fileOf(
      sourcesPath(locale, slug, 'json'),
      sourceMediaTypes.json,
      () => sources,
      (list) => `${JSON.stringify(toCslJson(list), null, 2)}\n`,
    ),
    fileOf(sourcesPath(locale, slug, 'bib'), sourceMediaTypes.bib, () => sources, toBibtex),
  ]
}
