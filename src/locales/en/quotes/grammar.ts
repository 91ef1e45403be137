import type { GrammarWords } from '../../../types/index.ts'

/** The small words of English, by what they do; the rest of a text is read by its shape. */
export const grammar: GrammarWords = {
  determiners: [
    'these those some any each every all both no another other many several few most more much such',
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands half neither either',
    'first second third last next same own certain various numerous',
  ],
  articles: ['the a an this'],
  possessives: ['his her their its my our your whose'],
  subjects: ['he she they it we i you', 'one everyone everybody someone somebody nobody others'],
  persons: ['he she'],
  objects: [
    'him them me us himself herself themselves itself myself ourselves yourself',
    'anyone anybody nothing something anything everything',
  ],
  relatives: ['who which that whom'],
  prepositions: [
    'of in on at for from with to about over under after before during against between among into through via',
    'since until near toward towards upon within without across behind beyond around amid despite like unlike',
    'including regarding concerning besides along alongside inside outside off up down onto per versus than',
    'according above below beneath throughout except ahead out aboard past atop',
  ],
  conjunctions: ['and or but nor yet plus &'],
  subordinators: [
    'because when while if whether although though unless as where how why whereas once what whatever wherever',
    'whenever however so even',
  ],
  auxiliaries: [
    'has had have having does did do will would could can should may might must shall cannot ought',
    "didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't shouldn't mustn't",
  ],
  copulas: ["is was were are be been being am isn't wasn't weren't aren't 'm 're"],
  contractions: ["'d 'll 've"],
  genitives: ["'s"],
  adverbs: [
    'also later then again recently earlier further simply only just still never often always ever not',
    'too meanwhile nevertheless nonetheless moreover furthermore thus hence therefore otherwise perhaps maybe',
    'now soon already almost rather quite very indeed instead sometimes twice afterward afterwards ago away back here',
    'there together well once more likewise somewhat largely online abroad aloud',
    'long longer even yet apart overnight elsewhere',
  ],
  times: [
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow',
    'january february march april june july august september october november december',
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
    'morning afternoon evening night week month year years days weeks months hours minutes day hour minute moment time',
    'weekend summer spring winter fall a.m. p.m. am pm decade',
  ],
  abbreviations: [
    'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. capt. cmdr. adm. maj. cpl. pvt. rev. fr. st. jr. hon. messrs.',
    'drs. profs. cllr. brig. comdr. msgr. ald. pfc. spc. cpt. asst. dep. ssgt. msgt. tsgt. const. sr. bp. abp. ph.d. engr. barr. smt.',
    'sens. reps. pres. sec. atty. dept. supt. det. insp. amb. inc. corp. co. ltd. bros. vs. etc. no. al. dist. ft. mt.',
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
    'calif. ariz. ala. ark. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb.',
    'nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. i.e. e.g. u.s. u.n. u.k. a.m. p.m. d.c. n.y. n.j. n.c. s.c.',
  ],
  titles: [
    'mr mrs ms miss dr prof professor sen senator rep representative gov governor president vice chairman chairwoman',
    'chair secretary minister judge justice mayor gen general lt lieutenant col colonel sgt sergeant capt captain adm',
    'admiral maj major rev reverend pope cardinal bishop archbishop rabbi imam king queen prince princess sir lord lady',
    'ambassador commissioner director coach detective officer chief sheriff congressman congresswoman councilman',
    'councilwoman chancellor attorney spokesman spokeswoman spokesperson host anchor former deputy premier',
    'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. capt. adm. maj. rev. hon.',
  ],
  joiners: ['of for'],
  infinitives: ['to'],
  agents: ['by'],
  endings: {
    past: ['ed'],
    participle: ['ing'],
    adverb: ['ly'],
    plural: ['s'],
    person: ['ist', 'ian', 'man', 'woman', 'person', 'eer', 'keeper'],
  },
}
