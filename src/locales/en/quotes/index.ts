import type { QuotesLocale } from '../../../types/index.ts'
import { cues } from './cues.ts'
import { grammar } from './grammar.ts'
import { marks } from './marks.ts'
import { names } from './names.ts'
import { sources } from './sources.ts'

/** The English words of speech. */
export const quotes: QuotesLocale = { cues, grammar, marks, names, sources }
