import type { QuotesLocale } from '../../../types/index.ts'
import { cues } from './cues.ts'
import { marks } from './marks.ts'
import { names } from './names.ts'

/** The English words of speech. */
export const quotes: QuotesLocale = { cues, names, marks }
