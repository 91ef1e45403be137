import type { NameWords } from '../../../types/index.ts'

export const names: NameWords = { pronouns: ['he', 'she', 'they'] }
