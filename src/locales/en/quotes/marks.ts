import type { MarkWords } from '../../../types/index.ts'

export const marks: MarkWords = {
  elisions: [
    'em til till tis twas twere twill cause cos cuz coz bout round n nuff er im ere hood burbs gator gainst',
    'tude nother fraid kay sup tec stache dem',
  ],
  possessives: ['s x z'],
}
