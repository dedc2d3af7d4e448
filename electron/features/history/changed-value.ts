import type { Language, Message, Translate } from '@shared/base/message';
import { choiceWord } from '@shared/features/data/choice-words';
import { ruleTermWords } from '@shared/features/stocks/rule-term-words';
import { cellText } from '@shared/model/cells';
import type { Field } from '@shared/model/field';
import { massOf, materialOfOverride } from '@shared/model/mass-of';
import type { ProjectSettings } from '@shared/model/project-settings';
import { isRuleField } from '@shared/model/release-override';
import { type AnyTable, overridesOf } from '@shared/model/table';
import { overriddenTable } from '@shared/model/tables';
import type { Material } from '@shared/model/tables/material';
import type { OverrideField } from '@shared/model/tables/override';
import type { Use } from '@shared/model/tables/use';
import { type Formats, formats } from '@shared/words/formats';
import { type MassUnit, unitWords } from '@shared/words/mass-words';
import { writtenAt } from '../../sheets/write/written-at';
import type { Directory } from '../data/row-names';

/** How values are said. */
export interface Formatter {
  readonly language: Language;
  readonly say: Translate;
  readonly nameOf: Directory['nameOf'];
  readonly materials: readonly Material[];
  readonly uses: readonly Use[];
  /** Of the project: its money, its time. */
  readonly settings: ProjectSettings;
}

type Values = Readonly<Record<string, unknown>>;

/** A figure with more digits than this was worked out and not given. */
const GIVEN_DIGITS = 6;
const PERCENT: Message = { en: '%', ja: '%' };

/** What a field held and what it holds, in words; figures with more digits where they would read alike. */
export function describePair(
  { table, name, field }: { readonly table: AnyTable; readonly name: string; readonly field: Field },
  [before, after]: readonly [Values | null, Values | null],
  formatter: Formatter,
): readonly [string | null, string | null] {
  const said = (exact: boolean) =>
    [before, after].map((row) =>
      row === null
        ? null
        : (ruleTerm(table, name, row, formatter) ??
          describeValue(
            row[name],
            { name, field, unit: unitOf(table, name, field, row), mass: massIn(row, formatter), exact },
            formatter,
          )),
    ) as [string | null, string | null]; // of two
  const short = said(false);
  return short[0] === short[1] ? said(true) : short;
}

/** What the number of an override says of a release rule: a condition, a day, days, a price; null for any other value. */
function ruleTerm(table: AnyTable, name: string, row: Values, formatter: Formatter): string | null {
  if (table.name !== 'override' || name !== 'value' || typeof row.value !== 'number') return null;
  const asked = row.field as OverrideField; // of a row of the table of overrides
  if (!isRuleField(asked)) return null;
  return ruleTermWords(asked, row.value, formatter.say, formats(formatter.language, massIn(row, formatter)));
}

interface SaidAs {
  readonly name: string;
  readonly field: Field;
  readonly unit: Message | null;
  readonly mass: MassUnit;
  readonly exact: boolean;
}

function describeValue(
  value: unknown,
  { name, field, unit, mass, exact }: SaidAs,
  formatter: Formatter,
): string | null {
  if (value === null || value === undefined || value === '') return null;
  const f = formats(formatter.language);
  if (field.references !== null) return formatter.nameOf(field.references, String(value));
  if (field.options !== null) return choiceWord(name, value as string | number, formatter.say); // one of its options
  if (typeof value === 'boolean') return formatter.say(value ? 'data.yes' : 'data.no');
  if (Array.isArray(value) && field.kind === 'list')
    return value.length === 0 ? null : f.list(value.map(String));
  if (field.takes === 'data.takes.date') return f.tableDate(String(value));
  if (typeof value === 'string' && isInstant(value)) return saidInstant(value, formatter);
  if (field.kind !== 'number' || typeof value !== 'number') return cellText(field, value);
  return withUnit(digits(value, exact, f), unit, formatter, mass);
}

/** A time that the program noted: 2026-04-02T09:30:00.000Z. */
const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

/** The same as a reader has it, with the name of its time. */
export const saidInstant = (iso: string, { language, settings }: Formatter): string =>
  writtenAt(iso, { f: formats(language), language }, settings.timeZone);

function digits(value: number, exact: boolean, f: Formats): string {
  const isGiven = Number(value.toPrecision(GIVEN_DIGITS)) === value;
  if (exact || isGiven) return f.exact(value);
  return Math.abs(value) >= 1 ? f.exact(Number(value.toFixed(1))) : f.exact(Number(value.toPrecision(2)));
}

function withUnit(
  text: string,
  unit: Message | null,
  { language, settings }: Formatter,
  mass: MassUnit,
): string {
  if (unit === null) return text;
  if (unit.en === PERCENT.en) return language === 'ja' ? `${text}%` : `${text}\u202f%`;
  const words = unitWords(unit, language, mass, settings.currency);
  return language === 'ja' && /^[^a-z]/.test(words) ? `${text}${words}` : `${text} ${words}`;
}

/** What a figure counts; where the row itself says it, what the row says. */
function unitOf(table: AnyTable, name: string, field: Field, row: Values): Message | null {
  if (table.name === 'share' && name === 'value') return row.enteredAs === 'percent' ? PERCENT : TONNES;
  if (table.name !== 'override' || name !== 'value') return field.unit;
  const asked = row.field as OverrideField; // of a row of the table of overrides
  const own = overriddenTable(asked);
  if (own === null || asked === 'share.percent') return own === null ? null : PERCENT;
  const overridden = Object.values(own.fields).filter(({ override }) => override !== null);
  return overridden[overridesOf(own).indexOf(asked as never)]?.unit ?? null; // one of them, by its place
}
/** What the tonnes of a row count: those of the material that it names, itself or in the key of what it overrides. */
function massIn(row: Values, { materials }: Formatter): MassUnit {
  // Only a row of the table of overrides has a key of its own.
  const overridden =
    typeof row.key === 'string' ? materialOfOverride(row.field as OverrideField, row.key) : [];
  return massOf({ materials }, [String(row.materialId), ...overridden]);
}

const TONNES: Message = { en: 't', ja: 't' };
