import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Scenario } from '@shared/model/tables/scenario';
import { rowsNamedBy } from './rows-named';
import { copyOf, type OwnRows, type Rows, rowIn, type Sides } from './sides';

/** The tables of a scenario: itself, and what it is made of. */
const PARTS = [
  'scenario',
  'scenarioShock',
  'override',
  'measureCost',
] as const satisfies readonly TableName[];

/**
 * The same two copies where theirs differs by one scenario alone: by it and those that it inherits from, with their shocks
 * and overrides, and by the rows that these name and that mine lacks. @throws Refusal `refusal.scenario.unknown`
 */
export function onlyScenario({ base, mine, theirs }: Sides, scenarioId: string): Sides {
  const ids = chainOf(theirs, scenarioId);
  const isPart = (table: TableName, row: AnyRow): boolean =>
    ids.has(table === 'scenario' ? row.id : String(valuesOf(row).scenarioId));
  const brought = copyOf(mine);
  const before = base === null ? null : copyOf(mine);
  for (const table of PARTS) {
    replaceParts(brought, theirs, table, isPart);
    if (before !== null && base !== null) replaceParts(before, base, table, isPart);
  }
  bringNamed(brought, theirs, mine);
  return { base: before, mine, theirs: brought };
}

function chainOf(rows: Rows, scenarioId: string): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let id: string | null = scenarioId; id !== null && !chain.has(id); ) {
    const row: Scenario | null = rowIn(rows, 'scenario', id);
    if (row === null) throw new Refusal('refusal.scenario.unknown', { name: id });
    chain.add(id);
    id = row.parentId;
  }
  return chain;
}

function replaceParts(
  into: OwnRows,
  from: Rows,
  table: TableName,
  isPart: (table: TableName, row: AnyRow) => boolean,
): void {
  const own = into.get(table);
  for (const [id, row] of own ?? []) if (isPart(table, row)) own?.delete(id);
  for (const [id, row] of from.get(table) ?? []) if (isPart(table, row)) own?.set(id, row);
}

/** Rows that what is brought names by a field or within a shock, and that are not there, come too. */
function bringNamed(brought: OwnRows, theirs: Rows, mine: Rows): void {
  const waiting = PARTS.flatMap((table) =>
    newRows(table, brought, mine).flatMap((row) => rowsNamedBy(table, row)),
  );
  for (let named = waiting.pop(); named !== undefined; named = waiting.pop()) {
    const row = rowIn(theirs, named.table, named.id);
    if (row === null || brought.get(named.table)?.has(named.id) !== false) continue;
    brought.get(named.table)?.set(named.id, row);
    waiting.push(...rowsNamedBy(named.table, row));
  }
}

function newRows(table: TableName, brought: Rows, mine: Rows): AnyRow[] {
  return [...(brought.get(table) ?? [])].flatMap(([id, row]) =>
    rowIn(mine, table, id) === row ? [] : [row],
  );
}
