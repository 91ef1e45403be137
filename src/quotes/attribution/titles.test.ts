import { expect, test } from 'vitest'
import { readProse } from '../../../test/prose.ts'
import { isInTitle, isNickname, isTitleWord, joinsFirm, nextTitle } from './titles.ts'
import type { Tokens } from './tokens.ts'

/** What is said of the token behind "^", and the tokens of the text without it. */
function at<T>(text: string, say: (tokens: Tokens, at: number) => T): T {
  const { tokens, from } = readProse(text.replace('^', ''))
  const offset = text.indexOf('^')
  let token = from
  while ((tokens.start[token] as number) < offset) token++
  return say(tokens, token)
}

test.each([
  ['the ^chairman left', true],
  ['^Chairman Ann Kerr left', true],
  ['the ^CEO left', true],
  ['the ^mill left', false],
  ['^Kerr left', false],
  ['the “^chairman” left', false],
])('%s: a title %s', (text, is) => {
  expect(at(text, isTitleWord)).toBe(is)
})

/** The word that the next title begins with. */
const next = (text: string) =>
  at(text, (tokens, token) => {
    const found = nextTitle(tokens, token, token - 1)
    return found === -1 ? 'none' : tokens.source.slice(tokens.start[found], tokens.end[found])
  })

test.each([
  ['Chairman ^and CEO Ann Kerr left', 'CEO'],
  ['Chairman^, President and CEO Ann Kerr left', 'President'],
  ['Chairman^, CEO Ann Kerr left', 'none'],
  ['Chairman^, and CEO Ann Kerr left', 'CEO'],
  ['Chairman^/CEO Ann Kerr left', 'CEO'],
  ['Ann Kerr, President ^and CEO, left', 'CEO'],
  ['the President ^and CEO, left', 'none'],
  ['Chairman ^& CEO Ann Kerr left', 'CEO'],
  ['Chairman ^and CEO, Ann Kerr, left', 'CEO'],
  ['Chairman ^and CEO of Kesten Ann Kerr left', 'none'],
  ['Chairman ^and CEO left', 'none'],
  ['Chairman ^and Ann Kerr left', 'none'],
  ['Chairman ^and the CEO Ann Kerr left', 'none'],
  ['Chairman ^and Chief Financial Officer Ann Kerr left', 'Chief'],
  ['Chairman ^and chief executive officer Ann Kerr left', 'chief'],
  ['Chairman ^and Kesten Ferry Line Harbour Board Works Officer Ann Kerr left', 'none'],
  ['Chairman ^and Kesten Ferry Line Harbour Board Officer Ann Kerr left', 'Kesten'],
  ['Chairman^, Founder, President, Director, Owner and CEO Ann Kerr left', 'none'],
  ['Chairman^, Founder, President and CEO Ann Kerr left', 'Founder'],
  ['Kesten ^and CEO Ann Kerr left', 'none'],
  ['Chairman ^of CEO Ann Kerr left', 'none'],
  ['Chairman^. CEO Ann Kerr left', 'none'],
  ['Chairman^, President, CEO Ann Kerr left', 'none'],
  ['Chairman^, President/CEO Ann Kerr left', 'President'],
])('%s: the next title of the same person begins with %j', (text, word) => {
  expect(next(text)).toBe(word)
})

test.each([
  ['Holt ^& Kerr left', true],
  ['Holt ^and Sons left', true],
  ['Holt ^and Kerr left', false],
  ['Holt ^and Sons Kerr left', false],
  ['holt ^& Kerr left', false],
  ['Holt ^& kerr left', false],
  ['Holt^, Kerr left', false],
  ['Holt ^of Sons left', false],
])('%s: a firm %s', (text, is) => {
  expect(at(text, joinsFirm)).toBe(is)
})

test.each([
  ['Tom ^“Duke” Hale left', true],
  ['Tom ^“duke” Hale left', false],
  ['Tom ^“Duke!” Hale left', false],
  ['Tom ^“Duke” left', false],
  ['called ^“Duke” Hale', false],
  ['Tom ^“Duke of the Hills” Hale left', false],
  ['Tom ^“Duke of the Hill” Hale left', false],
  ['Tom ^“Duke of a Hill” Hale left', true],
])('%s: a nickname %s', (text, is) => {
  expect(at(text, isNickname)).toBe(is)
})

test.each([
  ['Agent ^in Charge Ann Kerr left', true],
  ['Minister ^for Water and Forests Ann Kerr left', false],
  ['Minister for Water ^and Forests Ann Kerr left', true],
  ['Minister ^for the Water Ann Kerr left', true],
  ['Minister ^for The Water Ann Kerr left', true],
  ['Minister ^for Ann Kerr left', false],
  ['Minister ^for water Ann Kerr left', false],
  ['Minister ^for Water Ann left', false],
  ['Minister ^on Monday Ann Kerr left', false],
  ['Minister ^for Chairman Ann Kerr left', false],
  ['Minister ^said Water Ann Kerr left', false],
])('%s: inside of a title %s', (text, is) => {
  expect(at(text, isInTitle)).toBe(is)
})
