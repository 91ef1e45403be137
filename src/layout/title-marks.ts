import { bylineBits, ORGANISATION } from '../lexicon/byline-bits.ts'
import type { PageBlock } from './blocks.ts'
import { readDate } from './dates/index.ts'
import type { Page } from './page.ts'
import type { Shape } from './shape.ts'

/** More digits may be a year and a day. */
const YEAR_DIGITS = 4

/** A date and a few words: "March 4, 1999, Thursday, FINAL EDITION". */
export function isMostlyDate({ source, blocks, shapes, lexicon }: Page, i: number): boolean {
  if ((shapes[i]?.digits ?? 0) < 3) return false
  const { start, end } = blocks[i] as PageBlock
  const date = readDate(source, start, end, lexicon)
  return date !== null && (date.end - date.start) * 4 > end - start && !/\s\p{Ll}/u.test(source.slice(date.end, end))
}

/** Whether a day of a year stands in a line: "The Kesten Weekly, Thursday, May 8, 2026". */
export function holdsDate({ source, blocks, shapes, lexicon }: Page, i: number): boolean {
  const { start, end } = blocks[i] as PageBlock
  if ((shapes[i]?.digits ?? 0) <= YEAR_DIGITS) return false
  for (let at = start; at < end; at++) {
    if (at > start && source.charCodeAt(at - 1) !== 32) continue
    const date = readDate(source, at, end, lexicon)
    if (date?.year && date.day) return true
  }
  return false
}

/** Whether a line is a newspaper's name: "Kesten Times". */
export function isPaper({ blocks, shapes, lexicon }: Page, i: number): boolean {
  const { words, capitals } = shapes[i] as Shape
  const { text } = blocks[i] as PageBlock
  const last = text.lastIndexOf(' ') + 1
  return capitals === words && (bylineBits(lexicon.bylines.words, text, last, text.length) & ORGANISATION) !== 0
}

/** A caption that closes with its credit: "… (Ann Kerr/AVN)". */
export function isCredited(text: string): boolean {
  return text.endsWith(')') && text.lastIndexOf('/') > text.lastIndexOf('(')
}

/** Crumbs: "Home > News > Local". */
export function isTrail(text: string): boolean {
  let marks = 0
  for (let at = 1; at < text.length; at++) {
    const char = text[at]
    if ((char === '>' || char === '»' || char === '›' || char === '/' || char === '|') && text[at - 1] === ' ') marks++
  }
  return marks > 1
}
