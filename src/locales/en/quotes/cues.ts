import type { CueWords } from '../../../types/index.ts'

export const cues: CueWords = { verbs: ['said', 'says', 'told', 'added'] }
