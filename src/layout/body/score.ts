import { isAboutHeading } from '../rules/about.ts'
import type { Shape } from '../shape.ts'
import { STORY } from '../weights.ts'
import { type Evidence, isOpenLine, isProse } from './evidence.ts'
import { listsOf } from './lists.ts'

/** The score of each block: its look and company, less what cues and other rules hold against it. */
export function storyScores(evidence: Evidence): number[] {
  const { page, looks, vetoes, template } = evidence
  const company = proseNeighbours(evidence)
  const items = listsOf(evidence)
  const dated = page.dates.filter((date) => date !== null).length >= DATED_LIST
  const scores = new Array<number>(looks.length)
  // Whether the block above ends a story, or stands between it and an older version.
  let stacked = false
  // Whether the titles of a card stand here, below its heading.
  let card = false
  for (let i = 0; i < scores.length; i++) {
    const ended = i > 0 && isEnd(evidence, i - 1)
    stacked = ended || (stacked && isSeparator(evidence, i - 1))
    if (stacked && isSeparator(evidence, i)) scores[i] = 0
    else if (page.cues[i]?.kind === 'advertisement' && isOpenLine(page, i)) scores[i] = STORY.goesOn
    else if (template[i]) scores[i] = STORY.template
    else {
      const veto = vetoes[i] as number
      let score = looks[i] as number
      if (score > 0) score *= STORY.alone + (company[i] as number) * STORY.neighbour
      else if (items[i]) score = items[i] as number
      if (veto > 0)
        score = score > 0 ? score * (1 - veto * (1 - STORY.vetoed)) : Math.max(STORY.fragment, veto * STORY.cue)
      if (card) score = Math.max(score, STORY.inCard)
      if (score > 0) card = false
      if (i > 0 && isBreak(evidence, i)) {
        card = headsCard(evidence, i)
        score += card ? STORY.cardHeading : STORY.break
      }
      if (dated && page.dates[i]) score += STORY.date
      // An older version may follow: an asterism or a date heads it.
      if (ended && !isOpenLine(page, i - 1)) score += STORY.endMark
      scores[i] = score
    }
  }
  return bridged(scores, vetoes)
}

/** A page with so many lines of dates has lists of entries. */
const DATED_LIST = 4

/** How many of the two nearest blocks are prose, the page's template left out. */
function proseNeighbours(evidence: Evidence): number[] {
  const { looks, vetoes, template } = evidence
  const count = new Array<number>(looks.length).fill(0)
  let last = -1
  let prose = 0
  for (let i = 0; i < looks.length; i++) {
    if (template[i]) continue
    const above = prose
    prose = isProse(evidence, i) && (vetoes[i] as number) < 0.5 ? 1 : 0
    count[i] = above
    if (last !== -1) count[last] = (count[last] as number) + prose
    last = i
  }
  return count
}

/** A heading of other stories, of comments, of notes, or of what a company says of itself. */
function isBreak(evidence: Evidence, i: number): boolean {
  const { page, kinds } = evidence
  const cue = page.cues[i]
  if (kinds[i] === 'about' && isAboutHeading(page, i)) return true
  if (cue?.role !== 'heading' && cue?.role !== 'fused') return false
  return cue.kind === 'related' ? !isOpenLine(page, i) : cue.kind === 'comments' || cue.kind === 'note'
}

/** Whether a block ends the story by its mark. */
function isEnd({ page, kinds }: Evidence, i: number): boolean {
  return kinds[i] === 'end-mark' || (page.endMarks[i] as number) >= 0
}

/** A date or a line of marks between versions of a story. */
function isSeparator({ page, kinds }: Evidence, i: number): boolean {
  return page.dates[i] != null || kinds[i] === 'other' || kinds[i] === 'counter'
}

/** Blocks looked at below a heading, and the paragraphs one below the other that show that the story goes on there. */
const CARD_LENGTH = 25
const STREAK = 3
/** Within so few blocks two paragraphs will do. */
const SHORT_CARD = 9

/** A heading whose list gives way to paragraphs one below the other: teasers stand alone under their titles. */
function headsCard(evidence: Evidence, heading: number): boolean {
  const { page, vetoes, template } = evidence
  if (page.cues[heading]?.kind !== 'related') return false
  let streak = 0
  for (let i = heading + 1; i <= heading + CARD_LENGTH && i < vetoes.length; i++) {
    if (isBreak(evidence, i)) return false
    if ((vetoes[i] as number) >= 0.5 || template[i]) continue
    // A short question or answer between two paragraphs parts them no more than it joins them.
    const isShort = (page.shapes[i] as Shape).length < 60
    if (!isProse(evidence, i)) streak = 0
    else if (!isShort) streak++
    if (streak >= STREAK || (streak === 2 && i < heading + SHORT_CARD)) return true
  }
  return false
}

/**
 * Cards and boxes stand inside stories: however long one is, it takes off no more than a limit, less where its lines
 * give themselves away. A break keeps its whole weight.
 */
function bridged(scores: readonly number[], vetoes: readonly number[]): number[] {
  const out = [...scores]
  for (let from = 0; from < out.length; ) {
    let to = from
    let plain = 0
    let known = 0
    while (to < out.length && (scores[to] as number) <= 0) {
      const score = scores[to] as number
      if (score > STORY.break) {
        if ((vetoes[to] as number) > 0.4) known += score
        else plain += score
      }
      to++
    }
    const plainScale = plain < STORY.card ? STORY.card / plain : 1
    const knownScale = known < STORY.knownCard ? STORY.knownCard / known : 1
    for (let i = from; i < to; i++) {
      const score = scores[i] as number
      if (score > STORY.break) out[i] = score * ((vetoes[i] as number) > 0.4 ? knownScale : plainScale)
    }
    from = to + 1
  }
  return out
}
