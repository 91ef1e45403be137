import type { BodyWords } from '../../../types/index.ts'

/** Nouns for those who speak and are no single person, in lower case. */
export const bodies: BodyWords = {
  organisations: [
    'academy radio tv operator carrier developer lines airline airlines airport airways ally broadcaster',
    'brotherhood cabinet chamber channel charity college command community confederation conference consortium corp',
    'corps diocese directorate employer exchange force forces forum front fund gazette herald inc industries',
    'initiative inspectorate journal kremlin labs legislature llc llp ltd mission movement museum nation nations',
    'navy news observatory opera orchestra paper partnership plc post press prison programme project prosecutors',
    'regime regulator republic senatorial services society squad studio studios syndicate television times tribunal',
    'tribune troupe trust watchdog website observer guardian telegraph consulate secretariat presidency',
    'pentagon vatican startup retailer maker carmaker manufacturer lender supplier chancellery gendarmerie militia',
    'taliban opposition states kingdom district province municipality village town country',
  ],
  groups: [
    'police others some many several both legislators relatives family couple',
    'media crew jury panel duo trio pair twins partners few',
    'most those organisers',
  ],
  firms: ['sons daughters brothers bros sisters partners associates company co'],
  classes: [
    'corporation, corp, inc, ltd, llc, plc, co, bank, airlines, airways, industries, studio, studios, lines, brothers, sons; company, firm, group, retailer, carrier, airline, operator, maker, carmaker, manufacturer, developer, lender, supplier, startup, chain',
    'foundation, association, coalition, alliance, federation, institute, center, centre, trust, initiative, society, partnership, fund, project; group, organization, organisation, charity, watchdog',
    'department, ministry, office, administration, service, authority, directorate; agency, bureau',
    'times, post, news, journal, tribune, gazette, herald, observer, guardian, telegraph, press, examiner, star, courier; newspaper, paper, daily, tabloid, magazine, outlet, network, publication, broadcaster, channel, station, site, website, service',
  ],
  documents: [
    'documents, memorandum, e-mail, posting, op-ed, brochure, flyer, flier, leaflet, suit, warrant, verdict, decree',
    'act, amendment, treaty, accord, deal, contract, declaration, communique, communiqué, manifesto, proposal',
    'memoir, diary, entry, press release, recording, clip, film, documentary, song, poem, play, bible, quran, koran',
    'inscription, plaque, label, guidelines, guidance, policy, rule, rules, code, charter, review, notice, bulletin',
    'advisory, warning, alert, update, invoice, abstract, questionnaire, files, records, clause, section, subtitle',
    'slogan',
  ],
  metonyms: [
    'washington, moscow, beijing, london, paris, berlin, brussels, tehran, ankara, kyiv, kiev, baku, yerevan',
    'tbilisi, tokyo, seoul, pyongyang, delhi, new delhi, islamabad, jerusalem, riyadh, cairo, damascus, baghdad',
    'kabul, rome, madrid, warsaw, minsk, vienna, geneva, the hague, kremlin, pentagon, white house',
    'downing street, capitol hill, wall street, elysee, élysée, vatican, holy see, foggy bottom, america',
    'britain, russia, china, germany, france, israel, iran, iraq, turkey, türkiye, ukraine, azerbaijan, armenia',
    'georgia, japan, india, pakistan, south korea, north korea, saudi arabia, egypt, syria, italy, spain',
    'poland, hungary, canada, mexico, brazil, australia, cuba, hamas, hezbollah, nato, google, facebook',
    'twitter, microsoft, amazon, boeing, reuters, politico, bloomberg, breitbart, gallup, interpol, unicef',
    'greenpeace, wikileaks',
  ],
}
