import type { RegularVerbs } from '../../../types/index.ts'

/** Regular verbs by what they do with words, without their endings: "advis" is "advise, advises, advised, advising". */
export const regularVerbs: readonly RegularVerbs[] = [
  {
    endings: ['', 's', 'ed', 'ing'],
    stems: {
      tell: ['inform remind brief scold'],
      add: ['add repeat'],
      ask: ['ask wonder question'],
      answer: ['answer respond react retort counter rejoin interject'],
      write: ['tweet retweet post email e-mail text message scrawl caption'],
      state: [
        'proclaim explain claim insist maintain contend assert confirm suggest highlight point remark',
        'comment mention reveal predict forecast caution warn recall remember recount attest lament',
        'complain boast reflect detail affirm reaffirm protest object reason posit gloat groan rail rant',
        'crow volunteer allow hint project convey utter reckon intimate hazard wager decree carp',
      ],
      call: ['call brand deem portray term depict paint liken declaim regard'],
      judge: [
        'blast attack condemn mock hail laud applaud commend thank credit reject bemoan assail taunt',
        'insult tout defend fault disavow honor cheer hammer doubt downplay greet support rubbish jeer upbraid',
        'reprimand',
      ],
      vow: ['vow threaten offer demand request order appeal recommend instruct exhort command direct'],
      think: ['expect fear want consider view suspect learn need envision interpret vent'],
      shout: [
        'shout yell scream chant whisper mutter murmur laugh exclaim bellow thunder roar bark growl snarl',
        'blurt sigh shriek sneer scoff pray bawl holler boo croon sniff beam frown coo rasp wail moan whimper',
        'stammer bluster swoon exult drawl croak snort',
      ],
      show: ['contain proffer print list warrant trumpet document air display'],
      speak: ['talk interview present deliver appear weigh interrupt open end start'],
      name: ['christen host'],
      report: ['report relay'],
      do: [
        'turn look seem help work play walk wait remain kill return follow fail sign join pick pull',
        'happen mark claw represent belong',
      ],
    },
  },
  {
    endings: ['e', 'es', 'ed', 'ing'],
    stems: {
      tell: ['assur advis convinc lectur confid reassur'],
      add: ['continu conclud reiterat elaborat summariz summaris'],
      ask: ['inquir enquir'],
      write: ['typ editorializ'],
      state: [
        'declar announc not observ argu alleg acknowledg conced emphasiz emphasis underscor underlin',
        'disclos estimat relat jok mus opin speculat theoriz pronounc charg rationaliz conjectur enthus',
        'grumbl grip whin fum chid teas divulg theoris hypothesiz hypothesis philosophiz philosophis grous inton ventur advanc outlin narrat reminisc assum stipulat surmis',
        'dictat rul voic articulat issu invok',
      ],
      call: ['describ characteriz characteris rat compar fram'],
      judge: [
        'prais criticiz criticis accus denounc ridicul congratulat blam apologiz apologis derid berat',
        'rebuk chastis castigat excoriat challeng disparag welcom celebrat salut lambast needl disput',
        'refut endors savag admir oppos deplor harangu repudiat',
      ],
      vow: ['promis pledg refus declin urg encourag implor propos invit advocat dar vot'],
      think: ['believ hop realiz realis figur imagin decid determin lov lik hat appreciat contemplat ru'],
      shout: ['mumbl smil chuckl recit curs heckl grimac winc giggl chortl wheez rejoic'],
      show: ['indicat cit quot featur includ blar demonstrat paraphras prov circulat'],
      speak: ['debat introduc chim clos'],
      name: ['titl nam headlin'],
      do: ['mov liv serv rais receiv fac creat arriv chang produc releas fir'],
    },
  },
  {
    endings: ['y', 'ies', 'ied', 'ying'],
    stems: {
      tell: ['notif'],
      ask: ['quer'],
      answer: ['repl'],
      state: ['den impl testif clarif specif verif'],
      call: ['identif'],
      judge: ['decr vilif'],
      think: ['worr'],
      shout: ['cr'],
      show: ['carr'],
      do: ['tr'],
    },
  },
  {
    endings: ['', 'es', 'ed', 'ing'],
    stems: {
      add: ['finish echo'],
      state: ['confess stress profess assess gush preach express'],
      judge: ['dismiss bash lash admonish trash'],
      vow: ['press push'],
      think: ['wish guess'],
      shout: ['hiss'],
      show: ['publish flash'],
      speak: ['discuss address focus'],
      do: ['pass reach launch'],
    },
  },
  {
    endings: ['', 's', 'ned', 'ning'],
    stems: { answer: ['deadpan'], write: ['pen'], call: ['pan'], vow: ['plan'], shout: ['grin'] },
  },
  {
    endings: ['', 's', 'ped', 'ping'],
    stems: { answer: ['snap'], state: ['quip'], judge: ['rip'], do: ['drop stop'] },
  },
  { endings: ['', 's', 'ged', 'ging'], stems: { write: ['blog'], state: ['brag'], vow: ['beg'], shout: ['shrug'] } },
  {
    endings: ['', 's', 'ted', 'ting'],
    stems: { write: ['jot'], state: ['admit'], judge: ['rebut'], vow: ['commit'], think: ['regret'] },
  },
  {
    endings: ['', 's', 'red', 'ring'],
    stems: { answer: ['concur demur'], state: ['aver'], call: ['refer'], think: ['prefer'] },
  },
  { endings: ['', 's', 'bed', 'bing'], stems: { call: ['dub'], shout: ['sob'] } },
  { endings: ['', 's', 'med', 'ming'], stems: { judge: ['slam'] } },
  { endings: ['', 's', 'ded', 'ding'], stems: { vow: ['prod'], speak: ['nod'] } },
]
