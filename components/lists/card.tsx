import { formatShortDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Card as CardModel } from '@/lib/pages/cards'
import { type Room, teaserOf } from '@/lib/pages/teaser'
import { languageAttributes } from '../language-attributes'
import { Picture } from '../picture'
import { Rosette } from '../rosette'
import { ShortLabel } from '../short-label'
import { Title, transitionName } from '../title'

interface Props {
  card: CardModel
  language: Language
  /** The first story of the front page. */
  isLead?: boolean
  /** Where all labels of a list are alike, none stands out. */
  isQuiet?: boolean
}

/** An article on a list: the whole card leads to it. One that lacks the page's language says so and speaks its own. */
export function Card({ card, language, isLead = false, isQuiet }: Props) {
  const { path, title, foreign, excerpt } = card
  const own = languageAttributes(card)
  const grid = isLead
    ? 'gap-x-10 md:grid-cols-[minmax(0,1fr)_13rem] md:grid-rows-[auto_1fr] md:py-6'
    : 'grid-cols-[minmax(0,1fr)_auto] gap-x-4 @max-[17rem]:gap-x-0'
  return (
    <article
      className={`card relative break-inside-avoid grid content-start border-b py-2.5 md:py-4 ${grid}`}
    >
      <div className="wrap-anywhere">
        <h2
          className={isLead ? 'text-xl md:text-3xl' : 'text-lg sm:text-xl'}
          {...own}
          data-transition={transitionName(card)}
        >
          <a
            className="no-underline stretched hover:underline"
            href={path}
            hrefLang={foreign?.locale}
          >
            <Title text={title} />
          </a>
        </h2>
        <p
          className={`mt-1.5 hyphens-auto text-md ${isLead ? 'max-w-measure text-balance md:text-base' : ''}`}
          {...own}
        >
          <Excerpt text={excerpt} room={isLead ? leadRoom : cardRoom} />
        </p>
      </div>
      <Face card={card} isLead={isLead} />
      <Facts card={card} language={language} isLead={isLead} isQuiet={isQuiet} />
    </article>
  )
}

/** Two lines on a phone of 360 px, three or so in the columns of wider windows. */
const cardRoom: Room = { phone: 50, full: 110 }
const leadRoom: Room = { phone: 80, full: 240 }

const dots = '\u00A0…'

function Excerpt({ text, room }: { text: string; room: Room }) {
  const { start, rest, isOpen } = teaserOf(text, room)
  return (
    <>
      {start}
      {rest && <span className="max-sm:hidden">{rest}</span>}
      {isOpen.phone && <span className={isOpen.full ? '' : 'sm:hidden'}>{dots}</span>}
      {isOpen.full && !isOpen.phone && <span className="max-sm:hidden">{dots}</span>}
    </>
  )
}

/** Where there is room, the label has a line of its own, so that no fact is left over for another. */
const labelFirst =
  'sm:[&>.label]:flex sm:[&>.label]:flex-wrap sm:[&>.label]:basis-full sm:[&>.label]:gap-x-[1.1em]'

function Facts({ card, language: { t, locale }, isLead, isQuiet }: Props) {
  const { date, label, foreign, sourceCount, minutes } = card
  const lines = isLead ? '' : `col-span-full ${labelFirst}`
  return (
    <p
      className={`facts pointer-events-none mt-1.5 content-start md:mt-2.5 font-sans text-soft text-xs ${lines}`}
    >
      <ShortLabel label={label} isQuiet={isQuiet} {...languageAttributes(card)} />
      <time dateTime={date}>{formatShortDate(date, locale)}</time>
      <span>{t('index.minutes', { minutes })}</span>
      {sourceCount > 0 && (
        <span className={isLead ? '' : 'max-sm:hidden'}>
          {t('disclosure.sourceCount', { count: sourceCount })}
        </span>
      )}
      {foreign && <span>{t('index.onlyIn', { language: foreign.language })}</span>}
    </p>
  )
}

function Face({ card: { cover, rosette }, isLead }: Pick<Props, 'card' | 'isLead'>) {
  const size = isLead ? 'row-span-2 hidden w-full md:block' : 'w-14 @max-[17rem]:hidden lg:w-20'
  if (cover)
    return (
      <div className={size}>
        <Picture
          picture={cover.picture}
          alt=""
          sizes={isLead ? '13rem' : '5rem'}
          className="aspect-square w-full rounded-md object-cover"
          isUrgent={isLead}
        />
      </div>
    )
  return rosette ? <Rosette svg={rosette} className={size} /> : null
}
