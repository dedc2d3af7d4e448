import { z } from 'zod';
import { FIGURE_KINDS } from '../base/figure-kind';
import { MASS_BASES } from '../base/mass-basis';
import { DECIMAL_MARKS } from '../base/numbers';
import { stage, year } from './checks';
import { IMPORT_FIELDS } from './import-fields';
import { limits } from './import-limits';
import { TARGETS } from './import-targets';
import { id } from './input-checks';
import {
  ACROSS_FIELDS,
  besideTables,
  DATE_ORDERS,
  encoding,
  exchangeRate,
  formSeen,
  MASS_UNITS,
  nameAnswer,
  names,
  rowNumber,
  SHARE_SCALES,
  separator,
  TONS,
} from './mapping';
import { OWN_FIELDS } from './own-fields';
import { ROW_RULES } from './row-rules';
import { columnName, ofStep, TABLE_STEPS } from './table-steps';
import { PRICE_PLACES } from './tables/price';
import { STOCK_TIERS } from './tables/stock';

/** Steps that say how a file is read; of each kind one. The steps of a table stand between them, in their own order. */
const READING_STEPS = [
  z.strictObject({
    step: z.literal('source'),
    ...ofStep,
    sheet: z.string().max(200).nullable().default(null),
    title: z.string().max(300).nullable().default(null),
    encoding: encoding.default(null),
    separator: separator.default(null),
    lastRow: rowNumber.nullable().default(null),
  }),
  z.strictObject({
    step: z.literal('header'),
    ...ofStep,
    first: rowNumber.nullable().default(null),
    last: rowNumber,
  }),
  /** Columns that all hold one kind of figure become rows. */
  z.strictObject({
    step: z.literal('unpivot'),
    ...ofStep,
    columns: z.array(columnName).min(1).max(1_024),
    field: z.enum(ACROSS_FIELDS),
    second: z.enum(ACROSS_FIELDS).nullable().default(null),
    value: z.enum(['quantity', 'share']).default('quantity'),
  }),
  /** A rule that reads rows as something else than figures. */
  z.strictObject({ step: z.literal('rule'), ...ofStep, rule: z.enum(ROW_RULES) }),
  /** Tables side by side become one below the other. */
  z.strictObject({ step: z.literal('join'), ...ofStep, tables: besideTables }),
  z.strictObject({
    step: z.literal('fields'),
    ...ofStep,
    columns: z.record(columnName, z.enum([...IMPORT_FIELDS, ...OWN_FIELDS])),
    economy: id.nullable().default(null),
    material: id.nullable().default(null),
    stage: stage.nullable().default(null),
    supplier: id.nullable().default(null),
    country: id.nullable().default(null),
    year: year.nullable().default(null),
  }),
  z.strictObject({
    step: z.literal('units'),
    ...ofStep,
    unit: z.enum(MASS_UNITS).nullable().default(null),
    columns: z.record(columnName, z.enum(MASS_UNITS)).default({}),
    money: z.string().min(1).max(100).nullable().default(null),
    basis: z.enum(MASS_BASES).nullable().default(null),
    decimal: z.enum(DECIMAL_MARKS).nullable().default(null),
    dates: z.enum(DATE_ORDERS).nullable().default(null),
    ton: z.enum(TONS).nullable().default(null),
    shares: z.enum(SHARE_SCALES).nullable().default(null),
    rates: z.array(exchangeRate).max(200).default([]),
  }),
  z.strictObject({
    step: z.literal('counts'),
    ...ofStep,
    kind: z.enum(FIGURE_KINDS).nullable().default(null),
    into: z.enum(TARGETS).nullable().default(null),
    place: z.enum(PRICE_PLACES).nullable().default(null),
    tier: z.enum(STOCK_TIERS).nullable().default(null),
    use: id.nullable().default(null),
  }),
  z.strictObject({
    step: z.literal('names'),
    ...ofStep,
    countries: names.default({}),
    suppliers: names.default({}),
    decided: z.array(nameAnswer).max(2_000).default([]),
  }),
] as const;

const recipeStep = z.discriminatedUnion('step', [...READING_STEPS, ...TABLE_STEPS]);

/** In letters. */
export const LONGEST_RECIPE_NAME = 300;

/** An import as a file: what is done, in order, and the form of file that it was recorded from. */
export const recipe = z.strictObject({
  recipe: z.literal(1),
  name: z.string().max(LONGEST_RECIPE_NAME).nullable().default(null),
  steps: z.array(recipeStep).min(1).max(80),
  form: formSeen.nullable().default(null),
  limits: limits.nullable().default(null),
});

export type Recipe = z.infer<typeof recipe>;
export type RecipeStep = Recipe['steps'][number];
export type ReadingStepKind = (typeof READING_STEPS)[number]['shape']['step']['value'];
/** In the order in which they are shown: those of the table stand where `table` does. */
export const READING_ORDER = [
  'source',
  'header',
  'table',
  'rule',
  'unpivot',
  'join',
  'fields',
  'units',
  'counts',
  'names',
] as const satisfies readonly (ReadingStepKind | 'table')[];
export const READING_STEP_KINDS = READING_ORDER.filter((step) => step !== 'table');
