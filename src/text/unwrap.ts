/** What is a space here and is none to the engine. */
const SPACES = /[\x85\u200b]/g
/** What is blank and no space: it parts no words. */
const ODD = /[^\P{Cc}\s]|[\xad\u200c-\u200f\u202a-\u202e\u2060-\u2069]/gu
/** White space that is no single space; the engine's own search is faster here than any loop. */
const WIDE = / \s+|[^\S ]\s*/g

/** What may be one of them, as all but letters, the usual marks, single spaces and line feeds: most texts hold none. */
const UNEVEN = /[ \n]\s|[^ -~\n\xae-\u167f\u2010-\u2027]/

/** Hard wraps undone, white space single. */
export function unwrap(text: string): string {
  if (!UNEVEN.test(text)) return joinLines(text).trim()
  return text.replace(SPACES, ' ').replace(ODD, '').replace(WIDE, ' ').trim()
}

/** The same of a text whose white space is single spaces and line feeds. */
export function joinLines(text: string): string {
  return text.replace(/\n/g, ' ')
}
