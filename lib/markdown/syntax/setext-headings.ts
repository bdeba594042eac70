import { setextUnderline } from 'micromark-core-commonmark'
import type { Construct, Event, Resolver } from 'micromark-util-types'
import type { Processor } from 'unified'

/**
 * remark plugin: makes headings of underlined lines in time that grows with the text. The library's resolver copies all
 * events of the text for each of them (micromark-core-commonmark 2.0.4); here it is given those of the heading alone.
 */
export function remarkSetextHeadings(this: Processor): void {
  const data = this.data()
  const extension = {
    disable: { null: [setextUnderline.name ?? ''] },
    flow: { [equals]: construct, [hyphen]: construct },
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}

const equals = 61
const hyphen = 45

const construct: Construct = { ...setextUnderline, name: 'setextHeading', resolveTo }

function resolveTo(...[events, context]: Parameters<Resolver>): Event[] {
  const start = events.findLastIndex(([when, { type }]) => when === 'enter' && type === 'content')
  const heading = events.splice(start)
  for (const event of setextUnderline.resolveTo?.(heading, context) ?? heading) events.push(event)
  return events
}
