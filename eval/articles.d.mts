type Offsets = readonly [start: number, end: number]

export interface ArticleQuote {
  readonly start: number
  readonly end: number
  readonly parts?: readonly Offsets[]
  readonly words: number
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly sourceText: string
  readonly cueText: string
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly quotes: readonly ArticleQuote[]
  readonly who: readonly { readonly start: number; readonly end: number; readonly meant: readonly string[] }[]
}

export function readArticles(): { readonly gold: Article; readonly held: boolean }[]
export function toRecord(id: string, tagged: string): Article
