// Words that tell several parts of a page from names, so that they stand in a bundle once.

/** Small words: no name and no place begins with them. */
export const functionWords =
  'the a an in on at for from with by about when where why how all more no not is are was were watch read ' +
  'breaking update video photo us exclusive today yesterday tomorrow monday tuesday wednesday thursday friday ' +
  'saturday sunday your my our their his her its this that these those what who and or but if one'

/** More of them, which datelines need not know. */
export const moreFunctionWords =
  'of to into over after before under above up out off again here there any both each few most other some such ' +
  'nor only so than too can just should now be have has had do does did get let says said january february march ' +
  'july september october november december next back which whose while because as until against between through ' +
  'during without within along across behind beyond despite except toward towards upon last'

/** Words of labels and sections: no name or place. */
export const pageWords =
  'see listen news live updates updated related feature features editor editors worst review reviews opinion ' +
  'comment commentary analysis editorial column letters podcast photos gallery picture pictures audio sign ' +
  'subscribe newsletter profile contact share sports business money markets stocks technology science health ' +
  'lifestyle travel culture arts books film music tv radio entertainment weather education politics world ' +
  'national local congress senate house court obituaries advertisement sponsored special report reports section ' +
  'topics tags headlines source sources week month year day final game match supreme president minister secretary ' +
  'senator governor reporter press media bulletin tips explainer explained factbox timeline interview quiz poll ' +
  'polls results budget developing fact facts key takeaways summary highlights introduction background conclusion ' +
  'first second third two three five six seven eight nine ten good bad old full part'
