import type { LayoutLocale } from '../../../types/index.ts'

export const agencies: LayoutLocale['agencies'] = [
  'AP',
  'The Associated Press',
  'Reuters',
  'AFP',
  'UPI',
  'TASS',
  'Xinhua',
  'TURAN',
  'Interfax',
  'dpa',
]
