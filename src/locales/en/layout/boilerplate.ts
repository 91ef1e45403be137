import type { BoilerplateCues } from '../../../types/index.ts'

export const boilerplate: readonly BoilerplateCues[] = [{ kind: 'related', lines: ['latest news'] }]
