import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'

/** Where the word at `at` ends, with the marks inside of it: “O’Neil”, “Smith-Hale”, “U.S.”. */
export function wordEnd(source: string, at: number, limit: number): number {
  let end = at + 1
  for (; end < limit; end++) {
    const code = source.charCodeAt(end)
    if (code >= 97 && code <= 122) continue
    if (code === 32) break
    if (isLetter(code) || isDigit(code)) continue
    if ((code === 45 || code === 38 || isApostrophe(code)) && isLetter(source.charCodeAt(end + 1))) continue
    if (code === 46 && isUpper(source.charCodeAt(at)) && (end - at === 1 || source.charCodeAt(end - 2) === 46)) continue
    break
  }
  return end
}
