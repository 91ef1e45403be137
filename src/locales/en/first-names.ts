// First names that bylines and quotes both know, so that they stand in a bundle once.

/** Of men. */
export const menNames =
  'aaron abdul abdullah adam ahmad ahmed alan albert alexander alexei ali anders andreas andrei andrew andy angus ' +
  'anthony antoine anton antonio arthur austin barry ben benjamin bernard billy bobby boris bradley brian bruce ' +
  'bryan carl carlos charles christian christopher colin craig damien dan daniel david dennis derek ' +
  'diego dieter dmitry dominic donald douglas duncan edward eric erik ethan eugene felix fernando francesco ' +
  'francis francisco francois frank gareth gary gavin geoffrey george gerald giovanni giuseppe glenn graham greg ' +
  'gregory gustav guy hans harold harry hassan henry howard hugh hugo hussein ian ibrahim igor ilham ivan jack ' +
  'jacob jacques jake james jared jason javier jay jeff jeffrey jens jeremy jerome jerry jesse jim joe joel ' +
  'johan johannes john johnny jon jonas jonathan jorge jose joseph joshua juan julian justin karl keith ken ' +
  'kenneth kevin khalid kirk klaus kurt kyle lance larry lars lawrence leo leonard lewis liam lloyd lou louis ' +
  'luc luca luis luke magnus malcolm manuel marc marco marcus mario mark markus martin matt matteo matthew ' +
  'maurice max mehmet michael michel miguel mike mikhail mohamed mohammed muhammad mustafa nathan ned neil nelson ' +
  'nicholas nick nicolas nigel nikolai nils noah norman oleg oliver omar oscar owen pablo paolo patrick paul ' +
  'pavel pedro peter phil philip philipp phillip pierre piotr rafael raj ralph randall randy ray raymond ricardo ' +
  'richard rob robert roberto rod rodney roger roland ron ronald ross roy rudy russ russell ryan samuel scott ' +
  'sean sebastian sergei sergey seth shane shaun sid simon stanley stefan stephen steve steven stuart ted ' +
  'theo thierry thomas tim timothy tobias todd tom tony travis trevor tyler uwe victor vince vincent viktor ' +
  'vladimir volodymyr wade walter warren wayne wesley william willie winston wolfgang yuri yusuf zachary ' +
  'anil ravi sanjay arjun amit deepak rahul sunil vijay sipho thabo emeka kwame kofi padraig declan rhys ' +
  'callum hamish alistair hiroshi kenji akira sergio alejandro'

/** Of women. */
export const womenNames =
  'abigail ada aisha alice amanda amber amy ana anastasia angela anita ann anna anne barbara betty ' +
  'beverly brenda brittany carmen carol carolyn catherine celine charlotte cheryl chloe christina ' +
  'christine claire claudia cynthia danielle deborah debra denise diana diane donna doris dorothy elena elizabeth ' +
  'emily emma evelyn fatima fiona frances francesca giulia gloria grace greta hannah heather helen holly ingrid ' +
  'irina isabel isabella jacqueline jane janet janice jasmine jennifer jenny jessica jill joan joanna joyce ' +
  'judith judy julia julie karen karin kate katherine kathleen kathryn kathy katie kimberly laura lauren layla ' +
  'leila lena leah linda lisa lori lorraine louise lucia lucy lydia marcia margaret maria marie marilyn marina ' +
  'marlene martha mary megan melanie melissa michelle mildred miriam molly nadia nancy naomi natalia ' +
  'natalie nicole nina nora olga olivia pamela patricia patty pauline penny phyllis priya rachel rebecca ' +
  'regina rita rosa rose ruth sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia ' +
  'sophie stella stephanie susan susanna suzanne svetlana sylvia tamara tatiana teresa theresa tiffany tina ' +
  'ursula valerie vanessa vera veronica victoria violet virginia vivian wendy yolanda yvonne zoe ' +
  'sunita pooja neha nomsa ngozi kirsty tara yuki ines astrid'

/** Of both. */
export const eitherNames =
  'lee jan sam terry chris charlie andrea ashley nicola camille jean marion alex dana dylan gabriel jamie jordan kelly kim leslie lindsay morgan robin ronnie shannon sandy tracy whitney ' +
  'li wei wang zhang logan rory stacy'
