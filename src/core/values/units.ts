/**
 * Units of measure by how English writes them (singular, small letters): symbol (empty where the text's own words stay), SI
 * unit, how many of it make one.
 */
export interface Unit {
  readonly symbol: string;
  readonly si: string;
  readonly factor: number;
}

type Row = readonly [names: string, symbol: string, si: string, factor: number];

const ROWS: readonly Row[] = [
  ['kilometre|kilometer|km', 'km', 'm', 1000],
  ['metre|meter|m', 'm', 'm', 1],
  ['centimetre|centimeter|cm', 'cm', 'm', 0.01],
  ['millimetre|millimeter|mm', 'mm', 'm', 0.001],
  ['nanometre|nanometer|nm', 'nm', 'm', 1e-9],
  ['mile|mi', 'mi', 'm', 1609.344],
  ['nautical mile', 'nmi', 'm', 1852],
  ['yard|yd', '', 'm', 0.9144],
  ['foot|feet|ft', 'ft', 'm', 0.3048],
  ['inch|inche|in|"|″', 'in', 'm', 0.0254],
  ['light-year|light year', 'ly', 'm', 9.4607304725808e15],
  ['square kilometre|square kilometer|sq km|km²|km2', 'km²', 'm²', 1e6],
  ['square metre|square meter|sq m|m²|m2', 'm²', 'm²', 1],
  ['square mile|sq mi', 'sq mi', 'm²', 2589988.110336],
  ['square foot|square feet|sq ft', 'sq ft', 'm²', 0.09290304],
  ['hectare|ha', 'ha', 'm²', 1e4],
  ['acre', '', 'm²', 4046.8564224],
  ['kilogram|kilogramme|kilo|kg', 'kg', 'kg', 1],
  ['gram|gramme|g', 'g', 'kg', 0.001],
  ['milligram|mg', 'mg', 'kg', 1e-6],
  ['tonne|metric ton|t', 't', 'kg', 1000],
  ['pound|lb', '', 'kg', 0.45359237],
  ['ounce|oz', '', 'kg', 0.028349523125],
  ['stone', '', 'kg', 6.35029318],
  ['litre|liter|l', 'l', 'm³', 0.001],
  ['cubic metre|cubic meter|m³|m3', 'm³', 'm³', 1],
  ['cubic foot|cubic feet', '', 'm³', 0.028316846592],
  ['gallon|gal', '', 'm³', 0.003785411784],
  ['barrel|bbl', '', 'm³', 0.158987294928],
  ['kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour|km/h|kph|kmh', 'km/h', 'm/s', 1 / 3.6],
  ['mile per hour|mile an hour|mile-per-hour|mph', 'mph', 'm/s', 0.44704],
  ['metre per second|meter per second|m/s', 'm/s', 'm/s', 1],
  ['knot', '', 'm/s', 1852 / 3600],
  ['watt|w', 'W', 'W', 1],
  ['kilowatt|kw', 'kW', 'W', 1e3],
  ['megawatt|mw', 'MW', 'W', 1e6],
  ['gigawatt|gw', 'GW', 'W', 1e9],
  ['kilowatt hour|kilowatt-hour|kwh', 'kWh', 'J', 3.6e6],
  ['volt|v', 'V', 'V', 1],
  ['hertz|hz', 'Hz', 'Hz', 1],
  ['megahertz|mhz', 'MHz', 'Hz', 1e6],
  ['gigahertz|ghz', 'GHz', 'Hz', 1e9],
  ['millibar|mbar|hectopascal|hpa', 'mbar', 'Pa', 100],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([names, symbol, si, factor]) => names.split('|').map(name => [name, { symbol, si, factor }] as const)),
);

/** Degrees, which have a zero of their own: kelvins are `factor` × (degrees + `shift`). */
export const DEGREES: ReadonlyMap<string, { readonly factor: number; readonly shift: number }> = new Map([
  ['°c', { factor: 1, shift: 273.15 }],
  ['c', { factor: 1, shift: 273.15 }],
  ['degrees celsius', { factor: 1, shift: 273.15 }],
  ['degree celsius', { factor: 1, shift: 273.15 }],
  ['°f', { factor: 5 / 9, shift: 459.67 }],
  ['f', { factor: 5 / 9, shift: 459.67 }],
  ['degrees fahrenheit', { factor: 5 / 9, shift: 459.67 }],
  ['degree fahrenheit', { factor: 5 / 9, shift: 459.67 }],
]);
