import { valuesOf } from '@shared/base/values-of';
import { type Shock, withNamed } from '@shared/model/shock';
import { type AnyRow, type AnyTable, keyOf, keyOfParts, partsOf } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import { type OwnRows, type Rows, rowIn } from './sides';

/** Ids of another copy that stand for other ids here. */
type OtherIds = ReadonlyMap<TableName, ReadonlyMap<string, string>>;

/**
 * The rows of another copy under the ids that the same things have here: by their id, else by their natural key, else by
 * what files know them again by. What is matched by nothing keeps its id.
 * @param known rows of what both came from, whose ids stay theirs
 */
export function matchedRows(other: Rows, here: Rows, known: Rows | null): Rows {
  const ids = new Map<TableName, Map<string, string>>();
  const matched: OwnRows = new Map();
  for (const name of TABLE_NAMES) {
    const table = ANY_TABLE[name];
    const rows = [...(other.get(name)?.values() ?? [])].map((row) => withIds(table, row, ids));
    const found = matchesOf(table, rows, here, known);
    ids.set(name, found);
    // Once more, for a reference to a row of the same table.
    const own = rows.map((row) => ({ ...withIds(table, row, ids), id: found.get(row.id) ?? row.id }));
    matched.set(name, new Map(own.map((row) => [row.id, row])));
  }
  return matched;
}

function matchesOf(
  table: AnyTable<TableName>,
  rows: readonly AnyRow[],
  here: Rows,
  known: Rows | null,
): Map<string, string> {
  const ids = new Set(rows.map(({ id }) => id));
  const free = [...(here.get(table.name)?.values() ?? [])].filter(({ id }) => !ids.has(id));
  const found = new Map<string, string>();
  if (free.length === 0) return found;
  const isLeft = (row: AnyRow): boolean => rowIn(here, table.name, row.id) === null;
  for (const signOf of signsOf(table)) {
    const bySign = new Map(free.map((row) => [signOf(row), row.id]));
    for (const row of rows) {
      if (!isLeft(row) || found.has(row.id)) continue;
      const id = bySign.get(signOf(row));
      // What both came from under two ids are two things.
      if (
        id === undefined ||
        (rowIn(known, table.name, row.id) !== null && rowIn(known, table.name, id) !== null)
      )
        continue;
      found.set(row.id, id);
      bySign.delete(signOf(row));
    }
  }
  return found;
}

/** By what rows of a table are known again. A scenario of the same name is another one: it has parts of its own. */
function signsOf(table: AnyTable): readonly ((row: AnyRow) => string)[] {
  if (table.name === 'scenario' || table.namedById) return [];
  if (!table.key.includes('id')) return [(row) => keyOf(table, valuesOf(row) as Parameters<typeof keyOf>[1])];
  const { knownBy = [], fixed = [] } = table.inFiles ?? {};
  if (knownBy.length === 0) return [];
  return [(row) => JSON.stringify([...knownBy, ...fixed].map((field) => valuesOf(row)[field]))];
}

/** A row with the ids that its references have here: fields, the key of an override, and what a shock names. */
function withIds(table: AnyTable, row: AnyRow, ids: OtherIds): AnyRow {
  const values = valuesOf(row);
  const changed: Record<string, unknown> = {};
  for (const [name, { references }] of Object.entries(table.fields)) {
    const id = references === null ? undefined : ids.get(references)?.get(String(values[name]));
    if (id !== undefined) changed[name] = id;
  }
  if (table.name === 'override') changed.key = keyHere(values, ids);
  if (table.name === 'scenarioShock')
    // of a row of the table of shocks
    changed.shock = withNamed(values.shock as Shock, (named, id) => ids.get(named)?.get(id) ?? id);
  return { ...row, ...changed };
}

function keyHere({ field, key }: Readonly<Record<string, unknown>>, ids: OtherIds): string {
  const own = overriddenTable(field as OverrideField); // of a row of the table of overrides
  if (own === null) return ids.get('scenarioShock')?.get(String(key)) ?? String(key);
  const parts = Object.entries(partsOf(own, String(key))).map(([name, part = '']) => {
    const references = own.fields[name]?.references ?? null;
    return [name, (references === null ? undefined : ids.get(references)?.get(part)) ?? part] as const;
  });
  return keyOfParts(own, Object.fromEntries(parts));
}
