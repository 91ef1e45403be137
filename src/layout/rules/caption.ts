import { DESK, TITLE } from '../../lexicon/byline-bits.ts'
import { CREDIT_SIGN, NAMED, SLASH } from '../../lexicon/openers.ts'
import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../text/chars.ts'
import { isSentenceEnd } from '../../text/punctuation.ts'
import type { PageBlock } from '../blocks.ts'
import { bylineOf, isSureByline } from '../byline-of.ts'
import { holdsAny, isInitialsLine } from '../bylines/index.ts'
import { datelineReach } from '../dateline-of.ts'
import { NOWHERE, type Page, type PageRule, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'

/** No credit is longer. */
const CREDIT_MAX = 90

/** Photo credits ("(Ann Kerr / AVN)", "AFP"), and the line above one, which the picture is described in. */
export const caption: PageRule = {
  name: 'caption',
  claim: (block, page) => {
    if (isCredit(block, page)) return whole(block, 'boilerplate', 0.8, 'caption')
    const below = page.blocks[block.index + 1]
    const shape = page.shapes[block.index] as Shape
    if (below && below.gap === 0 && shape.length <= 320 && shape.words >= 4 && isBareCredit(below, page)) {
      const sure = isSignedEnd(block, page) ? 0 : isHead(block, page) ? UNSURE : shape.length <= 180 ? 0.75 : 0.6
      return sure > 0 ? whole(block, 'boilerplate', sure, 'caption') : null
    }
    if (shape.length <= BRACKETED_MAX && endsInBrackets(block, page))
      return whole(block, 'boilerplate', 0.75, 'caption')
    if (shape.length <= 400 && endsInCredit(block, page)) {
      return whole(block, 'boilerplate', shape.length <= 240 ? 0.7 : 0.55, 'caption')
    }
    return null
  },
}

/** Where a line may be the headline, it is hardly a caption. */
const UNSURE = 0.45

/** Whether a paragraph below others has its sources below it, and no other paragraph: "(AVN/NRD)" closes stories, too. */
function isSignedEnd({ index }: PageBlock, { shapes }: Page): boolean {
  const isProse = (i: number, least = PARAGRAPH) => shapes[i]?.ends === 'sentence' && (shapes[i]?.length ?? 0) >= least
  const ended = index + 2 >= shapes.length
  return isProse(index, ended ? LAST_LEAST : PARAGRAPH) && isProse(index - 1) && !isProse(index + 2)
}

/** A paragraph is no shorter, and the last line above the sources that end the page is none shorter than this. */
const PARAGRAPH = 60
const LAST_LEAST = 30

/** Whether a line without a full stop is the first of some words. */
function isHead({ index }: PageBlock, { shapes }: Page): boolean {
  if (index > HEAD || shapes[index]?.ends !== 'open') return false
  for (let i = 0; i < index; i++) if ((shapes[i]?.words ?? 0) > HEAD_WORDS) return false
  return true
}

const HEAD = 20
const HEAD_WORDS = 4

/** A credit that runs into the dateline: "photo bank/Stockpix(LENKOVO, Tolvania) -- "; one that closes a line above the story. */
export const fusedCaption: PlacedRule = {
  name: 'fused-caption',
  reach: ({ story }) => (story.first === -1 ? NOWHERE : { first: 0, last: datelineReach(story).last }),
  claim: (block, { source, dateline, story, title, endMarks, shapes }) => {
    const { index, start, end } = block
    // An agency that closes a line above the story ends no story, and whom "© Ann Kerr" names there took the picture.
    if (index < story.first && index !== title && ((endMarks[index] as number) > start || isTaken(block, shapes)))
      return whole(block, 'boilerplate', 0.98, 'caption')
    if (!dateline || dateline.start <= start || dateline.start >= end) return null
    if (!isLetter(source.charCodeAt(dateline.start - 1))) return null
    return { start, end: dateline.start, kind: 'boilerplate', strength: 0.85, boilerplate: 'caption' }
  },
}

/** Whether a copyright's sign opens a line of names alone: one with its year is the page's. */
function isTaken({ index, text }: PageBlock, shapes: readonly Shape[]): boolean {
  const { words, capitals, digits } = shapes[index] as Shape
  return text.startsWith('©') && digits === 0 && words <= CREDIT_WORDS && capitals >= words - 1
}

/** A longer paragraph that closes so is signed by those who reported it. */
const BRACKETED_MAX = 240

/** A line that closes with a credit in brackets, behind its full stop: "A ferry leaves the pier. [Ann Kerr/AVN]", "… (AVN News: Ann Kerr)". */
function endsInBrackets({ index, start, end }: PageBlock, { source, shapes }: Page): boolean {
  const last = source.charCodeAt(end - 1)
  const opens = last === 93 ? 91 : last === 41 ? 40 : 0
  if (opens === 0 || ((shapes[index] as Shape).holds & (CREDIT_SIGN | SLASH)) === 0) return false
  let at = end - 2
  let slash = false
  let colon = -1
  for (; at > start + 1 && end - at < CREDIT_MAX / 2 && source.charCodeAt(at) !== opens; at--) {
    const code = source.charCodeAt(at)
    if (code === 47) slash = true
    else if (code === 58) colon = at
    else if (isDigit(code) || (isSpace(code) && isLower(source.charCodeAt(at + 1)))) return false
  }
  const parted = slash || (colon !== -1 && isOutlet(source.slice(at + 1, colon)))
  if (!parted || source.charCodeAt(at) !== opens || !isUpper(source.charCodeAt(at + 1))) return false
  return isSpace(source.charCodeAt(at - 1)) && isSentenceEnd(source.charCodeAt(at - 2))
}

/** Whether what stands before a name's colon is an outlet: several words or capitals alone; "Source:" is a label. */
function isOutlet(text: string): boolean {
  return text.includes(' ') || text === text.toUpperCase()
}

/** A line that closes with its credit: "…at the harbour. Photo: Ann Kerr / AVN", "… © Ann Kerr". */
function endsInCredit({ index, start, end }: PageBlock, { source, shapes }: Page): boolean {
  const { ends, holds } = shapes[index] as Shape
  if (ends !== 'open' || (holds & (CREDIT_SIGN | SLASH)) === 0) return false
  const limit = Math.max(start, end - 60)
  let slash = false
  let spaces = 0
  for (let at = end - 1; at > limit; at--) {
    const code = source.charCodeAt(at)
    if (code === 169) return true
    if (code === 47) {
      // "The ferry leaves the pier. /Ann Kerr"
      if (isSpace(source.charCodeAt(at - 1)))
        return isUpper(source.charCodeAt(at + 1)) && isSentenceEnd(source.charCodeAt(at - 2))
      slash = true
    }
    if (code === 58 && at < end - 3 && isSpace(source.charCodeAt(at + 1))) {
      // One word before the colon, and it opens a sentence.
      return labelStands(source, start, at)
    }
    if (isSpace(code)) {
      const next = source.charCodeAt(at + 1)
      if (isLower(next) || isDigit(next)) return false
      // "The ferry leaves the pier. Ann Kerr/AVN"; agencies alone close paragraphs, too.
      if (
        slash &&
        spaces > 0 &&
        isUpper(next) &&
        isSentenceEnd(source.charCodeAt(at - 1)) &&
        isLower(source.charCodeAt(at - 2))
      )
        return true
      spaces++
    }
  }
  return false
}

function labelStands(source: string, start: number, colon: number): boolean {
  let at = colon
  while (at > start && colon - at < 16 && !isSpace(source.charCodeAt(at - 1))) at--
  if (colon - at < 3 || !isUpper(source.charCodeAt(at))) return false
  let before = at
  while (before > start && isSpace(source.charCodeAt(before - 1))) before--
  return before > start && isSentenceEnd(source.charCodeAt(before - 1))
}

/** A credit and nothing else: what describes its picture itself says nothing of the line above. */
function isBareCredit(block: PageBlock, page: Page): boolean {
  const { words, digits, capitals, ends } = page.shapes[block.index] as Shape
  const holds = page.cues[block.index]?.role === 'within' && words > CREDIT_WORDS
  // "File picture: The gate of the works."
  const describes = holds || (ends === 'sentence' && words > SENTENCE_WORDS && capitals * 2 <= words)
  // "Source: AVN | 2026-05-08 16:15" is of the story above it.
  if (describes || digits > CREDIT_DIGITS || !isCredit(block, page)) return false
  return !isInitialsLine(page.source, block.start, block.end)
}

/** Words of the longest credit that opens with a name or a place. */
const CREDIT_WORDS = 7
/** Words of the longest that closes with a full stop, where few are names. */
const SENTENCE_WORDS = 3
/** More digits are a date and its time. */
const CREDIT_DIGITS = 8

/** A short line that is nothing but names, with a slash between them or brackets around them. */
function isCredit({ index, text }: PageBlock, page: Page): boolean {
  const { shapes, cues } = page
  const { length, words, capitals, digits, holds, lowerShare, ends } = shapes[index] as Shape
  if (length > CREDIT_MAX || length < 4 || words > 12) return false
  const cue = cues[index]
  if (cue?.kind === 'caption' && cue.strength >= 0.8) return true
  const cased = lowerShare > 0 || (holds & SLASH) !== 0
  const mayBeNamed = cased && words <= NAMED_WORDS && words > 1 && capitals >= words - 1 && (holds & NAMED) !== 0
  if (mayBeNamed && isNamed(text, page)) return true
  if ((holds & SLASH) === 0 || capitals < words - 2 || digits > 4) return false
  // All capitals: a slug or a headline of the wire, but for what stands right below who wrote it.
  if (lowerShare < 0.3 && words > 2 && !(index > 0 && isSureByline(page, page.blocks[index - 1] as PageBlock)))
    return false
  const slash = text.lastIndexOf('/', text.length - 2)
  // "AVN/ml/os": who edited it.
  if (slash < 1 || text.includes(':') || /\/\p{Ll}{2,4}$/u.test(text)) return false
  if (text.startsWith('(') && text.endsWith(')')) return true
  const own = page.blocks[index] as PageBlock
  if (isSureByline(page, own)) return false
  // "Ann Kerr / Staff reporter"
  const mayBeTitled = holdsAny(page.source, own, page.lexicon, TITLE | DESK)
  if (mayBeTitled && bylineOf(page, own, 'top')?.authors.some(({ title }) => title !== null)) return false
  const tight = !isSpace(text.charCodeAt(slash - 1)) && !isSpace(text.charCodeAt(slash + 1))
  return ends === 'open' && (tight || words >= 3)
}

/** Words of the longest credit without a slash. */
const NAMED_WORDS = 4

/** Whether a picture's word opens or closes a line of names: "photo AVN", "HANDOUT / AVN", "Ann Kerr AVN Photo". */
function isNamed(text: string, { lexicon }: Page): boolean {
  const { named } = lexicon.boilerplate
  const head = text.search(/[ :/]/)
  const isOne = (word: string) => named.get(word.toLowerCase()) === 'caption'
  return isOne(text.slice(0, head)) || isOne(text.slice(text.lastIndexOf(' ') + 1))
}
