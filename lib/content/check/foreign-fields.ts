import type { Located } from '@/lib/content/yaml/located'
import { type Problem, problemAt, showValue, warningAt } from '@/lib/problems/problem'
import { valueAt } from '../value-at'
import { bareName, keepsBack, meaningOf } from './unpublished-elsewhere'

/** What other systems call a field of ours, without letter case and hyphens. */
const foreignNames: Record<string, string> = {
  title: 'headline heading pagetitle posttitle seotitle metatitle',
  authors: 'author byline creator writer writtenby postauthor',
  date: 'created createdat datecreated creationdate createddate firstpublished originaldate pubdate publishdate publisheddate publishedat datepublished publicationdate published postdate posted dateposted',
  updated:
    'lastmod lastmodified lastmodifiedat lastmodifieddate modified modifiedat modifieddate datemodified moddate updatedat updateddate dateupdated lastupdated lastupdate lastupdatedat lastedited editdate edited revised changed',
  aliases:
    'alias redirectfrom redirectsfrom redirects redirect oldurl oldurls oldpath oldpaths oldslug formerurls disqusurl',
  slug: 'permalink url path route uri basename postname linktitle',
  language: 'lang locale languagecode langcode htmllang contentlanguage hreflang i18n',
  tags: 'categories category topics topic keywords keyword tag subjects subject labels section taxonomies',
  cover:
    'image images cover coverimage thumbnail thumb featuredimage featureimage featured heroimage hero ogimage socialimage banner bannerimage headerimage header headerimg picture bigimg cardimage previewimage postimage titleimage teaserimage',
  description:
    'excerpt summary abstract teaser subtitle lead intro lede dek metadescription seodescription shortdescription descriptionshort synopsis snippet blurb',
  sources: 'references reference bibliography citations literature quellen further',
  corrections: 'correction errata erratum changelog history',
  series: 'serie collection seriestitle seriesorder seriespart part',
  ai: 'aiuse aigenerate generatedbyai aiassisted aiwritten aicontent aidisclosure generatedby generator chatgpt llm gpt ki kigeneriert',
  draft: 'entwurf',
}

const ours = new Map(
  Object.entries(foreignNames).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, string] => [name, field]),
  ),
)

/** Names by which systems pair translations; here they are files in one folder. */
const pairing =
  /^(ref|translationkey|translationid|translationof|translations?|langref|pageid|i18nkey)$/

/**
 * What a field of another system means here; undefined for one that nobody knows. What would keep the text from
 * readers there is an error, so that nothing goes out by a slip.
 *
 * @param known the fields that the file may have
 */
export function foreignField(
  located: Located,
  name: string,
  known: readonly string[],
  today: string,
): Problem | undefined {
  const value = located.data[name]
  const kept = known.includes('draft') ? keepsBack(name, value, today, known) : undefined
  if (kept) {
    const values = {
      name: kept.join('.'),
      found: `${kept.join('.')}: ${showValue(valueAt(located.data, kept))}`,
    }
    return problemAt(
      located.file,
      located.locate(kept),
      kept.join('.'),
      'unpublished-elsewhere',
      values,
    )
  }
  const place = located.locate([name])
  const field = ours.get(bareName(name))
  if (field && known.includes(field) && field !== name)
    return warningAt(located.file, place, name, fieldCode(field), { field, found: name })
  if (pairing.test(bareName(name)))
    return warningAt(located.file, place, name, 'foreign-pairing', { found: name })
  return known.includes('draft') &&
    /^(hides|shows|states|from|until)$/.test(meaningOf(name, known) ?? '')
    ? warningAt(located.file, place, name, 'foreign-published', { found: name })
    : undefined
}

function fieldCode(field: string) {
  if (field === 'language') return 'foreign-language'
  return field === 'description' ? 'foreign-excerpt' : 'foreign-field'
}
