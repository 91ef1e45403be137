import { isBlank, isSpace } from './chars.ts'

/** Hard wraps undone, white space single. */
export function unwrap(text: string): string {
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
