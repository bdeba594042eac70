import type { Translator } from '@/lib/i18n/messages'
import type { PublishContext } from '@/lib/markdown/publish-context'

/** Names for what publishing adds to a text, in the translator's language. */
export function textNames(t: Translator): PublishContext['names'] {
  return {
    alerts: {
      note: t('text.alerts.note'),
      tip: t('text.alerts.tip'),
      important: t('text.alerts.important'),
      warning: t('text.alerts.warning'),
      caution: t('text.alerts.caution'),
    },
    charts: { table: t('text.chartTable') },
    claim: (number, title) => t('sources.claim', { number, title }),
    code: (number, name) =>
      name ? t('text.codeNamed', { number, name }) : t('text.code', { number }),
    embed: ({ kind, provider, host }) => t(`text.embeds.${kind}`, { provider, host }),
    footnotes: {
      heading: t('text.footnotes'),
      back: (reference) => t('text.backToText', { reference }),
    },
    heading: (heading) => t('text.headingLink', { heading }),
    pictures: {
      use: {
        generated: t('text.pictures.generated'),
        edited: t('text.pictures.edited'),
      },
      enlarge: t('text.pictures.enlarge'),
      close: t('text.pictures.close'),
      original: t('text.pictures.original'),
    },
    tables: {
      label: (number) => t('text.table', { number }),
      captionWords: t('text.captionWords').split(/,\s*/),
    },
  }
}
