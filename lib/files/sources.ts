import { toBibtex } from '@/lib/sources/bibtex'
import { toCslJson } from '@/lib/sources/csl'
import { sourceMediaTypes, sourcesPath } from '@/lib/urls'
import { type FilesOf, fileOf } from './registry'

/** The sources of every version that names some, for reference managers: CSL-JSON and BibLaTeX. */
export const sourceFiles: FilesOf = (site) =>
  site.posts
    .filter(({ sources }) => sources.length > 0)
    .flatMap(({ locale, slug, sources }) => [
      fileOf(
        sourcesPath(locale, slug, 'json'),
        sourceMediaTypes.json,
        () => sources,
        (list) => `${JSON.stringify(toCslJson(list), null, 2)}\n`,
      ),
      fileOf(sourcesPath(locale, slug, 'bib'), sourceMediaTypes.bib, () => sources, toBibtex),
    ])
