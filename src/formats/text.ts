import { isSpace } from '../text/chars.ts'
import { meant } from '../text/decode.ts'

/** A piece of the source as it was meant, on one line: white space of any width and line ends made one space, none at either end. */
export function oneLine(source: string): string {
  return joined(meant(source))
}

function joined(text: string): string {
  let out = ''
  let from = 0
  let at = 0
  while (at < text.length) {
    if (!isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    if (at > from) out += (out ? ' ' : '') + text.slice(from, at)
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    from = at
  }
  if (at > from) out += (out ? ' ' : '') + text.slice(from, at)
  return out
}

/** How many words and characters a text has: words parted by white space, characters as Unicode counts them. */
export function counts(text: string): { words: number; characters: number } {
  let words = 0
  let characters = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = isSpace(code)
    if (!space && !inside) words++
    inside = !space
    // The second half of a pair is no character of its own.
    const pair = code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    if (!pair) characters++
  }
  return { words, characters }
}

/** The same with a space at the ends where white space is there. */
export function singleSpaces(source: string): string {
  const text = meant(source)
  const line = joined(text)
  if (line === '') return text === '' ? '' : ' '
  const head = isSpace(text.charCodeAt(0)) ? ' ' : ''
  return head + line + (isSpace(text.charCodeAt(text.length - 1)) ? ' ' : '')
}
