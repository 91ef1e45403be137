/**
 * The language data of English, in its two halves.
 *
 * @module wirecopy/locales/en
 */

import type { Locale } from '../../types/index.ts'
import { layout } from './layout/index.ts'
import { quotes } from './quotes/index.ts'

/** English: the default locale. */
export const en: Locale = { tag: 'en', layout, quotes }

export { layout, quotes }
