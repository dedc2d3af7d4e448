import { setKey } from '@shared/model/share-totals';
import { type AnyRow, keyOf } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dependentsIn } from '../../../electron/features/data/dependents';
import type { Conflict } from '../../../electron/features/merge/conflict';
import { matchedRows } from '../../../electron/features/merge/matched-rows';
import { type Merged, mergeSides } from '../../../electron/features/merge/merge-sides';
import { isAlike, type Rows, rowIn, rowsIn } from '../../../electron/features/merge/sides';
import { isBroken, Sums } from '../../../electron/features/merge/sums';
import { anyEdits, edited, START } from './any-edits';

/** What must hold of any two copies that were edited apart. LODESTONE_MERGE_RUNS asks for more of them. */
const RUNS = { numRuns: Number(process.env.LODESTONE_MERGE_RUNS ?? 60), seed: 20261127 };
const UNDECIDED = { of: new Map(), otherwise: null };

const merged = (
  base: Rows | null,
  mine: Rows,
  theirs: Rows,
  otherwise: 'mine' | 'theirs' | null = null,
): Merged => mergeSides({ base, mine, theirs: matchedRows(theirs, mine, base) }, { ...UNDECIDED, otherwise });
const fieldsOf = (table: TableName) => Object.keys(ANY_TABLE[table].fields);
const isSame = (one: Rows, other: Rows) =>
  TABLE_NAMES.flatMap((table) =>
    [...new Set([...(one.get(table)?.keys() ?? []), ...(other.get(table)?.keys() ?? [])])].filter(
      (id) => !isAlike(rowIn(one, table, id), rowIn(other, table, id), fieldsOf(table)),
    ),
  );

test('a copy merged with itself, or with what it came from, is that copy', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const copy = edited(START, edits, 'x');
      for (const [mine, theirs] of [
        [copy, copy],
        [copy, START],
        [START, copy],
      ] as const) {
        const { rows, conflicts } = merged(START, mine, theirs);
        expect([isSame(rows, copy), conflicts]).toEqual([[], []]);
      }
      expect(merged(START, copy, copy).changes).toEqual([]);
    }),
    RUNS,
  );
});

/** A conflict without saying whose side is whose. */
const unsided = ({ kind, table, id, mine, theirs }: Conflict) =>
  JSON.stringify([
    kind,
    table,
    kind === 'twin' ? [mine?.id, theirs?.id].sort() : id,
    [JSON.stringify(mine), JSON.stringify(theirs)].sort(),
  ]);

test('the order of the sides swaps their names and nothing else', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (one, other) => {
      const [a, b] = [edited(START, one, 'a'), edited(START, other, 'b')];
      const [ab, ba] = [merged(START, a, b), merged(START, b, a)];
      if (isMatchedByName(a, b)) return; // a thing has the id of the side at hand
      expect(ab.conflicts.map(unsided).sort()).toEqual(ba.conflicts.map(unsided).sort());
      if (ab.conflicts.length === 0) expect(isSame(ab.rows, ba.rows)).toEqual([]);
    }),
    RUNS,
  );
});

const isMatchedByName = (a: Rows, b: Rows) => isSame(matchedRows(b, a, START), b).length > 0;

test('no edit of either side is lost: it is in the merged project, or in a conflict', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (one, other) => {
      const [a, b] = [edited(START, one, 'a'), edited(START, other, 'b')];
      const theirs = matchedRows(b, a, START);
      const { rows, conflicts } = merged(START, a, b);
      for (const side of [a, theirs]) {
        for (const [table, id, fields] of changesOf(START, side)) {
          const now = rowIn(rows, table, id);
          const isThere = isAlike(
            now,
            rowIn(side, table, id),
            fields.length === 0 ? fieldsOf(table) : fields,
          );
          const isTold = conflicts.some((conflict) => tells(conflict, table, id, [a, theirs]));
          // A row that one side brought and the other one brought as well may say more.
          expect(isThere || isTold || isMerged(now, table, id, [a, theirs]), `${table} ${id} ${fields}`).toBe(
            true,
          );
        }
      }
    }),
    RUNS,
  );
});

/** Rows that a side changed, with the fields; none for a row that came or went. */
function changesOf(base: Rows, side: Rows): [TableName, string, string[]][] {
  return TABLE_NAMES.flatMap((table) =>
    [...new Set([...(base.get(table)?.keys() ?? []), ...(side.get(table)?.keys() ?? [])])].flatMap(
      (id): [TableName, string, string[]][] => {
        const [was, is] = [rowIn(base, table, id), rowIn(side, table, id)];
        if (isAlike(was, is, fieldsOf(table))) return [];
        if (was === null || is === null) return [[table, id, []]];
        return fieldsOf(table)
          .filter((field) => !isAlike(was, is, [field]))
          .map((field) => [table, id, [field]]);
      },
    ),
  );
}

function tells(conflict: Conflict, table: TableName, id: string, sides: readonly Rows[]): boolean {
  if (conflict.table === table && conflict.row.id === id) return true;
  if (conflict.kind === 'twin') return [conflict.mine?.id, conflict.theirs?.id].includes(id);
  if (conflict.rows !== null)
    return [conflict.rows.base, conflict.rows.mine, conflict.rows.theirs].flat().some((row) => row.id === id);
  // What hangs on a row in question is in question with it.
  return sides.some((rows) => {
    const row = rowIn(rows, conflict.table, conflict.row.id);
    const list = (name: TableName) => [...(rows.get(name)?.values() ?? [])];
    const { gone, kept } =
      row === null ? { gone: new Map(), kept: new Map() } : dependentsIn(list, conflict.table, [row.id]);
    return gone.get(table)?.has(id) === true || kept.get(table)?.has(id) === true;
  });
}

/** Each field of a row is that of one of the sides, and both have the row. */
function isMerged(now: AnyRow | null, table: TableName, id: string, sides: readonly Rows[]): boolean {
  const own = sides.map((rows) => rowIn(rows, table, id));
  return (
    now !== null &&
    own.every((row) => row !== null) &&
    rowIn(START, table, id) === null &&
    fieldsOf(table).every((field) => own.some((row) => isAlike(now, row, [field])))
  );
}

test.each(['mine', 'theirs'] as const)(
  'all conflicts decided as %s leave nothing open, and a project that holds together',
  (side) => {
    fc.assert(
      fc.property(anyEdits, anyEdits, fc.boolean(), (one, other, isTwoWay) => {
        const [a, b] = [edited(START, one, 'a'), edited(START, other, 'b')];
        const { rows, conflicts } = merged(isTwoWay ? null : START, a, b, side);
        expect(conflicts.filter(({ take }) => take === null)).toEqual([]);
        expect(faultsOf(rows, a, matchedRows(b, a, isTwoWay ? null : START))).toEqual([]);
      }),
      RUNS,
    );
  },
);

/** References to nothing, keys that two rows have, rows that break a rule, and sets over 100 %. */
function faultsOf(rows: Rows, mine: Rows, theirs: Rows): string[] {
  const faults: string[] = [];
  for (const table of TABLE_NAMES) {
    const declared = ANY_TABLE[table];
    const keys = new Set<string>();
    for (const row of rows.get(table)?.values() ?? []) {
      const values = row as unknown as Readonly<Record<string, unknown>>;
      for (const [field, { references }] of Object.entries(declared.fields)) {
        const id = values[field];
        if (references !== null && id !== null && rowIn(rows, references, String(id)) === null)
          faults.push(`${table} ${row.id}: ${field} ${id}`);
      }
      const key = keyOf(declared, values as Parameters<typeof keyOf>[1]);
      if (keys.has(key)) faults.push(`${table}: two of ${key}`);
      keys.add(key);
      if (!declared.check.safeParse(row).success) faults.push(`${table} ${row.id}: breaks its rules`);
    }
  }
  const [now, ...sides] = [rows, mine, theirs].map((one) => new Sums(one));
  for (const set of new Set(rowsIn(rows, 'share').map(setKey))) {
    const [own, one, other] = [now?.of(set) ?? null, sides[0]?.of(set) ?? null, sides[1]?.of(set) ?? null];
    if (isBroken(own, one, other)) faults.push(`${set}: ${own}`);
  }
  return faults;
}

test('cells alone: each is that of the side that changed it, as one reads it off by hand', () => {
  const cells = fc.array(
    fc.tuple(
      fc.constantFrom('share note', 'stock minimum', 'supplier place', 'override reason', 'event date'),
      fc.nat(1_000),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      const [a, b] = [edited(START, one, 'a'), edited(START, other, 'b')];
      const { rows, conflicts } = merged(START, a, b);
      const clashes: string[] = [];
      const wrong: string[] = [];
      for (const table of TABLE_NAMES)
        for (const id of START.get(table)?.keys() ?? [])
          for (const field of fieldsOf(table)) {
            const [was, m, t, now] = [START, a, b, rows].map((from) =>
              JSON.stringify((rowIn(from, table, id) as never)[field]),
            );
            const byHand = m === t ? m : m === was ? t : t === was ? m : 'clash';
            if (byHand === 'clash') clashes.push(`cells|${table}|${id}|${field}`);
            else if (now !== byHand) wrong.push(`${table} ${id} ${field}`);
          }
      expect(wrong).toEqual([]);
      expect(conflicts.map(({ id }) => id).sort()).toEqual(clashes.sort());
    }),
    RUNS,
  );
});
