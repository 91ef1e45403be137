import { isDigit, isLetter, isSpace } from '../../text/chars.ts'
import type { PageBlock } from '../blocks.ts'
import { type Page, type PlacedRule, reachOf, whole } from '../page.ts'

/** No line of an address is longer; lines beside it in which a cue, or another such line, must stand. */
const LONGEST = 90
const BESIDE = 2
/** Figures of the shortest telephone number, and its marks. */
const PHONE = 7
const PHONE_MARKS = '+()-./ \u00a0'

/** Lines of mail addresses and telephone numbers among contact details: "Press Office, tel. +44 555 010". */
export const contactLine: PlacedRule = {
  name: 'contact-line',
  reach: ({ cues, story }) => {
    const { first, last } = reachOf(cues, (cue) => cue?.kind === 'contact', BESIDE * 2)
    const end = story.last - 1
    return { first: last < 0 ? end : Math.min(first, end), last: Math.max(last, end + SIGNED) }
  },
  claim: (block, page) => {
    if (isOfDesk(block)) return whole(block, 'boilerplate', 0.97, 'contact')
    // Within a story they are of it: where to find help.
    const { first, last } = page.story
    if ((block.index >= first && block.index <= last) || !isAddress(block, page)) return null
    for (let i = block.index - BESIDE; i <= block.index + BESIDE; i++)
      if (page.cues[i]?.kind === 'contact' && (page.cues[i]?.strength ?? 0) >= 0.8)
        return whole(block, 'boilerplate', 0.9, 'contact')
    const above = page.blocks[block.index - 1]
    const cue = page.cues[block.index - BESIDE - 1]
    return above && cue?.kind === 'contact' && isAddress(above, page)
      ? whole(block, 'boilerplate', 0.9, 'contact')
      : null
  },
}

/** Lines at the end of a story in which its desk says where it is reached. */
const SIGNED = 4

/** "((ann.kerr@avn.example; +44 20 5550 0199))" */
function isOfDesk({ text }: PageBlock): boolean {
  return text.startsWith('((') && text.endsWith('))') && text.includes('@')
}

/** Whether a line that is no sentence holds a mail address or a telephone number. */
function isAddress({ start, end, index }: PageBlock, { source, shapes }: Page): boolean {
  const shape = shapes[index]
  if (!shape || shape.length > LONGEST || shape.ends === 'sentence') return false
  let figures = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 64 && at > start && isLetter(source.charCodeAt(at + 1)) && !isSpace(source.charCodeAt(at - 1)))
      return true
    if (isDigit(code)) figures++
    else if (!PHONE_MARKS.includes(source[at] as string)) figures = 0
    if (figures === PHONE) return true
  }
  return false
}
