import type { NameWords } from '../../../types/index.ts'
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
    'widower son grandson brother uncle nephew actor waiter gunman priest imam rabbi cardinal sheikh señor',
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
    'excellency majesty highness holiness eminence beatitude',
  ],
  particles: [
    'van von der den de del della di da dos das du la le les el al bin ibn ben bint abu ter ten zu zur af av st',
    'y e san mac op ul ash ar az ad d l',
  ],
  answers: ['a answer'],
  suffixes: ['jr sr ii iii iv'],
  degrees: [
    'phd md rn mba mph dds dmd dvm llm lld edd psyd pharmd msc bsc cpa qc kc esq obe mbe cbe kbe osb sj',
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
  notNames: [
    'question answer a about above according across after afterward again against all along already also although always am',
    'among an and another any anyone are around as asked at back be because before behind below besides between',
    'beyond both but by can citing could despite did do does during each earlier either even every everyone',
    'except few finally for from further furthermore get given had has have he hence her here hers him his how',
    'however i if in indeed inside instead into is it its just last lastly later let like many maybe me',
    'meanwhile more moreover most much my near nearly neither never nevertheless next no nobody none nor not',
    'nothing now of off on once one only or other others our out outside over perhaps rather recently',
    'responding said says several she should since so some someone sometimes soon speaking still such than that',
    'the their them then there therefore these they this those though through throughout thus to today together',
    'told tomorrow too toward towards under unless unlike until up upon us was we well were what whatever when',
    'whenever where whereas whether which while who whoever whose why with within without would yes yesterday',
    'yet you your monday tuesday wednesday thursday friday saturday sunday january february march july',
    'september october november december asking calling adding noting referring thursdays added writing wrote',
    'exclusive watch update breaking photo video read',
  ],
  pluralEndings: ['s'],
  personEndings: ['er', 'or'],
  roles,
  bodies,
  given,
}
