import { isBlank } from './chars.ts'

/** Hard wraps undone, white space single. */
export function unwrap(text: string): string {
  let clean = true
  let space = false
  for (let at = 0; at < text.length && clean; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      if (space) clean = false
      space = true
    } else {
      if (isBlank(code)) clean = false
      space = false
    }
  }
  return clean ? text : text.replace(/[\s\u200b\u0085]+/g, ' ').trim()
}
