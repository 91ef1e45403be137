import { matchPhrase } from '../lexicon/phrases.ts'
import { isCloser } from '../text/punctuation.ts'
import type { Part } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { bylineOf, isKnownByline, isSureByline } from './byline-of.ts'
import { mayBeDateline, readDateline } from './datelines/index.ts'
import type { Page, RuleClaim, Story } from './page.ts'
import type { Shape } from './shape.ts'
import {
  type Candidate,
  type Claims,
  canBeTitle,
  findCandidates,
  isClaimed,
  overlap,
  withWords,
} from './title-score.ts'
import type { Topic } from './topic.ts'
import { TITLE } from './weights.ts'

/** Finds the block that is the headline: near the top of the story, of its words, above its deck; -1 where none is. */
export function findTitle(page: Page, story: Story, words: Topic, claims: Claims): number {
  if (story.first === -1) return loneTitle(page, claims)
  const lines = findCandidates(page, story, words, claims).filter(({ index }) => !isKnownByline(page, index))
  // What a line alone shares with the story decides nothing.
  const isAlone = lines.length === 1 && (lines[0] as Candidate).score > TITLE.least
  const candidates = isAlone ? lines : withWords(page, words, lines)
  // Grammars are asked last, and only of what may win: a byline or a dateline is no headline.
  for (;;) {
    let best: Candidate | null = null
    for (const candidate of candidates) {
      if (candidate.score > (best?.score ?? TITLE.least)) best = candidate
    }
    if (!best) return titleBelow(page, story, words, claims)
    const { index, score } = best
    // A deck or a caption below a headline has the story's words too: of lines that do nearly as well the first holds.
    const at = candidates.findIndex(
      (own) => own.score > TITLE.least && own.score >= score - margin(page, own.index, index, claims),
    )
    const found = (candidates[at] as Candidate).index
    if (!isByline(page, found) && !isDateline(page, found)) return found
    candidates.splice(at, 1)
  }
}

/** How much worse than the best line one above it may be: most right above it, where the best one may be its deck. */
function margin(page: Page, index: number, best: number, claims: Claims): number {
  const { shapes, blocks } = page
  const { words } = shapes[index] as Shape
  if (words < TITLE.marginWords - (index === 0 && best === 1 ? 1 : 0) || isMenuBetween(claims, index, best)) return 0
  // "Ferries sail again | Kesten Post" is the page's title, and what it opens with no deck of it.
  const opens = (blocks[index] as PageBlock).text.startsWith(`${(blocks[best] as PageBlock).text} |`)
  return best === index + 1 && !opens ? TITLE.deckMargin : TITLE.margin
}

/** Whether a menu parts two lines, readers' accounts in it: above it stands the site's name, and what it is about. */
function isMenuBetween(claims: Claims, index: number, best: number): boolean {
  let entries = 0
  for (let i = index + 1; i < best; i++)
    if (claims[i]?.some(({ boilerplate, strength }) => isMenu(boilerplate) && strength >= 0.5)) entries++
  return entries >= MENU
}

function isMenu(kind: RuleClaim['boilerplate']): boolean {
  return kind === 'navigation' || kind === 'newsletter'
}

/** Entries of the shortest menu. */
const MENU = 2

/** Some pages print the headline below the story: a line of its words right after it. */
function titleBelow(page: Page, { first, last }: Story, words: Topic, claims: Claims): number {
  const shape = page.shapes[last + 1]
  if (first > 1 || !shape || !canBeTitle(shape) || shape.words < 4 || shape.ends === 'sentence') return -1
  if (isClaimed(claims[last + 1]) || isByline(page, last + 1)) return -1
  return overlap(page, last + 1, words) >= TITLE.below ? last + 1 : -1
}

/** Without a story: the first block, if it is no sentence, opens with no speech, and nothing else claims it. */
function loneTitle(page: Page, claims: Claims): number {
  const { source, blocks, shapes, lexicon } = page
  const first = blocks[0]
  if (!first || isClaimed(claims[0]) || isByline(page, 0)) return -1
  const { words, length, letters, ends, sentences } = shapes[0] as Shape
  if (words < 2 || length > TITLE.longest || letters * 2 <= length || ends === 'sentence' || sentences > 0) return -1
  if (isCloser(source.charCodeAt(first.start))) return -1
  const credits = bylineOf(page, first, 'end')
  const dateline = readDateline(source, first.start, first.end, lexicon)
  return (credits && !credits.weak) || (dateline && !dateline.weak) ? -1 : 0
}

/** Marks part the elements of a dateline, and its date holds figures. */
const PARTS = /[^\p{L} ]/u

/** A dateline on a line of its own, or a lead: a sentence, or what announces more, that a dateline opens. */
function isDateline({ source, blocks, shapes, lexicon }: Page, i: number): boolean {
  const { start, end, text } = blocks[i] as PageBlock
  const { words, ends } = shapes[i] as Shape
  const isLead = ends === 'colon' || ends === 'sentence'
  if (!isLead && (words > 12 || !PARTS.test(text))) return false
  if (!mayBeDateline(source, start, end)) return false
  const reading = readDateline(source, start, end, lexicon)
  const knows = (agency: Part | null) =>
    agency !== null && matchPhrase(lexicon.agencies, source, agency.start, agency.end)?.end === agency.end
  if (reading === null || reading.weak) return false
  return (
    isLead || (reading.end >= end && (reading.date !== null || knows(reading.agency) || /[-–—_]$/.test(reading.text)))
  )
}

/** A line of credits that needs nothing around it to be believed. */
function isByline(page: Page, i: number): boolean {
  if ((page.shapes[i]?.words ?? 0) > 12) return false
  return isSureByline(page, page.blocks[i] as PageBlock, 0.75)
}
