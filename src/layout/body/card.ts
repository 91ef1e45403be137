import type { Page } from '../page.ts'

/** Blocks on either side that make a card, and the share of them that must be claimed. */
const REACH = 4
const SHARE = 0.6
/** Longer blocks are prose, whatever stands around them. */
const LONGEST = 200
/** A line that stands so often is part of the template: it parts paragraphs and says nothing of them. */
const TEMPLATE = 3

/** Vetoes with those of unclaimed lines that stand in the midst of claimed ones: the sponsor's own sentence in a box. */
export function cardVetoes(page: Page, vetoes: readonly number[], template: readonly boolean[]): number[] {
  return vetoes.map((veto, i) => {
    if (veto > 0 || (page.shapes[i]?.length ?? 0) > LONGEST) return veto
    let claimed = 0
    let all = 0
    for (let at = Math.max(0, i - REACH); at <= i + REACH && at < vetoes.length; at++) {
      if (at === i || template[at]) continue
      all++
      if ((vetoes[at] as number) >= 0.5) claimed++
    }
    return all >= REACH && claimed >= all * SHARE ? 0.6 : 0
  })
}

/** Which blocks are the page's template: short lines printed again and again. */
export function templateLines({ blocks, shapes }: Page): boolean[] {
  const counts = new Map<string, number>()
  const short = (i: number) => (shapes[i]?.words ?? 0) <= 6 && shapes[i]?.ends === 'open'
  blocks.forEach(({ text }, i) => {
    if (short(i)) counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  return blocks.map(({ text }, i) => short(i) && (counts.get(text) ?? 0) >= TEMPLATE)
}
