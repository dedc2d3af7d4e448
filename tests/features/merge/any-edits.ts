import { setKey } from '@shared/model/share-totals';
import { type AnyRow, newRow } from '@shared/model/table';
import { TABLE_NAMES, TABLES, type TableName } from '@shared/model/tables';
import type { Share } from '@shared/model/tables/share';
import fc from 'fast-check';
import { cascade, dependentsIn } from '../../../electron/features/data/dependents';
import { copyOf, type OwnRows, type Rows, rowsIn } from '../../../electron/features/merge/sides';
import { AUS, CHN, EVERY_TABLE, share, supplier, supplierId } from '../../store/support/rows';

/** A small project with a row of every table and sets of shares that add up, and edits of it as people make them. */

export const rowsOf = (tables: Partial<Record<TableName, readonly AnyRow[]>>): Rows =>
  new Map(TABLE_NAMES.map((table) => [table, new Map((tables[table] ?? []).map((row) => [row.id, row]))]));

const SHARE_SETS: readonly Share[] = [2025, 2026].flatMap((year) => [
  share(`a${year}`, 'chn-all', year, 60),
  share(`b${year}`, 'lynas', year, 30),
  share(`c${year}`, 'iluka', year, 10),
]);

export const START: Rows = rowsOf({
  ...EVERY_TABLE,
  edition: [],
  supplier: [...EVERY_TABLE.supplier, supplier('iluka', AUS), supplier('arafura', AUS)],
  share: SHARE_SETS,
  // Of a scenario that says all of a set, so that it adds up.
  override: SHARE_SETS.slice(0, 3).map((row, index) =>
    newRow(TABLES.override, {
      id: `o${index}`,
      scenarioId: 'sc1',
      field: 'share.percent' as const,
      value: [50, 40, 10][index] ?? 0,
      key: `JPN|Dy|separation|${row.year}|${row.supplierId}`,
    }),
  ),
});

type Edit = (rows: OwnRows, at: number, side: string) => void;

const pick = <Row>(from: readonly Row[], at: number): Row | undefined => from[at % Math.max(1, from.length)];
const all = (rows: Rows, table: TableName): AnyRow[] => [...(rows.get(table)?.values() ?? [])];
const put = (rows: OwnRows, table: TableName, row: AnyRow | undefined, changes: object): void => {
  if (row !== undefined) rows.get(table)?.set(row.id, { ...row, ...changes });
};
const cell =
  (table: TableName, changes: (at: number) => object): Edit =>
  (rows, at) =>
    put(rows, table, pick(all(rows, table), at), changes(at >> 3));
const gone =
  (table: TableName): Edit =>
  (rows, at) => {
    const row = pick(all(rows, table), at);
    if (row === undefined) return;
    for (const change of cascade(dependentsIn((name) => all(rows, name), table, [row.id]))) {
      if (change.op === 'remove') rows.get(change.table)?.delete(change.id);
      else rows.get(change.table)?.set(change.row.id, change.row);
    }
  };

export const EDITS: Readonly<Record<string, Edit>> = {
  'share note': cell('share', (at) => ({ note: at % 3 === 0 ? null : `note ${at % 4}` })),
  'share locked': cell('share', (at) => ({ locked: at % 2 === 0 })),
  'share moved': (rows, at) => {
    // One up and another one of its set down, as rebalancing does.
    const one = pick(rowsIn(rows, 'share'), at);
    const other = rowsIn(rows, 'share').find(
      (row) => one !== undefined && row.id !== one.id && setKey(row) === setKey(one),
    );
    if (one === undefined || other === undefined) return;
    const by = Math.min(other.value, ((at >> 3) % 4) * 2.5);
    put(rows, 'share', one, { value: one.value + by });
    put(rows, 'share', other, { value: other.value - by });
  },
  'share to another': (rows, at, side) => {
    const one = pick(rowsIn(rows, 'share'), at);
    const isThere = rowsIn(rows, 'share').some(
      (row) => row.supplierId === 'arafura' && row.year === one?.year,
    );
    if (one === undefined || isThere || rows.get('supplier')?.has('arafura') !== true || one.value < 5)
      return;
    put(rows, 'share', one, { value: one.value - 5 });
    const id = `${side}-${one.year}-${at % 2}`;
    rows.get('share')?.set(id, { ...one, id, supplierId: supplierId('arafura'), value: 5 } as Share);
  },
  stock: cell('stock', (at) => ({ tonnes: at % 5 })),
  'stock minimum': cell('stock', (at) => ({ minimum: at % 3 })),
  'demand tonnes': cell('demand', (at) => ({ tonnes: at % 4, low: null, high: null })),
  'supplier place': cell('supplier', (at) => ({ place: `town ${at % 3}` })),
  'supplier new': (rows, at, side) => {
    const id = `${side}-supplier-${at % 3}`;
    rows.get('supplier')?.set(id, supplier(id, at % 2 === 0 ? CHN : AUS, { nameEn: `New ${at % 3}` }));
  },
  'supplier gone': gone('supplier'),
  'source gone': gone('source'),
  'use gone': gone('use'),
  'scenario window': cell('scenario', (at) => ({
    window: { economyId: null, stage: null, start: null, days: 1 + (at % 4) },
  })),
  'scenario name': (rows, at) => {
    const name = `Scenario ${at % 3}`;
    const isTaken = all(rows, 'scenario').some((row) => (row as { name?: string }).name === name);
    if (!isTaken) put(rows, 'scenario', pick(all(rows, 'scenario'), at >> 3), { name });
  },
  'scenario new': (rows, at, side) => {
    const name = `Scenario ${at % 3}`;
    const isTaken = all(rows, 'scenario').some((row) => (row as { name?: string }).name === name);
    const first = pick(all(rows, 'scenario'), 0);
    const shock = pick(all(rows, 'scenarioShock'), 0);
    if (isTaken || first === undefined) return;
    const id = `${side}-scenario-${at % 3}`;
    rows.get('scenario')?.set(id, { ...first, id, name, parentId: null } as AnyRow);
    if (shock !== undefined)
      rows
        .get('scenarioShock')
        ?.set(`${id}-shock`, { ...shock, id: `${id}-shock`, scenarioId: id } as AnyRow);
  },
  'scenario parent': (rows, at) => {
    const scenarios = all(rows, 'scenario') as { id: string; parentId: string | null }[];
    const [one, other] = [pick(scenarios, at), pick(scenarios, at >> 2)];
    const isChild = scenarios.some(({ parentId }) => parentId === one?.id);
    if (one !== undefined && !isChild && other?.parentId === null && one.id !== other.id)
      put(rows, 'scenario', one, { parentId: other.id });
  },
  'scenario gone': gone('scenario'),
  'override value': (rows, at) => {
    const own = all(rows, 'override') as { id: string; value: number }[];
    const [one, other] = [pick(own, at), pick(own, at + 1)];
    if (one === undefined || other === undefined || one.id === other.id || other.value < 5) return;
    put(rows, 'override', one, { value: one.value + 5 });
    put(rows, 'override', other, { value: other.value - 5 });
  },
  'override reason': cell('override', (at) => ({ reason: `why ${at % 3}` })),
  'shock position': cell('scenarioShock', (at) => ({ position: at % 3 })),
  'event date': cell('event', (at) => ({ titleEn: `Event ${at % 3}` })),
};

/** Some edits in a row of a copy of a project. */
export const anyEdits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(1_000)), {
  maxLength: 6,
});

export function edited(start: Rows, edits: readonly (readonly [string, number])[], side: string): Rows {
  const rows = copyOf(start);
  for (const [name, at] of edits) EDITS[name]?.(rows, at, side);
  return rows;
}
