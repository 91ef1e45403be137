import type { CreditWords } from '../../../types/index.ts'

export const credits: CreditWords = {
  verbs: ['reports', 'informs'],
  pastVerbs: ['reported', 'informed', 'learned', 'has learned'],
  correspondents: ['correspondent', 'correspondents', 'reporter', 'reporters', 'observer', 'journalist'],
  sources: ['citing', 'referring to', 'with reference to', 'with a reference to', 'quoting', 'via'],
}
