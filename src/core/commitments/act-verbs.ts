/** Verbs of acts that people bind themselves to or ask for, by which a list of contents is cut into its parts. */
export const ACT_VERBS: ReadonlySet<string> = new Set(
  `abide accelerate accept acknowledge act add address adopt advance agree allow announce apologise apologize apply approve
  arrest assist attend avoid ban bar be begin block boycott bring build buy call cancel cease change check clarify close combat
  commit condemn conduct conserve consider consult continue contribute convene convert cooperate coordinate counter create
  cut deepen defend deliver deploy destroy develop direct discuss dismantle do donate drop ease electrify eliminate employ
  encourage end endorse enforce engage enhance ensure establish evacuate examine exercise expand exchange expel explore
  extend extradite facilitate fight finance find finish follow foster free fund further give grant halt hand harmonise
  help hire hold host identify implement impose improve increase inform intensify introduce invest investigate invite
  join keep launch leave let lift limit listen lower maintain make meet modernize move negotiate offer open oppose
  organise organize oversee participate partner pass pay permit plan prepare present preserve press prevent promote
  propose protect provide publish purchase pursue put raise ratify rebuild recognise recognize recover reduce refrain
  reinforce release remain remove renew reopen replace report require resettle resign resolve respect respond restore
  restructure resume retaliate retract return reverse review run sail save scale scrap secure seek sell send serve set
  share show sign simplify speak spend stand start stay step stop strengthen submit supply support suspend take tackle
  target tell terminate test tighten train transfer transport travel treat try turn undertake update uphold urge use veto
  visit vote wait watch welcome withdraw withhold work write`.split(/\s+/u),
);

/** Words that lie between the parts of a list and their verbs. */
export const LIST_ADVERBS =
  /^(?:to|not|also|then|further|significantly|promptly|immediately|jointly|straight|quickly)$/u;
