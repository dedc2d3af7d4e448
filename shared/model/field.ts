import { z } from 'zod';
import type { IsoDate } from '../base/calendar';
import { MARKS } from '../base/certainty';
import { MASS_BASES } from '../base/mass-basis';
import type { Message, MessageKey } from '../base/message';
import { OBSERVED_STAGES, STAGES } from '../base/stage';
import * as checks from './checks';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { Says } from './says';
import type { SupplierId } from './supplier';

/** The tables that others refer to, with the type of their ids. Stated: taken from the register it would go in a circle. */
export interface Ids {
  readonly source: string;
  readonly country: CountryId;
  readonly material: MaterialId;
  readonly supplier: SupplierId;
  readonly series: string;
  readonly use: string;
  readonly scenario: string;
  readonly savedMapping: string;
  readonly importRecord: string;
  readonly measure: string;
  readonly tripwire: string;
}
type ReferredTable = keyof Ids;

/** How a value is held; `list` is a list of texts, `json` anything deeper. */
export type FieldKind = 'text' | 'number' | 'whole' | 'flag' | 'list' | 'json';

/**
 * One field of a table, said once.
 * @typeParam Optional whether a new row may leave it out
 * @typeParam Override the name under which a scenario may change it, or null
 */
export interface Field<
  Value = unknown,
  Kind extends FieldKind = FieldKind,
  Optional extends boolean = boolean,
  Override extends string | null = string | null,
> {
  readonly kind: Kind;
  readonly words: Message;
  /** Said by the kind where that decides; of texts, lists and shapes each declaration says it. */
  readonly says: Says;
  /** What leaves of a value that holds words among figures; absent where all of it does. */
  opened?(value: Value): Value;
  /** What can be written into it, as a refusal says it. */
  readonly takes: MessageKey;
  readonly check: z.ZodType<Value>;
  readonly nullable: boolean;
  /** The table whose `id` stands here. */
  readonly references: ReferredTable | null;
  readonly options: readonly (string | number)[] | null;
  /** Said behind the words at the head of a column; null where there is none, or each row says its own. */
  readonly unit: Message | null;
  readonly optional: Optional;
  /** What a new row holds that says nothing. */
  readonly initial: Value | undefined;
  readonly override: Override;
}

const PLAIN = {
  nullable: false,
  references: null,
  options: null,
  unit: null,
  optional: false,
  initial: undefined,
  override: null,
} as const;

type Plain<Value, Kind extends FieldKind> = Field<Value, Kind, false, null>;

/** Text that is not empty. */
export function text(says: Says, words: Message): Plain<string, 'text'> {
  return { ...PLAIN, kind: 'text', says, words, takes: 'data.takes.text', check: checks.text };
}

/** The id of a row. Ids are opaque: a slug in the sample, a uuid for what a person makes. */
export function id<Id extends string = string>(): Plain<Id, 'text'> {
  const check = checks.ownId.transform((value) => value as Id); // a brand costs nothing at run time
  return {
    ...PLAIN,
    kind: 'text',
    says: 'open',
    words: { en: 'Id', ja: 'ID' },
    takes: 'data.takes.id',
    check,
  };
}

/** The id of a row of another table. */
export function reference<T extends ReferredTable>(table: T, words: Message): Plain<Ids[T], 'text'> {
  const check = checks.text.transform((value) => value as Ids[T]); // the file holds it to a row of that table
  return {
    ...PLAIN,
    kind: 'text',
    says: 'open',
    words,
    takes: 'data.takes.reference',
    check,
    references: table,
  };
}

/** One of some words. */
export function choice<const Words extends readonly string[]>(
  options: Words,
  words: Message,
): Plain<Words[number], 'text'> {
  return {
    ...PLAIN,
    kind: 'text',
    says: 'open',
    words,
    takes: 'data.takes.choice',
    check: z.enum(options),
    options,
  };
}

/** One of some whole numbers. */
export function rank<const Numbers extends readonly number[]>(
  options: Numbers,
  words: Message,
): Plain<Numbers[number], 'whole'> {
  return {
    ...PLAIN,
    kind: 'whole',
    says: 'open',
    words,
    takes: 'data.takes.choice',
    check: z.literal(options),
    options,
  };
}

/** A day that exists, YYYY-MM-DD. */
export function date(words: Message): Plain<IsoDate, 'text'> {
  return { ...PLAIN, kind: 'text', says: 'open', words, takes: 'data.takes.date', check: checks.isoDate };
}

/** A finite number of any size. */
export function figure(words: Message, unit: Message | null = null): Plain<number, 'number'> {
  return {
    ...PLAIN,
    kind: 'number',
    says: 'figure',
    words,
    takes: 'data.takes.number',
    check: z.number(),
    unit,
  };
}

/** A number of zero or more. */
export function amount(words: Message, unit: Message | null = null): Plain<number, 'number'> {
  return { ...figure(words, unit), takes: 'data.takes.amount', check: checks.amount };
}

/** Tonnes of zero or more. */
export function mass(words: Message, unit: Message | null = COUNTED): Plain<number, 'number'> {
  return amount(words, unit);
}

/** Percent of a whole, 0..100. */
export function percent(words: Message): Plain<number, 'number'> {
  return { ...figure(words, PERCENT), takes: 'data.takes.percent', check: checks.percent };
}

/** Percent by which a volume changes for one percent of a price, 0 or less. */
export function elasticity(words: Message): Plain<number, 'number'> {
  return { ...figure(words), takes: 'data.takes.elasticity', check: z.number().min(-100).max(0) };
}

/** Days, zero or more; may be fractional. */
export function days(words: Message): Plain<number, 'number'> {
  return amount(words, DAYS);
}

/** A fraction between 0 and 1, both left out. */
export function fraction(words: Message): Plain<number, 'number'> {
  return { ...figure(words), takes: 'data.takes.fraction', check: z.number().gt(0).lt(1) };
}

/** A whole number; with a least one where it says so. */
export function whole(words: Message, least?: number): Plain<number, 'whole'> {
  const check = z.number().int();
  const atLeast = least === undefined ? check : check.min(least);
  return { ...PLAIN, kind: 'whole', says: 'figure', words, takes: 'data.takes.whole', check: atLeast };
}

/** A calendar year that a project can hold. */
export function year(words: Message = { en: 'Year', ja: '年' }): Plain<number, 'whole'> {
  return { ...whole(words), takes: 'data.takes.year', check: checks.year };
}

/** Yes or no. */
export function flag(words: Message): Plain<boolean, 'flag'> {
  return { ...PLAIN, kind: 'flag', says: 'open', words, takes: 'data.takes.flag', check: z.boolean() };
}

/** Other spellings and their like. */
export function list(says: Says, words: Message): Plain<readonly string[], 'list'> {
  return { ...PLAIN, kind: 'list', says, words, takes: 'data.takes.list', check: z.array(checks.text) };
}

/** The code of goods in a nomenclature of customs. */
export function tariffCode(words: Message): Plain<string, 'text'> {
  return { ...text('open', words), takes: 'data.takes.code', check: checks.tariffCode };
}

/** Several of them. */
export function tariffCodes(words: Message): Plain<readonly string[], 'list'> {
  return { ...list('open', words), takes: 'data.takes.codes', check: z.array(checks.tariffCode) };
}

/** Several of some words. */
export function listOf<const Words extends readonly string[]>(
  among: Words,
  words: Message,
): Plain<readonly Words[number][], 'list'> {
  return { ...list('open', words), check: z.array(z.enum(among)) };
}

/** What has a shape of its own. */
export function json<Value>(says: Says, check: z.ZodType<Value>, words: Message): Plain<Value, 'json'> {
  return { ...PLAIN, kind: 'json', says, words, takes: 'data.takes.json', check };
}

/** How sure a figure is. */
export function mark(): Plain<(typeof MARKS)[number], 'text'> {
  return choice(MARKS, { en: 'Mark', ja: '確度' });
}

export function stage(words: Message = STAGE): Plain<(typeof STAGES)[number], 'text'> {
  return choice(STAGES, words);
}

/** A stage, or several at once as trade statistics have it. */
export function observedStage(): Plain<(typeof OBSERVED_STAGES)[number], 'text'> {
  return choice(OBSERVED_STAGES, STAGE);
}

/** What a tonne is a tonne of. */
export function massBasis(): Plain<(typeof MASS_BASES)[number], 'text'> {
  return choice(MASS_BASES, { en: 'Mass basis', ja: '重量基準' });
}

/** The same field, which may also hold nothing. */
export function orNull<Value, Kind extends FieldKind, Override extends string | null>(
  field: Field<NonNullable<Value>, Kind, boolean, Override>,
): Field<NonNullable<Value> | null, Kind, true, Override> {
  const { opened, ...plain } = field;
  return {
    ...plain,
    // Nothing leaves of nothing.
    ...(opened === undefined ? {} : { opened: (value) => (value === null ? null : opened(value)) }),
    check: field.check.nullable(),
    nullable: true,
    optional: true,
    initial: null,
  };
}

/** The same field, which a new row may leave out. */
export function initially<Value, Kind extends FieldKind, Override extends string | null>(
  field: Field<Value, Kind, boolean, Override>,
  initial: NoInfer<Value>,
): Field<Value, Kind, true, Override> {
  return { ...field, optional: true, initial };
}

/** The same field, which a scenario may change under the name `<table>.<name>`, by a number (override.ts). */
export function overridable<
  Value,
  Kind extends FieldKind,
  Optional extends boolean,
  const Name extends string,
>(field: Field<Value, Kind, Optional>, name: Name): Field<Value, Kind, Optional, Name> {
  return { ...field, override: name };
}

const STAGE: Message = { en: 'Stage', ja: '工程' };
/** What the numbers of a field count. @throws Error for a field without a unit that figures have */
export function countedIn({ unit, words }: Field): 'tonnes' | 'percent' | 'days' {
  if (unit === COUNTED) return 'tonnes';
  if (unit === PERCENT) return 'percent';
  if (unit === DAYS) return 'days';
  throw new Error(`${words.en} counts nothing that a figure does`);
}

const PERCENT: Message = { en: '%', ja: '%' };
const COUNTED: Message = { en: 't {{counted}}', ja: 't（{{counted}}）' };
const DAYS: Message = { en: 'days', ja: '日' };

/** Where a row comes from, and what else is to be said of it. */
export const origin = {
  sourceId: orNull(reference('source', { en: 'Source', ja: '出典' })),
  note: orNull(text('words', { en: 'Note', ja: '備考' })),
} as const;

/** A name in both languages of the product. */
export const names = {
  nameEn: text('open', { en: 'English name', ja: '名称（英語）' }),
  nameJa: text('open', { en: 'Japanese name', ja: '名称（日本語）' }),
} as const;

export const aliases = () => initially(list('open', { en: 'Other spellings', ja: '別の表記' }), []);
export const economy = () => reference('country', { en: 'Economy', ja: '対象国' });
export const material = () => reference('material', { en: 'Material', ja: '品目' });
export const supplier = () => reference('supplier', { en: 'Supplier', ja: '供給元' });
export const use = () => reference('use', { en: 'Use', ja: '用途' });
export const scenario = () => reference('scenario', { en: 'Scenario', ja: 'シナリオ' });

/** A number that may be left out and is said of another one: no figure of its own. */
type Bound = Field<number | null, 'number', true, null> & { readonly isBound: true };

/** The least or the most that a figure may be. */
export function bound(figure: Plain<number, 'number'>): Bound {
  return { ...orNull(figure), isBound: true };
}

/** The least and the most that a figure may be, in its unit; null where nobody gave one. */
export function range(figure: Plain<number, 'number'>): { readonly low: Bound; readonly high: Bound } {
  return {
    low: bound({ ...figure, words: { en: 'Low', ja: '下限' } }),
    high: bound({ ...figure, words: { en: 'High', ja: '上限' } }),
  };
}
