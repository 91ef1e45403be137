import type { BylineWords } from '../../../types/index.ts'

export const bylines: BylineWords = { cues: ['by'] }
