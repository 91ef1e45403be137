import type { LayoutLocale } from '../../../types/index.ts'
import { agencies } from './agencies.ts'
import { boilerplate } from './boilerplate.ts'
import { bylines } from './bylines.ts'
import { corrections } from './corrections.ts'
import { credits } from './credits.ts'
import { datelines } from './datelines.ts'
import { dates } from './dates.ts'
import { elsewhere } from './elsewhere.ts'
import { headlines } from './headlines.ts'
import { address, narration } from './narration.ts'
import { regions } from './regions.ts'

/** The English words of layout. */
export const layout: LayoutLocale = {
  dates,
  agencies,
  regions,
  datelines,
  bylines,
  credits,
  headlines,
  boilerplate: [...boilerplate, ...elsewhere],
  narration,
  address,
  corrections,
}
