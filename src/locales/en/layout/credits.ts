import type { CreditWords } from '../../../types/index.ts'

export const credits: CreditWords = {
  verbs: [
    'reports',
    'report',
    'reported',
    'informs',
    'informed',
    'has learned',
    'learned',
    'writes',
    'says',
    'quotes',
    'cites',
  ],
  correspondents: [
    'correspondent',
    'correspondents',
    'reporter',
    'reporters',
    'bureau',
    'service',
    'observer',
    'journalist',
    'team',
  ],
}
