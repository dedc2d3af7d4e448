import { DECISION_FIELDS } from './decision-fields';
import { EXERCISE_FIELDS } from './exercise-fields';
import type { FieldNote, FieldNotes } from './field-note';
import { MAPPING_FIELDS } from './mapping-fields';
import { MODEL_FIELDS } from './model-fields';
import { MONEY_FIELDS } from './money-fields';
import { POLICY_FIELDS } from './policy-fields';
import { QUESTION_FIELDS } from './question-fields';
import { RATE_FIELDS } from './rate-fields';
import { RECIPE_FIELDS } from './recipe-fields';
import { SHOCK_FIELDS } from './shock-fields';
import { TABLE_FIELDS } from './table-fields';

export const FIELD_NOTES: FieldNotes = {
  ...MODEL_FIELDS,
  ...RATE_FIELDS,
  ...SHOCK_FIELDS,
  ...QUESTION_FIELDS,
  ...TABLE_FIELDS,
  ...MONEY_FIELDS,
  ...POLICY_FIELDS,
  ...MAPPING_FIELDS,
  ...RECIPE_FIELDS,
  ...DECISION_FIELDS,
  ...EXERCISE_FIELDS,
};

/** A JSON Schema or a part of one. */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

/** A field of a schema, where it stands, and the note that is its. */
interface DescribedField {
  readonly path: string;
  readonly field: JsonSchema;
  readonly note: FieldNote | null;
}

/** The schema with unit, range and rule at every field. @param name what paths begin with: "model" */
export function describedSchema(name: string, schema: JsonSchema): JsonSchema {
  return mapFields(name, schema, ({ field, note }) =>
    note === null ? field : { ...field, description: sentenceOf(note, field) },
  );
}

/** Every field of a schema, in its order. */
export function fieldsOf(name: string, schema: JsonSchema): DescribedField[] {
  const found: DescribedField[] = [];
  mapFields(name, schema, (each) => {
    found.push(each);
    return each.field;
  });
  return found;
}

/** The name of the note of a field: the longest end of its path that has one. */
export function noteNameOf(path: string): string | null {
  const parts = path.split('.');
  const ends = parts.map((_, index) => parts.slice(index).join('.'));
  return ends.find((end) => FIELD_NOTES[end] !== undefined) ?? null;
}

/** Whether it holds figures: itself, in a list, by year or by name. */
export function holdsFigures(field: JsonSchema): boolean {
  return numbersIn(field).length > 0;
}

type Change = (field: DescribedField) => JsonSchema;

/** A part of a schema that is its own (feeds of feeds) is described where it is defined, under the path "feeds[]". */
function mapFields(path: string, schema: JsonSchema, change: Change): JsonSchema {
  const within = (key: string, value: unknown): unknown => {
    if (key === 'properties')
      return mapped(value, (name, field) => changed(`${path}.${name}`, field, change));
    if (key === 'items' || key === 'additionalProperties') return partOf(value, `${path}[]`, change);
    if (key === '$defs') return mapped(value, (_, part) => mapFields('feeds[]', part, change));
    if (Array.isArray(value) && ['anyOf', 'oneOf', 'allOf'].includes(key))
      return value.map((part) => partOf(part, path, change));
    return value;
  };
  return mapped(schema, within);
}

function changed(path: string, field: JsonSchema, change: Change): JsonSchema {
  const name = noteNameOf(path);
  const note = (name === null ? null : FIELD_NOTES[name]) ?? null;
  return change({ path, field: mapFields(path, field, change), note });
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const partOf = (value: unknown, path: string, change: Change) =>
  isSchema(value) ? mapFields(path, value, change) : value;

function mapped(value: unknown, of: (key: string, part: JsonSchema) => unknown): JsonSchema {
  if (!isSchema(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, of(key, part as JsonSchema)]));
}

function sentenceOf({ what, unit, rule }: FieldNote, field: JsonSchema): string {
  const ranges = [...new Set(numbersIn(field).map(rangeOf))].join(', or ');
  const figures = unit === null ? '' : ` Unit: ${unit}. Range: ${ranges}.`;
  return `${what}${figures} Rule: ${rule.startsWith('docs/') ? rule : `docs/engine.md ${rule}`}.`;
}

/** The numbers that a field can hold, each with its own limits; what an object says is no number of its own. */
function numbersIn(field: JsonSchema): JsonSchema[] {
  const own = [field.type].flat();
  if (own.includes('number') || own.includes('integer') || typeof field.const === 'number') return [field];
  if (field.properties !== undefined) return [];
  const parts = [field.anyOf, field.oneOf, field.items, field.additionalProperties].flat();
  return parts.flatMap((part) => (isSchema(part) ? numbersIn(part) : []));
}

function rangeOf({ type, minimum, maximum, exclusiveMinimum, const: only }: JsonSchema): string {
  if (only !== undefined) return String(only);
  const isWhole = type === 'integer';
  const least = bound(minimum);
  const most = bound(maximum);
  const above = bound(exclusiveMinimum);
  const low = above === null ? least : `above ${above}`;
  const range =
    low === null
      ? most === null
        ? 'any number'
        : `at most ${most}`
      : most === null
        ? above === null
          ? `${low} or more`
          : low
        : `${low} to ${most}`;
  return isWhole ? `whole numbers, ${range}` : range;
}

/** A limit with its thousands apart; null where it is none but that of doubles. */
function bound(limit: unknown): string | null {
  if (typeof limit !== 'number' || Math.abs(limit) >= Number.MAX_SAFE_INTEGER) return null;
  return limit.toLocaleString('en');
}
