import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { canEndMark, gluedEndMark, isAgencyMark, isBareMark, isEndMark } from './end-marks.ts'
import { measure } from './shape.ts'

const lexicon = layoutLexicon(en)
const spanOf = (line: string) => ({ start: 0, end: line.length })

test.each([
  ['-0-', 'bare'],
  ['-30-', 'bare'],
  ['-06D--', 'bare'],
  ['--0--', 'bare'],
  ['–0–', 'bare'],
  ['-0', 'bare'],
  ['-1234-', 'bare'],
  ['-12A34-', 'bare'],
  ['- 0 -', 'no'],
  ['x-0-', 'no'],
  ['-0-x', 'no'],
  ['--------1', 'bare'],
  ['---------1', 'no'],
  ['-1--------', 'bare'],
  ['-1---------', 'no'],
  ['06D', 'bare'],
  ['06Dx', 'no'],
  ['x06D', 'no'],
  ['6D', 'no'],
  ['#', 'bare'],
  ['###', 'bare'],
  ['# # #', 'bare'],
  ['#  #', 'no'],
  ['##########', 'no'],
  ['x#', 'no'],
  ['#x', 'no'],
  ['[nB4N1FT02G]', 'bare'],
  ['[nB4N1F]', 'bare'],
  ['[nB4N1]', 'no'],
  ['[nBANAFT]', 'no'],
  ['[nB4N1FT02G1234]', 'bare'],
  ['[nB4N1FT02G12345]', 'no'],
  ['[nB4N1FT02G] [nB4N1F]', 'bare'],
  ['[nB4N1FT02G][nB4N1F]', 'bare'],
  ['[nB4N1FT02G]x', 'no'],
  ['x[nB4N1FT02G]', 'no'],
  ['▢', 'no'],
  ['▬', 'no'],
  ['▩', 'no'],
  ['■■', 'no'],
  ['AVN-WF-02-20-26 1626GMT<', 'bare'],
  ['212322 GMT Nov 18', 'bare'],
  ['1626GMT', 'bare'],
  ['162GMT', 'no'],
  ['1626321GMT', 'no'],
  ['1626 GMT Nov 8<', 'bare'],
  ['1626 GMT Nov 123', 'no'],
  ['1626 GMT NOV 8', 'no'],
  ['AVN-WF-2-20-26 1626GMT', 'no'],
  ['A-WF-02-20-26 1626GMT', 'no'],
  ['AVNAVN-WF-02-20-26 1626GMT', 'no'],
  ['AVN-WFA-02-20-26 1626GMT', 'no'],
  ['AVN-WF-02-20-26  1626GMT', 'no'],
  ['x1626GMT', 'no'],
  ['1626GMTx', 'no'],
  ['1626 GMT Nov', 'no'],
  ['(END)', 'word'],
  ['Ends', 'word'],
  ['END 1:31 P.M. EDT', 'word'],
  ['END      1:31 P.M. EDT', 'word'],
  ['END 14:30 GMT', 'word'],
  ['END 1:31 owls', 'no'],
  ['END of 1:31', 'no'],
  ['ENDING 1:31', 'no'],
  [`END 1:31${' '.repeat(30)}GMT`, 'no'],
  ['owls', 'no'],
  ['', 'no'],
])('%j is an end mark: %s', (line, is) => {
  const span = spanOf(line)
  expect(isBareMark(line, span) ? 'bare' : isEndMark(line, span, lexicon) ? 'word' : 'no').toBe(is)
})

test('a long line is none, whatever it begins with', () => {
  expect(isBareMark(`#${' #'.repeat(14)}`, { start: 0, end: 29 })).toBe(false)
  expect(isEndMark(`Ends${' '.repeat(30)}owls`, { start: 0, end: 38 }, lexicon)).toBe(false)
})

/** The mark that closes a line, or nothing. */
function markOf(line: string, closes: boolean): string {
  const { stop } = measure(line, spanOf(line), lexicon.openers)
  const at = gluedEndMark(line, spanOf(line), stop, lexicon, closes)
  return at === -1 ? '' : line.slice(at)
}

test.each([
  ['The ferry sails. -0-', '-0-'],
  ['The ferry sails.-0-', '-0-'],
  ['The ferry sails.  ###', '###'],
  ['The ferry sails.” ###', '###'],
  ['The ferry sails.) ###', '###'],
  ['The ferry sails ###', ''],
  ['The ferry sails. ENDS', 'ENDS'],
  ['The ferry sails. Ends', 'Ends'],
  ['The ferry sails. (END)', '(END)'],
  ['The ferry sails. ■', '■'],
  ['The ferry sails. □', '□'],
  ['The ferry sails. ▢', ''],
  ['The ferry sails. ▩', ''],
  ['The ferry sails. ▪', '▪'],
  ['The ferry sails. ▫', '▫'],
  ['The ferry sails. ▬', ''],
  ['The ferry sails. ◆', '◆'],
  ['The ferry sails. ◼', '◼'],
  ['The ferry sails. ∎', '∎'],
  ['The ferry sails. (AVN)', '(AVN)'],
  ['The ferry sails. (AVN).', '(AVN).'],
  ['The ferry sails (AVN).', ''],
  ['The ferry sails. - (AVN)', '- (AVN)'],
  ['The ferry sails. (Reuters)', '(Reuters)'],
  ['The ferry sails. (Kesten)', ''],
  ['The ferry sails. AVN', ''],
  ['The ferry sails. EB/AK', 'EB/AK'],
  ['The ferry sails.EB/AK', ''],
  [`The ferry sails.${' '.repeat(11)}###`, '###'],
  [`The ferry sails.${' '.repeat(12)}###`, ''],
  ['###', ''],
  ['.###', '###'],
  ['A. ###', '###'],
])('%j closes with %j', (line, mark) => {
  expect(markOf(line, false)).toBe(mark)
})

test.each([
  ['The ferry sails. AVN', 'AVN'],
  ['The ferry sails.AVN', ''],
  ['The ferry sails. - AVN', '- AVN'],
  ['The ferry sails. – AVN', '– AVN'],
  ['The ferry sails. -AVN', '-AVN'],
  ['The ferry sails. /AVN/', '/AVN/'],
  ['The ferry sails. /AVN', ''],
  ['The ferry sails. A', ''],
  ['The ferry sails. ABCDEF', 'ABCDEF'],
  ['The ferry sails. ABCDEFG', ''],
  ['The ferry sails. Avn', ''],
  ['The ferry sailed to the U.S. NATO', ''],
  ['The ferry sailed in 1999. NATO', 'NATO'],
  ['The ferry “sails.” AVN', 'AVN'],
  ['The ferry sails (so). AVN', 'AVN'],
  ['The ferry sails?! AVN', ''],
  ['The ferry sails.  AVN', 'AVN'],
])('the last line of all, %j, closes with %j', (line, mark) => {
  expect(markOf(line, true)).toBe(mark)
})

test.each([
  ['(AVN)', true],
  ['(AVN).', true],
  ['- (AVN)', true],
  ['-- (AVN)', false],
  ['(AV)', true],
  ['(A)', false],
  ['(ABCDEFGH)', true],
  ['(ABCDEFGHI)', false],
  ['(Reuters)', true],
  ['(Reuters owls)', false],
  ['(Avn)', false],
  ['(AVN', false],
  ['AVN)', false],
])('%j is an agency’s mark: %s', (line, is) => {
  expect(isAgencyMark(line, 0, line.length, lexicon)).toBe(is)
})

test.each([
  ['owls.', false],
  ['(owls).', true],
  [').', false],
  ['owls,', false],
  ['owls!', false],
  ['owls-', true],
  ['owls#', true],
  ['owls]', true],
  ['owls)', true],
  ['owls7', true],
  ['owls/', true],
  ['owls■', true],
  ['owls”', false],
])('%j may end in one: %s', (line, may) => {
  expect(canEndMark(line, 0, line.length)).toBe(may)
})
