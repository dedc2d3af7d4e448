import type { RowChange } from '@shared/model/plan';
import { isClosed } from '@shared/model/says';
import { secretRows } from '@shared/model/secret-rows';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import { openProject } from '../../../electron/plan/open-project';
import type { Session } from '../../../electron/plan/session';
import { EVERY_TABLE } from '../../store/support/rows';
import { emptySession, sampleFile } from '../sample-session';

type Values = Readonly<Record<string, unknown>>;

export interface Planted {
  readonly file: string;
  /** `table.field` of each field that bears a mark somewhere. */
  readonly marked: ReadonlySet<string>;
  /** The own numbers of what is secret. */
  readonly numbers: readonly string[];
  readonly headHash: string;
}

/** The mark of a field that stays in the house. */
export const MARK = /MARK[a-zA-Z]+\.[a-zA-Z]+XX/g;
const markOf = (table: string, field: string) => `MARK${table}.${field}XX`;

/**
 * A project with rows in every table, a mark in each field that its declaration keeps in the house, and own numbers in
 * each figure of what is secret.
 * @param seed two projects of different seeds differ in those numbers, and in nothing that may leave
 */
export async function plantedProject(seed: number): Promise<Planted> {
  const session = emptySession();
  const file = await sampleFile();
  await openProject(session, file, 'refuse');
  const rows = await allRows(session);
  const isSecret = secretRows((rows.get('stock') ?? []) as unknown as readonly Stock[]);
  const marked = new Set<string>();
  const numbers = new Set<string>();
  const changes = [...rows].flatMap(([table, of]) =>
    of.map((row): RowChange => {
      const planted = withMarks(table, row, seed, marked);
      const own = isSecret(table, row) ? withNumbers(table, planted, seed, numbers) : planted;
      return { table, op: 'put', row: own } as unknown as RowChange; // a row of its table
    }),
  );
  await apply(session, changes);
  const { headHash } = await session.project.info();
  await session.close();
  return { file, marked, numbers: [...numbers], headHash };
}

async function apply(session: Session, changes: RowChange[]): Promise<void> {
  const [who, label, reason] = ['who', 'label', 'reason'].map((field) => markOf('history', field));
  await session.project.apply({ who: who ?? '', label: label ?? '', reason: reason ?? null }, changes);
}

async function allRows(session: Session): Promise<Map<TableName, readonly AnyRow[]>> {
  const of = new Map<TableName, readonly AnyRow[]>();
  for (const table of TABLE_NAMES) of.set(table, await session.project.rows(table));
  addMissing(of);
  return of;
}

/** Rows for the tables of which there are none, and what a scenario says of a secret stock. */
function addMissing(rows: Map<TableName, readonly AnyRow[]>): void {
  for (const table of TABLE_NAMES) {
    if (rows.get(table)?.length !== 0) continue;
    // A run counts whole days.
    const values: Record<string, unknown> = {
      ...EVERY_TABLE[table][0],
      ...(table === 'recovery' ? { days: 90 } : {}),
    };
    for (const [name, { references }] of Object.entries(ANY_TABLE[table].fields)) {
      const named = references === null ? [] : (rows.get(references) ?? []);
      if (values[name] !== null && named.length > 0 && !named.some(({ id }) => id === values[name]))
        values[name] = named[0]?.id;
    }
    rows.set(table, [values as unknown as AnyRow]); // the row that stands for its table
  }
  const override = { scenarioId: 'ban-heavy', key: 'JPN|Dy|national', value: 1, reason: null };
  const said = ['stock.tonnes', 'releaseRule.tonnes'].map((field) => ({ ...override, id: field, field }));
  rows.set('override', [...(rows.get('override') ?? []), ...said]);
}

/** A row with a mark in every field that does not leave with it. */
function withMarks(table: TableName, row: AnyRow, seed: number, marked: Set<string>): AnyRow {
  const { fields, check, opens } = ANY_TABLE[table];
  const open = opens(row);
  let now = row as unknown as Values;
  for (const [name, field] of Object.entries(fields)) {
    const stays = isClosed(field.says);
    if ((!stays && field.opened === undefined) || open.includes(name)) continue;
    const mark = `${markOf(table, name)}${seed}`;
    const candidates =
      field.opened !== undefined
        ? [{ ...(now[name] as object), label: mark, labelJa: mark }]
        : [typeof now[name] === 'string' ? `${now[name]} ${mark}` : mark, [mark], { mark }];
    const fitting = candidates.find((value) => check.safeParse({ ...now, [name]: value }).success);
    if (fitting === undefined || field.references !== null) continue;
    now = { ...now, [name]: fitting };
    marked.add(`${table}.${name}`);
  }
  return now as unknown as AnyRow;
}

/** A row with an own number in each of its figures, where it may be so. */
function withNumbers(table: TableName, row: AnyRow, seed: number, numbers: Set<string>): AnyRow {
  const { fields, check } = ANY_TABLE[table];
  let now = row as unknown as Values;
  for (const [name, field] of Object.entries(fields)) {
    if (field.says !== 'figure' || field.kind !== 'number') continue;
    // The amount is large against the limits, so that it moves what follows from it.
    const base = name === 'tonnes' || name === 'value' ? 700 * seed : seed;
    const number = Number((base + (numbers.size + 1) * 1.33719 + 0.00077).toFixed(5));
    if (!check.safeParse({ ...now, [name]: number }).success) continue;
    now = { ...now, [name]: number };
    numbers.add(String(number));
  }
  return now as unknown as AnyRow;
}
