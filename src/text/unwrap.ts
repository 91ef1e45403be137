import { isBlank, isSpace } from './chars.ts'

/** White space that is no single space; the engine's own search is faster here than any loop. */
const WIDE = / \s+|[^\S ]\s*/g
/** What is blank and is not what the pattern above takes for white space. */
const ODD = /[^\P{Cc}\s]|[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u

/** What may be one of both, as all but letters, the usual marks, single spaces and line feeds: most texts hold none. */
const UNEVEN = /[ \n]\s|[^ -~\n\xae-\u167f\u2010-\u2027]/

/** Hard wraps undone, white space single. */
export function unwrap(text: string): string {
  if (!UNEVEN.test(text)) return joinLines(text).trim()
  return ODD.test(text) ? unwrapOdd(text) : text.replace(WIDE, ' ').trim()
}

/** The same of a text whose white space is single spaces and line feeds. */
export function joinLines(text: string): string {
  return text.includes('\n') ? text.replace(/\n/g, ' ') : text
}

/** The same of one that holds control characters, which are cut out. */
function unwrapOdd(text: string): string {
  let out = ''
  let from = 0
  let at = 0
  const { length } = text
  while (at < length) {
    const code = text.charCodeAt(at)
    if ((code > 32 && code < 127) || (code !== 32 && !isBlank(code))) {
      at++
      continue
    }
    let to = at + 1
    while (to < length && isBlank(text.charCodeAt(to))) to++
    // A single space stays where it is; what is wider, or at either end, is cut out.
    if (to - at === 1 && code === 32 && at > 0 && to < length) {
      at = to
      continue
    }
    const joint = at > 0 && to < length && holdsSpace(text, at, to) ? ' ' : ''
    out += text.slice(from, at) + joint
    from = to
    at = to
  }
  return from === 0 ? text : out + text.slice(from)
}

/** Control characters alone part no words. */
function holdsSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}
