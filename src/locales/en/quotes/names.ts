import type { NameWords } from '../../../types/index.ts'
import { functionWords, moreFunctionWords } from '../words.ts'
import { given } from './given.ts'
import { bodies } from './organisations.ts'
import { roles } from './titles.ts'

export const names: NameWords = {
  pronouns: ['he she they it we i you who him her them us'],
  plurals: ['they we you them us'],
  things: ['it'],
  male: [
    'he him his himself mr sir lord man men boy gentleman guy spokesman chairman co-chairman congressman',
    'assemblyman councilman alderman businessman king prince duke emperor pope father dad grandfather husband',
    'widower son grandson brother uncle nephew waiter gunman imam cardinal sheikh señor',
    'monsieur herr grandad granddad grandpa stepfather boyfriend fiancé ex-husband baron viscount earl fisherman salesman policeman fireman anchorman cameraman headmaster batsman ombudsman',
  ],
  female: [
    'she her hers herself ms mrs miss madam dame lady woman women girl spokeswoman chairwoman co-chairwoman',
    'congresswoman assemblywoman councilwoman businesswoman queen princess duchess empress mother mom mum',
    'grandmother wife widow daughter granddaughter sister aunt niece actress waitress señora madame frau',
    'policewoman anchorwoman nun headmistress midwife gran granny grandma nan stepmother girlfriend fiancée ex-wife',
    'baroness countess',
  ],
  honorifics: [
    'mr mrs ms miss mx messrs mme madam sir dame lord lady señor señora monsieur madame herr frau',
    'excellency majesty highness holiness eminence beatitude comrade alhaji alhaja shri smt shrimati datuk',
  ],
  particles: [
    'van von der den de del della di da dos das du la le les el al bin ibn ben bint abu ter ten zu zur af av st',
    'y e san mac op ul ash ar az ad d l',
  ],
  answers: ['a answer'],
  suffixes: ['jr sr ii iii iv'],
  degrees: [
    'phd md rn bl td mp mep msp frs mba mph dds dmd dvm llm lld edd psyd pharmd msc bsc cpa qc kc esq obe mbe cbe kbe osb sj',
    'ph.d m.d r.n m.b.a m.p.h d.d.s d.v.m d.o j.d ll.m ll.b ed.d psy.d m.sc b.sc m.a b.a m.s b.s q.c o.p s.j',
  ],
  definite: ['the this that these those his her their its our my your'],
  indefinite: ['a an one another some any two three four five six several many most few other both no each every'],
  links: [
    'of for from in at on with to by who whose whom which that where near under against about during after',
    'before and or but as also while when',
  ],
  titleLinks: ['of for to and on at in'],
  locatives: ['in'],
  placeNouns: [
    'correspondent mayor governor native resident residents police city region airport embassy district suburb',
  ],
  several: ['two three four five six seven eight nine ten dozens several many most few both some'],
  pair: ['two'],
  notNames: [
    functionWords,
    moreFunctionWords,
    'question answer according afterward already also although always am among another anyone around asked below',
    'besides citing could earlier either even every everyone finally further furthermore given he hence hers him',
    'however i indeed inside instead it lastly later like many maybe me meanwhile moreover much near nearly neither',
    'never nevertheless nobody none nothing once others outside perhaps rather recently responding several she since',
    'someone sometimes soon speaking still them then therefore they though throughout thus together told unless',
    'unlike we well whatever whenever whereas whether whoever would yes yet you asking calling adding noting',
    'referring thursdays added writing wrote',
  ],
  pluralEndings: ['s'],
  personEndings: ['er', 'or'],
  roles,
  bodies,
  given,
}
