import { expect, test } from 'vitest'
import { DOUBLE, isCloseBracket, isDash, isEndMark, isOpenBracket, isQuoteMark } from './mark-codes.ts'

/** Those of some marks that are of a kind; a doubled one is one mark twice. */
function those(is: (code: number) => boolean, marks: string): string {
  const codes = marks.split(' ').map((mark) => [mark, mark.charCodeAt(0) | (mark.length > 1 ? DOUBLE : 0)] as const)
  return codes.flatMap(([mark, code]) => (is(code) ? mark : [])).join(' ')
}

const MARKS = '. .. ! !! ? ?? , ; : … - -- – — ―'

test.each([
  ['a dash', isDash, MARKS, '- -- – — ―'],
  ['the end of a sentence', isEndMark, MARKS, '. ! !! ? ??'],
  ['an opening bracket', isOpenBracket, '( ) [ ] { }', '( ['],
  ['a closing bracket', isCloseBracket, '( ) [ ] { }', ') ]'],
  [
    'a quotation mark',
    isQuoteMark,
    '" \' ` # ª « ¬ º » ¼ ‗ ‘ ’ ‚ “ ” „ ‟ † ‸ ‹ › ※ 》 「 」 『 』 【',
    '" \' ` « » ‘ ’ ‚ “ ” „ ‟ ‹ › 「 」 『 』',
  ],
] as const)('%s', (_, is, marks, found) => {
  expect(those(is, marks)).toBe(found)
})
