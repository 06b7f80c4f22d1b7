/** Abbreviations without their last full stop, lower case, by what may follow them in the same sentence. */

/** A name follows (Mr. Veld, Roe v. Wade): the sentence always goes on. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof rev fr hon rt sen sens rep reps gov govs atty gen lt col maj brig capt cmdr adm sgt cpl
  pvt pfc supt insp det amb sec pres st ste ft mt h.e mme mlle m.p sheikh dep asst assoc vice-adm v vs`.split(/\s+/),
);

/** A number follows: the sentence goes on before a digit. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `no nos p pp par para art arts sec sect ch vol fig figs res op ca c approx jan feb mar apr jun jul aug sep sept oct nov
  dec`.split(/\s+/),
);

/** May close a sentence: it goes on unless the next word is one that opens sentences. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc bros jr sr etc al e.g i.e a.m p.m est gmt dept univ assn ave blvd rd ph.d b.a m.a m.d hr
  hrs sq km lb lbs oz ft`.split(/\s+/),
);

/** Like {@link ANYWHERE}, but with a capital; in small letters they are words (ill, sat, miss). */
export const CAPITALISED: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex va vt wash wis wyo jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
  sun`.split(/\s+/),
);

/** Words that open a sentence far more often than they go on after an abbreviation. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those there here his her its their our my your in on at as by for
  from to with of if when while where after before since until because although though but and or so yet nor what who
  how why which both all some many most several one two no not nobody nothing meanwhile however moreover furthermore
  also then now today yesterday tomorrow earlier later last next according despite during under over between among
  asked speaking`.split(/\s+/),
);
