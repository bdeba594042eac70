import type { Language } from '@/lib/i18n/messages'
import type { Card as CardModel } from '@/lib/pages/cards'
import { Card } from './card'

interface Props {
  cards: CardModel[]
  language: Language
}

/** Articles in two or three columns where there is room. */
export function CardList({ cards, language }: Props) {
  const isQuiet = areAlike(cards)
  return (
    <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-2 min-[110rem]:grid-cols-3">
      {cards.map((card) => (
        <Card key={card.id} card={card} language={language} isQuiet={isQuiet} />
      ))}
    </div>
  )
}

/** Whether all labels of a list say the same. */
export function areAlike(cards: Pick<CardModel, 'label'>[]): boolean {
  return new Set(cards.map(({ label }) => `${label?.what} ${label?.review}`)).size < 2
}
