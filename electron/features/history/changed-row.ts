import { valuesOf } from '@shared/base/values-of';
import { translator } from '@shared/catalogue/translate';
import type { ChangedCell, ChangedRow } from '@shared/features/history/contract';
import { nameIn } from '@shared/model/catalogue';
import { settingsOf } from '@shared/model/project-settings';
import type { Shock } from '@shared/model/shock';
import { shockNames } from '@shared/model/shock-names';
import type { AnyRow } from '@shared/model/table';
import { type AnyTable, partsOf } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, type TableName } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import { formats } from '@shared/words/formats';
import type { Session } from '../../plan/session';
import type { ChangedRows } from '../../store/project-api';
import { calledRow, type Directory, directoryFor, nameOfRow } from '../data/row-names';
import { changedParts } from './changed-part';
import { placeOfRow } from './changed-place';
import { describePair, type Formatter } from './changed-value';

type Images = ChangedRows['rows'][number];
type Values = Readonly<Record<string, unknown>>;

/** Rows before and after as a person reads them: names in place of ids, figures with their units. */
export async function describeRows(
  session: Pick<Session, 'project' | 'language'>,
  rows: readonly Images[],
): Promise<ChangedRow[]> {
  const formatter = await formatterFor(session, rows);
  return rows.map((row, index) => describeRow(row, index, formatter));
}

/** How rows are said, those that the project does not hold by what they are called themselves. */
export async function formatterFor(
  session: Pick<Session, 'project' | 'language'>,
  rows: readonly Images[],
): Promise<Formatter> {
  const { language } = session;
  const tables = new Set(rows.map(({ table }) => table));
  if (NAMING.some((name) => tables.has(name))) for (const name of OVERRIDDEN) tables.add(name);
  const [directory, { materials, uses, settings }] = await Promise.all([
    directoryFor(session, [...tables]),
    session.project.reference(),
  ]);
  const nameOf = namesAlsoIn(rows, directory, language);
  return { language, say: translator(language), nameOf, materials, uses, settings: settingsOf(settings) };
}

/** One row before and after. @param index its place among others, for a key of its own */
export function describeRow(
  { table, before, after }: Images,
  index: number,
  formatter: Formatter,
): ChangedRow {
  const declared = ANY_TABLE[table];
  const row = after ?? before;
  if (row === null) throw new Error('an image without a row');
  return {
    key: `${index} ${row.id}`,
    table,
    tableWords: declared.words[formatter.language],
    name: calledIn(declared, row, formatter),
    did: before === null ? 'added' : after === null ? 'removed' : 'changed',
    cells: cellsOf(declared, before, after, formatter),
    place: placeOfRow(table, row, formatter.uses),
  };
}

const OVERRIDDEN = [
  'share',
  'totalSupply',
  'demand',
  'stock',
  'relief',
] as const satisfies readonly TableName[];

/** Tables whose rows name others inside of a value. */
const NAMING = ['override', 'scenario', 'scenarioShock'] as const satisfies readonly TableName[];

/** What the change itself took out or brought is called by what stands in it. */
function namesAlsoIn(
  rows: readonly Images[],
  directory: Directory,
  language: Session['language'],
): Directory['nameOf'] {
  const own = new Map(
    rows.flatMap(({ table, before, after }) => {
      const row = after ?? before;
      return row === null ? [] : [[`${table} ${row.id}`, nameOfRow(row, language)] as const];
    }),
  );
  return (table, id) => {
    const name = directory.nameOf(table, id);
    return name === id ? (own.get(`${table} ${id}`) ?? id) : name;
  };
}

function calledIn(table: AnyTable, row: AnyRow, formatter: Formatter): string {
  const values = valuesOf(row);
  const directory = { nameOf: formatter.nameOf, find: () => [] };
  const parts = (names: readonly string[]) => formats(formatter.language).items(names);
  const scenario = () => formatter.nameOf('scenario', String(values.scenarioId));
  if (table.name === 'scenarioShock')
    return parts([scenario(), labelOf(values.shock, formatter)].filter((one) => one !== ''));
  if (table.name !== 'override') return calledRow(table, row, directory, formatter);
  const field = values.field as OverrideField; // of a row of the table of overrides
  const own = overriddenTable(field);
  const word = formatter.say(`scenarios.override.${field}`);
  if (own === null) return parts([scenario(), word]);
  const texts: Values = partsOf(own, String(values.key));
  return parts([scenario(), calledRow(own, { id: '', ...texts }, directory, formatter), word]);
}

function labelOf(shock: unknown, { language }: Formatter): string {
  return nameIn(language, shockNames(shock as Shock)); // of a row of the table of shocks
}

function cellsOf(
  table: AnyTable,
  before: AnyRow | null,
  after: AnyRow | null,
  formatter: Formatter,
): ChangedCell[] {
  const rows = [before, after].map((row) => (row === null ? null : valuesOf(row))) as [
    Values | null,
    Values | null,
  ]; // of two
  const isNew = before === null || after === null;
  return Object.entries(table.fields).flatMap(([name, field]): ChangedCell[] => {
    if (name === 'id' || (isNew && table.key.includes(name))) return [];
    const words = field.words[formatter.language];
    if (!isNew && isAlike(before, after, name)) return [];
    if (field.kind === 'json')
      return isNew ? [] : changedParts(words, rows[0]?.[name], rows[1]?.[name], formatter);
    const [was, is] = describePair({ table, name, field }, rows, formatter);
    return isNew && was === null && is === null ? [] : [{ field: words, before: was, after: is }];
  });
}

function isAlike(before: AnyRow, after: AnyRow, name: string): boolean {
  return JSON.stringify(valuesOf(before)[name]) === JSON.stringify(valuesOf(after)[name]);
}
