const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Nouns that name what a person is or does; the last word of a role. */
export const ROLE_HEADS = list(
  `president minister chancellor premier king queen prince princess emperor pope sheikh sultan emir senator senators representative rep sen congressman
  congresswoman governor gov mayor secretary chairman chairwoman chair chairperson ceo cfo chief director head leader spokesman spokeswoman spokesperson
  ambassador envoy commissioner general gen admiral colonel col captain capt major lieutenant lt sergeant sgt commander marshal judge justice
  attorney lawyer prosecutor solicitor professor prof dr doctor economist analyst scientist researcher author writer journalist reporter editor
  columnist presenter singer actor actress director producer founder co-founder owner manager coach captain striker midfielder goalkeeper player
  driver astronaut cosmonaut pilot officer inspector superintendent sheriff detective advisor adviser aide deputy counsel speaker whip member
  candidate nominee mp mep pm lady treasurer bishop archbishop cardinal rabbi imam reverend rev father sister coordinator administrator
  billionaire tycoon investor activist campaigner musician artist designer student schoolgirl engineer expert historian vice-president
  secretary-general sir dame lord baroness baron duke duchess counsellor councillor councilman delegate negotiator organizer organiser
  executive partner boss principal rector dean magistrate ombudsman comptroller undersecretary representative witness victim suspect mrs wife husband
  son daughter brother mother father incumbent republican spokespersons premier-designate president-elect premier sheriff chief-of-staff`,
);

/** Titles of courtesy: they tell the gender of nobody here and are no role. */
export const COURTESY_TITLES = list('mr mrs ms miss mx sir dame');

/** Words that stand before the head inside a role, in lower case. */
export const ROLE_MODIFIERS = list(
  `prime vice deputy foreign defense defence interior finance health justice home first acting former ex interim assistant associate chief
  executive senior general managing national security press supreme crown opposition majority minority house party campaign state federal
  financial operating technology communications finance trade energy education environment labour labor agriculture transport
  economy treasury attorney lieutenant major brigadier rear special under permanent shadow honorary current outgoing incoming new late
  veteran military police team world affairs policy foreign-policy foreign-affairs co chief-of-staff political private public joint group regional`,
);

/** A past holder: the role stays, but a bare *the president* is somebody else. */
export const PAST_WORDS = list('former ex late outgoing');

export const HE_TITLES = list(
  'mr king prince emperor sir lord sheikh pope father brother congressman chairman spokesman sultan duke',
);
export const SHE_TITLES = list(
  'mrs ms miss queen princess empress dame baroness duchess lady congresswoman chairwoman spokeswoman actress',
);
