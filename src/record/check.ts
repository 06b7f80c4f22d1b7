import schema from '../../media/record.schema.json';

/** The part of JSON Schema 2020-12 that the schema of the record uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
}

const DEFINITIONS = schema.$defs as unknown as Readonly<Record<string, Schema>>;

/** The first way in which a value is no record, as `path: what is wrong`, or null. */
export function firstFault(value: unknown): string | null {
  return fault(value, schema as unknown as Schema, '');
}

function fault(value: unknown, given: Schema, path: string): string | null {
  const rule = resolve(given);
  const at = path || 'the file';
  if (rule.oneOf) return faultOfOne(value, rule.oneOf, path);
  if ('const' in rule && value !== rule.const) return `${at}: has to be ${JSON.stringify(rule.const)}`;
  if (rule.enum && !rule.enum.includes(value)) return `${at}: has to be one of ${rule.enum.join(', ')}`;
  if (rule.type && !isOf(value, rule.type)) return `${at}: has to be of type ${rule.type}`;
  if (typeof value === 'string') return faultOfText(value, rule, at);
  if (typeof value === 'number' && rule.minimum !== undefined && value < rule.minimum) return `${at}: is too small`;
  if (Array.isArray(value))
    return first(value, (item, index) => (rule.items ? fault(item, rule.items, `${path}[${index}]`) : null));
  return isObject(value) ? faultOfObject(value, rule, path) : null;
}

function faultOfObject(value: Readonly<Record<string, unknown>>, rule: Schema, path: string): string | null {
  const properties = rule.properties ?? {};
  const missing = rule.required?.find(name => !(name in value));
  if (missing) return `${path || 'the file'}: ${missing} is missing`;
  return first(Object.entries(value), ([name, part]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const inner = path ? `${path}.${name}` : name;
    if (!property) return rule.additionalProperties === false ? `${inner}: is not known` : null;
    return fault(part, property, inner);
  });
}

/** Of several shapes the one that its tag names is meant, so that the message speaks of that one. */
function faultOfOne(value: unknown, shapes: readonly Schema[], path: string): string | null {
  const faults = shapes.map(shape => fault(value, shape, path));
  if (faults.includes(null)) return null;
  if (!isObject(value)) return faults[0] ?? null;
  const tag = value['decision'];
  const tags = shapes.map(shape => resolve(shape).properties?.['decision']?.const);
  if (tags.every(known => known === undefined)) return faults[0] ?? null;
  const index = tags.indexOf(tag);
  return index === -1 ? `${path}.decision: has to be one of ${tags.join(', ')}` : (faults[index] ?? null);
}

function faultOfText(value: string, rule: Schema, at: string): string | null {
  if (rule.pattern && !new RegExp(rule.pattern, 'u').test(value)) return `${at}: does not fit ${rule.pattern}`;
  if (rule.minLength !== undefined && value.length < rule.minLength) return `${at}: is too short`;
  if (rule.maxLength !== undefined && value.length > rule.maxLength) return `${at}: is too long`;
  return null;
}

function resolve(rule: Schema): Schema {
  return rule.$ref ? resolve(DEFINITIONS[rule.$ref.replace('#/$defs/', '')] ?? {}) : rule;
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first<T>(items: readonly T[], faultIn: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = faultIn(item, index);
    if (found) return found;
  }
  return null;
}
