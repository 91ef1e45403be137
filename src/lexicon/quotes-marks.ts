import type { MarkWords } from '../types/index.ts'

/** What tells an apostrophe from a quotation mark, compiled for look-up. */
export interface MarkLexicon {
  readonly elisions: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
}

/** Compiles the mark words of a locale. */
export function compileMarks(words: MarkWords): MarkLexicon {
  return {
    elisions: new Set(words.elisions.flatMap((list) => list.split(' '))),
    possessives: new Set(words.possessives.flatMap((list) => list.split(' '))),
  }
}
