import { isBlank, isDigit, isLetter } from '../../text/chars.ts'
import { glyphOf } from '../../text/marks.ts'
import type { Span } from '../../types/index.ts'

// What stands at one side of a mark.
export const EDGE = 0
export const BLANK = 1
export const LETTER = 2
export const DIGIT = 3
export const STOP = 4
export const COLON = 5
export const DASH = 6
export const OPEN = 7
export const CLOSE = 8
export const OTHER = 9

/** How many further marks may stand between a mark and the words. */
const NEXT_MARKS = 4

/** What stands before `at`, beyond further marks: in `"'Yes,'` the second mark too stands at the start. */
export function sideBefore(source: string, at: number, zone: Span): number {
  let i = at - 1
  for (let n = 0; n < NEXT_MARKS && i >= zone.start && glyphOf(source.charCodeAt(i)); n++) i--
  return i < zone.start ? EDGE : sideOf(source.charCodeAt(i))
}

/** What stands from `at` on, beyond further marks. */
export function sideAfter(source: string, at: number, zone: Span): number {
  let i = at
  for (let n = 0; n < NEXT_MARKS && i < zone.end && glyphOf(source.charCodeAt(i)); n++) i++
  return i >= zone.end ? EDGE : sideOf(source.charCodeAt(i))
}

function sideOf(code: number): number {
  if (isBlank(code)) return BLANK
  if (isLetter(code)) return LETTER
  if (isDigit(code)) return DIGIT
  switch (code) {
    case 0x2e: // .
    case 0x2c: // ,
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff0c: // ，
      return STOP
    case 0x3a: // :
    case 0x3b: // ;
    case 0xff1a: // ：
      return COLON
    case 0x2d: // -
    case 0x2f: // /
    case 0x5f: // _
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return DASH
    case 0x28: // (
    case 0x5b: // [
    case 0x7b: // {
    case 0x3c: // <
    case 0xa1: // ¡
    case 0xbf: // ¿
      return OPEN
    case 0x29: // )
    case 0x5d: // ]
    case 0x7d: // }
    case 0x3e: // >
      return CLOSE
    default:
      return OTHER
  }
}
