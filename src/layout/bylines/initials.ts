import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { trim } from '../../text/span.ts'

/**
 * Whether a line holds editors' initials only: "H. Z./ R. J", "MFV/KA/SS", "(Rin)", "dpa al rmo n1", "gr/bp". Such a
 * line ends a story and names nobody.
 *
 * @param source The text.
 * @param start Start of the line.
 * @param end End of the line.
 */
export function isInitialsLine(source: string, start: number, end: number): boolean {
  const line = trim(source, start, Math.min(end, start + 60))
  const length = line.end - line.start
  if (length < 2 || length > 40 || line.end < Math.min(end, start + 60) - 40) return false
  const bracketed = source[line.start] === '(' && source[line.end - 1] === ')'
  const text = source.slice(line.start, line.end)
  const slashed = text.includes('/')
  if (slashed && isSlashedInitials(text)) return true
  const groups = text.split(/[\s/().,-]+/u).filter((group) => group !== '')
  if (groups.length === 0 || groups.length > 8) return false
  for (const group of groups) {
    if (group.length > 4) return false
    // A desk may have a number: "dpa hb xx a3 kw".
    const letters = groups.length > 2 && isDigit(group.charCodeAt(group.length - 1)) ? group.length - 1 : group.length
    if (letters === 0) return false
    for (let i = 0; i < letters; i++) if (!isLetter(group.charCodeAt(i))) return false
  }
  if (bracketed) return groups.length === 1
  // "and/or not" is none: small letters stand without spaces.
  if (slashed) return groups.length > 1 && (!text.includes(' ') || text !== text.toLowerCase())
  // Without slashes: a row of short groups all in lower case, or single capitals.
  const lower = groups.every((group) => group === group.toLowerCase())
  const single = groups.every((group) => group.length === 1 && isUpper(group.charCodeAt(0)))
  return (lower && groups.length > 2 && groups.every((group) => group.length < 4)) || (single && text.includes('.'))
}

/** "H. Zanov/ R. Jafar", "Razin / R.B./ A. Chan": names by their initials, between slashes. */
function isSlashedInitials(text: string): boolean {
  const names = text.split('/').map((name) => name.trim())
  if (!names.every((name) => /^(?:\p{Lu}\.\s?){1,3}(?:\p{Lu}\p{L}{0,20})?$|^\p{Lu}\p{L}{0,20}$/u.test(name)))
    return false
  return names.filter((name) => name[1] === '.').length * 2 >= names.length
}
