import type { LayoutLocale } from '../../../types/index.ts'

export const regions: LayoutLocale['regions'] = ['D.C.', 'Calif.', 'N.Y.', 'Wash.']
