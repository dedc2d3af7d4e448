import { z } from 'zod';
import { CURRENCIES } from '../base/currency';
import { FIGURE_KINDS } from '../base/figure-kind';
import { MASS_BASES } from '../base/mass-basis';
import { stage, year } from './checks';
import { holdsFigures, IMPORT_FIELDS } from './import-fields';
import { type ImportLimits, limits } from './import-limits';
import { TARGETS } from './import-targets';
import { id } from './input-checks';
import { OWN_FIELDS } from './own-fields';
import { ROW_RULES } from './row-rules';
import { tableStep } from './table-steps';
import { PRICE_PLACES } from './tables/price';
import { STOCK_TIERS } from './tables/stock';

/** What a file says of no country in particular. */
export const WORLD = 'world';

/** Units of mass that are read; everything else blocks its row. */
export const MASS_UNITS = [
  't',
  'kg',
  'g',
  'lb',
  'short_ton',
  'long_ton',
  'kt',
  'ten_kt',
  'lakh_t',
  'million_t',
  'troy_oz',
  'troy_koz',
  'troy_moz',
] as const;
export type MassUnit = (typeof MASS_UNITS)[number];

export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'euc-kr',
  'big5',
  'windows-1252',
] as const;
export type TextEncodingName = (typeof TEXT_ENCODINGS)[number];

export const DATE_ORDERS = ['year_last', 'year_first'] as const;
export const TONS = ['t', 'short_ton', 'long_ton'] as const;
export const SHARE_SCALES = ['percent', 'fraction'] as const;

/** What can stand across a sheet, one column a value. `month`: the twelve months of a year, which are added up. */
export const ACROSS_FIELDS = [
  'year',
  'month',
  'country',
  'supplier',
  'economy',
  'material',
  'stage',
  'counts',
  'breakdown',
] as const;
export type AcrossField = (typeof ACROSS_FIELDS)[number];

export const encoding = z.enum(TEXT_ENCODINGS).nullable();
export const separator = z.enum([',', ';', '\t', '|']).nullable();
export const rowNumber = z.number().int().min(1).max(1_048_576);
const column = z.number().int().min(1).max(16_384);
/** A column as the name of an entry, which JSON writes as text. */
const columnKey = z.coerce.number<number>().int().min(1).max(16_384);
export const names = z.record(z.string().max(300), id);

/** Of what a name that a file holds can be; `mark`: what stands in place of a figure. */
export const NAME_KINDS = [
  'material',
  'country',
  'economy',
  'supplier',
  'stage',
  'unit',
  'counts',
  'region',
  'rest',
  'mark',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A decision about a name: the name as the file writes it, and what is read in its place, or NEW_NAME, or OUT. */
export const nameAnswer = z.strictObject({
  kind: z.enum(NAME_KINDS),
  text: z.string().min(1).max(300),
  as: z.string().min(1).max(300),
});
/** What one US dollar was on a day, for figures of a year; null: for those of all years. */
export const exchangeRate = z.strictObject({
  currency: z.enum(CURRENCIES),
  perUsd: z.number().positive().max(1e6),
  on: z.iso.date(),
  year: year.nullable(),
});
export type ExchangeRate = Readonly<z.output<typeof exchangeRate>>;

/** Absent or null: nothing is said of it. */
const unsaid = <T extends z.ZodType>(check: T) => check.nullable().default(null);

/** Tables of the same columns to the right of the first one, and what their own titles say. */
export const besideTables = z
  .array(
    z.strictObject({
      /** How many columns to the right of the first one. */
      shift: z.number().int().min(1).max(1_024),
      material: id.nullable(),
      year: year.nullable(),
      economy: id.nullable(),
    }),
  )
  .max(64);

/** What a file can say by itself of all its figures. */
const saidByFiles = z.strictObject({
  economy: unsaid(id),
  material: unsaid(id),
  stage: unsaid(stage),
  country: unsaid(id),
  year: unsaid(year),
  unit: unsaid(z.enum(MASS_UNITS)),
  basis: unsaid(z.enum(MASS_BASES)),
  money: unsaid(z.string().min(1).max(100)),
});
export type SaidByFiles = z.output<typeof saidByFiles>;

/** Who a file seems to come from, and the words above its columns, by which the next one of its sender is known. */
export const formSeen = z.strictObject({
  senders: z.array(z.string().max(300)).max(8),
  /** Column number -> folded header words. */
  headers: z.record(columnKey, z.string().max(200)),
  /** What the file itself says that its figures count. */
  says: unsaid(z.enum(FIGURE_KINDS)),
  /** What it says by itself of all its figures; null: kept by a version that did not note it. */
  said: unsaid(saidByFiles),
  /** The first words above the table, without years and dates; those of a next file have to be the same. */
  title: unsaid(z.string().max(300)),
  /** The sheet that it was read from; null for a text file. */
  sheet: unsaid(z.string().max(200)),
});

/** How a sheet is read. Row and column numbers count from 1, as Excel shows them. */
export const mapping = z.object({
  sheet: z.string().max(200),
  /** Text files only. */
  encoding,
  separator,
  /** The decimal mark of numbers written as text; absent or null: found from the sheet itself. */
  decimal: unsaid(z.enum(['.', ','])),
  /** The last row of the header; data start in the row below. */
  headerRow: rowNumber,
  /** The first row of the header, where a person has said it; absent or null: found from the sheet. */
  headerFirst: unsaid(rowNumber),
  /** What is done to the table before its columns are read, in this order; absent or null: nothing. */
  steps: unsaid(z.array(tableStep).max(64)),
  /** Rules about rows that are switched off; absent or null: none is. */
  rulesOff: unsaid(z.array(z.enum(ROW_RULES)).max(ROW_RULES.length)),
  /** Column number -> field. Columns not named are left out. */
  columns: z.record(columnKey, z.enum([...IMPORT_FIELDS, ...OWN_FIELDS])),
  /** A crosstab: columns that all hold the same kind of value, each for what its header says; each filled cell is a row. */
  across: unsaid(
    z.strictObject({
      field: z.enum(ACROSS_FIELDS),
      /** What the headers name as well where two things stand across: years over countries. */
      second: unsaid(z.enum(ACROSS_FIELDS)),
      value: z.enum(['quantity', 'share']),
      columns: z.array(column).min(1).max(1_024),
    }),
  ),
  beside: unsaid(besideTables),
  /** The last row of the table where several stand on the sheet; absent or null: the last row of the sheet. */
  lastRow: unsaid(rowNumber),
  /** Thresholds of the checks; absent or null: the defaults. */
  limits: unsaid(limits),
  /** What was answered where the file can be read in several ways; decimal mark, unit and basis stand in their own fields. */
  answers: unsaid(
    z.strictObject({
      dates: z.enum(DATE_ORDERS).optional(),
      ton: z.enum(TONS).optional(),
      shares: z.enum(SHARE_SCALES).optional(),
      /** Folded name -> country id, or NO_COUNTRY. */
      countries: names.optional(),
      /** `folded name|stage` -> supplier id, NEW_SUPPLIER or NO_SUPPLIER. */
      suppliers: names.optional(),
      /** What was decided about names and marks that are not known (name-answers.ts). */
      names: z.array(nameAnswer).max(2_000).optional(),
      /** Of prices and values in another currency. */
      rates: z.array(exchangeRate).max(200).optional(),
      /** Why figures far above the world's output stand. Of this file alone. */
      beyondWorld: z.string().min(1).max(300).optional(),
      /** Ids of suppliers whose shares the file takes the place of, in the sets that it names. Of this file alone. */
      replaces: z.array(id).max(200).optional(),
    }),
  ),
  form: unsaid(formSeen),
  /** Values for the whole file where no column gives them. */
  economy: id.nullable(),
  material: id.nullable(),
  stage: stage.nullable(),
  /** Id of the supplier of every row: an offer names its sender above the table, if at all. */
  supplier: unsaid(id),
  year: year.nullable(),
  /** Of published series: the country that all figures are of, or WORLD. */
  country: unsaid(id),
  /** The table that the figures go into; absent or null: the one that what they count says (targets.ts). */
  into: unsaid(z.enum(TARGETS)),
  /** Of prices: where they are asked. */
  place: unsaid(z.enum(PRICE_PLACES)),
  /** Of stocks: whose they are. */
  tier: unsaid(z.enum(STOCK_TIERS)),
  /** Of demand: the id of the use that needs it. */
  use: unsaid(id),
  /** What the figures of the file count, where no column says it. */
  counts: unsaid(z.enum(FIGURE_KINDS)),
  unit: z.enum(MASS_UNITS).nullable(),
  /** The unit of single columns, as a person has said it: it goes before what their heads say. */
  units: unsaid(z.record(columnKey, z.enum(MASS_UNITS))),
  /** Of prices and values: what they are in, as a head would say it: USD, US$/t, 1000 EUR. */
  money: unsaid(z.string().min(1).max(100)),
  basis: z.enum(MASS_BASES).nullable(),
});

/** The same in a file that a person writes, which says nothing else. One that a project keeps may be older. */
export const mappingFile = mapping.strict();

type Kept<T> = { readonly [K in keyof T]: Kept<T[K]> };
type Said = Kept<z.input<typeof mapping>>;

/** A mapping as it is kept and read: what nothing is said of may be absent. */
export interface Mapping extends Omit<Said, 'limits'> {
  readonly limits?: ImportLimits | null;
}
export type Across = NonNullable<Mapping['across']>;
export type Beside = NonNullable<Mapping['beside']>[number];
export type FormSeen = NonNullable<Mapping['form']>;
export type ImportAnswers = NonNullable<Mapping['answers']>;
export type NameAnswer = z.output<typeof nameAnswer>;

/** The columns of a table that hold its figures. */
export function figureColumns({ columns, across = null }: Pick<Mapping, 'columns' | 'across'>): number[] {
  const own = Object.entries(columns).filter(([, field]) => holdsFigures(field));
  return [...own.map(([column]) => Number(column)), ...(across?.columns ?? [])];
}
