import { isSpace, isWordChar } from '../../text/chars.ts'

/** Marks that stand in prose, in lists, or in neither. */
export function marksOf(source: string, start: number, end: number) {
  const marks = { quotes: false, tab: false, handle: false, address: false, label: false, commas: 0 }
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if ((code >= 97 && code <= 122) || code === 32) continue
    if (code === 44) marks.commas++
    else if (code === 9) marks.tab = true
    else if (code === 64) marks.handle = true
    else if (code === 34 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb) marks.quotes = true
    else if (code === 58) {
      if (source.startsWith('//', at + 1)) marks.address = true
      else if (at + 1 < end && isSpace(source.charCodeAt(at + 1)) && isWordChar(source.charCodeAt(at - 1)))
        marks.label = true
    } else if (code === 46 && source.startsWith('www', at - 3)) marks.address = true
  }
  return marks
}
