import type { SourceWords } from '../../../types/index.ts'

/** Nouns for those who speak, where they have no name; singular and plural. */
export const sources: SourceWords = {
  people: [
    'man woman boy girl person child mother father son daughter wife husband brother sister parent friend neighbor uncle',
    'aunt grandmother grandfather widow',
    'official officer spokesman spokeswoman spokesperson leader minister president secretary senator congressman',
    'congresswoman lawmaker representative governor mayor candidate nominee politician democrat republican',
    'conservative liberal independent libertarian incumbent challenger frontrunner front-runner',
    'analyst expert professor scholar scientist researcher economist historian author writer columnist commentator',
    'critic pundit strategist consultant adviser advisor aide operative pollster lobbyist donor manager director',
    'executive chief chairman chairwoman chair founder owner boss businessman businesswoman billionaire mogul tycoon',
    'reporter journalist correspondent editor anchor host moderator interviewer blogger broadcaster publisher',
    'lawyer attorney prosecutor judge justice sheriff detective investigator inspector agent cop policeman policewoman',
    'soldier general commander veteran colonel captain sergeant diplomat ambassador envoy',
    'doctor nurse teacher student worker farmer driver coach player actor actress singer artist comedian director',
    'activist organizer protester demonstrator supporter opponent voter delegate resident citizen immigrant refugee',
    'witness victim survivor suspect defendant source insider figure member colleague rival successor predecessor',
    'priest pastor bishop pope imam rabbi reverend king queen prince chancellor premier commissioner councilman',
    'mogul star celebrity user fan viewer reader neighbor guest speaker teenager',
    'native newcomer participant observer whistleblower hawk moderate',
  ],
  documents: [
    'statement report study letter email memo article document filing lawsuit complaint book paper survey poll ad',
    'advertisement commercial editorial column tweet post headline sign banner poster note message text caption website',
    'transcript plan bill law order ruling opinion affidavit petition release resolution platform constitution speech',
    'video story piece analysis essay summary indictment brief agreement script chyron placard sticker shirt t-shirt',
    'blog page invitation announcement press release voicemail',
  ],
  bodies: [
    'company campaign group committee ministry department agency government administration council commission court',
    'office bureau party union association organization organisation institute institution foundation university',
    'newspaper magazine network station outlet firm bank board panel team police army military congress senate house',
    'parliament embassy state city county school hospital church club league publication site pac coalition alliance',
    'corporation federation authority service center centre',
  ],
  crowds: [
    'officials officers spokesmen spokespeople leaders ministers senators lawmakers representatives governors mayors',
    'candidates nominees politicians democrats republicans conservatives liberals analysts experts professors scholars',
    'scientists researchers economists historians authors writers columnists critics pundits strategists consultants',
    'advisers advisors aides operatives pollsters lobbyists donors managers executives reporters journalists editors',
    'lawyers attorneys prosecutors judges soldiers generals veterans diplomats doctors nurses teachers students workers',
    'activists organizers protesters demonstrators supporters opponents voters delegates residents citizens immigrants',
    'witnesses victims survivors sources insiders figures members colleagues rivals people men women children parents',
    'friends families crowd audience public americans fans readers users viewers authorities investigators hecklers',
    'neighbors folks guys friends allies foes',
  ],
}
