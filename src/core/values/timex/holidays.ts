import { type Day, dayOf, easter, weekdayOf } from './calendar';

type DayIn = (year: number) => Day | null;

const fixed =
  (month: number, day: number): DayIn =>
  year =>
    dayOf(year, month, day);
const afterEaster =
  (days: number): DayIn =>
  year =>
    easter(year) + days;
/** The `nth` weekday (1 is Monday) of a month; -1 is the last. */
const nth =
  (count: number, weekday: number, month: number): DayIn =>
  year => {
    if (count > 0) {
      const first = dayOf(year, month, 1) ?? 0;
      return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
    }
    const last = (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) ?? 1;
    return last - 1 - ((weekdayOf(last - 1) - weekday + 7) % 7);
  };

/** Named days by their name in small letters, without *the*. */
export const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map<string, DayIn>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr. day', nth(3, 1, 1)],
  ['mlk day', nth(3, 1, 1)],
  ['australia day', fixed(1, 26)],
  ['republic day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ['waitangi day', fixed(2, 6)],
  ["valentine's day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["st. valentine's day", fixed(2, 14)],
  ["presidents' day", nth(3, 1, 2)],
  ["president's day", nth(3, 1, 2)],
  ['presidents day', nth(3, 1, 2)],
  ["washington's birthday", nth(3, 1, 2)],
  ["international women's day", fixed(3, 8)],
  ["women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ["saint patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['april fools', fixed(4, 1)],
  ['mardi gras', afterEaster(-47)],
  ['shrove tuesday', afterEaster(-47)],
  ['ash wednesday', afterEaster(-46)],
  ['palm sunday', afterEaster(-7)],
  ['maundy thursday', afterEaster(-3)],
  ['good friday', afterEaster(-2)],
  ['easter', afterEaster(0)],
  ['easter day', afterEaster(0)],
  ['easter sunday', afterEaster(0)],
  ['easter monday', afterEaster(1)],
  ['ascension day', afterEaster(39)],
  ['pentecost', afterEaster(49)],
  ['whit sunday', afterEaster(49)],
  ['whit monday', afterEaster(50)],
  ['corpus christi', afterEaster(60)],
  ['earth day', fixed(4, 22)],
  ["st. george's day", fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['labour day', fixed(5, 1)],
  ["international workers' day", fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['victory day', fixed(5, 9)],
  ['europe day', fixed(5, 9)],
  ['ve day', fixed(5, 8)],
  ["mother's day", nth(2, 7, 5)],
  ['mothers day', nth(2, 7, 5)],
  ["mothers' day", nth(2, 7, 5)],
  ['memorial day', nth(-1, 1, 5)],
  ["father's day", nth(3, 7, 6)],
  ['fathers day', nth(3, 7, 6)],
  ["fathers' day", nth(3, 7, 6)],
  ['flag day', fixed(6, 14)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['us independence day', fixed(7, 4)],
  ['4th of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['assumption day', fixed(8, 15)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ["indigenous peoples' day", nth(2, 1, 10)],
  ['united nations day', fixed(10, 24)],
  ['halloween', fixed(10, 31)],
  ['all hallows eve', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['black friday', year => (nth(4, 4, 11)(year) ?? 0) + 1],
  ['cyber monday', year => (nth(4, 4, 11)(year) ?? 0) + 4],
  ["st. andrew's day", fixed(11, 30)],
  ['world aids day', fixed(12, 1)],
  ['pearl harbor day', fixed(12, 7)],
  ['human rights day', fixed(12, 10)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
]);
