import type { Plan, ProjectTables, Reference, ScenarioBook } from '@shared/model/plan';
import { readOrder } from '@shared/model/read-order';
import type { TableName } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import { snakeCase } from './schema/columns';
import { tableMap, toRow } from './schema/table-map';
import type { Sql, SqlIn } from './sql';
import type { PlanFilter } from './surface';

/**
 * Rows of a table, always in the order in which it is read (shared/model/read-order.ts).
 * @param rest SQL behind FROM: JOIN, WHERE with plain ? parameters
 * @param order another order, where one is asked for
 */
export function readRows<T extends TableName>(
  sql: Sql,
  table: T,
  rest = '',
  values: readonly SqlIn[] = [],
  order = orderOf(table),
): ProjectTables[T][] {
  const { sqlName, columns } = tableMap(table);
  const list = columns.map((name) => `"${sqlName}"."${name}"`).join(', ');
  return sql
    .all(`SELECT ${list} FROM "${sqlName}" ${rest} ORDER BY ${order}`, values)
    .map((row) => toRow(table, row));
}

function orderOf(table: TableName): string {
  const { sqlName } = tableMap(table);
  return readOrder(table)
    .map((field) => `"${sqlName}"."${snakeCase(field)}"`)
    .join(', ');
}

/** One row by its id, or null. */
export function readRow<T extends TableName>(sql: Sql, table: T, id: string): ProjectTables[T] | null {
  return readRows(sql, table, 'WHERE id = ?', [id])[0] ?? null;
}

/** What stays the same whatever the scenario. */
export function readReference(sql: Sql): Reference {
  return {
    countries: readRows(sql, 'country'),
    materials: readRows(sql, 'material'),
    suppliers: readRows(sql, 'supplier'),
    capacities: readRows(sql, 'capacity'),
    feeds: readRows(sql, 'feed'),
    uses: readRows(sql, 'use'),
    valuesAtStake: readRows(sql, 'valueAtStake'),
    recoveries: readRows(sql, 'recovery'),
  };
}

/** The plan, or the part of it that a filter leaves; shares by the index of their natural key. */
export function readPlan(sql: Sql, filter: PlanFilter): Plan {
  const sets = where({ economy_id: filter.economyId, material_id: filter.materialId, stage: filter.stage });
  const totals = where({ economy_id: filter.economyId, material_id: filter.materialId });
  const demands = where({ '"use".economy_id': filter.economyId, 'demand.material_id': filter.materialId });
  return {
    shares: readRows(sql, 'share', sets.text, sets.values),
    totals: readRows(sql, 'totalSupply', sets.text, sets.values),
    demands: readRows(
      sql,
      'demand',
      `JOIN "use" ON "use".id = demand.use_id ${demands.text}`,
      demands.values,
    ),
    reliefs: readRows(sql, 'relief', totals.text, totals.values),
    stocks: readRows(sql, 'stock', totals.text, totals.values),
  };
}

/** All scenarios, their shocks and overrides. */
export function readScenarios(sql: Sql): ScenarioBook {
  return {
    scenarios: readRows(sql, 'scenario'),
    shocks: readRows(sql, 'scenarioShock'),
    overrides: readRows(sql, 'override'),
  };
}

/** The shares or the total of one set. */
export function readSet<T extends 'share' | 'totalSupply'>(
  sql: Sql,
  table: T,
  set: ShareSetKey,
): ProjectTables[T][] {
  return readRows(sql, table, OF_SET, setValues(set));
}

/** The sets to which rows belong, by their ids: an edit of a large set has thousands. */
export function readSetsOf(
  sql: Sql,
  table: 'share' | 'totalSupply',
  ids: readonly string[],
): Pick<Share, keyof ShareSetKey>[] {
  if (ids.length === 0) return [];
  return sql
    .all(
      `SELECT DISTINCT economy_id, material_id, stage, year FROM "${tableMap(table).sqlName}" WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    )
    .map(
      ([economyId, materialId, stage, year]) =>
        ({ economyId, materialId, stage, year }) as Pick<Share, keyof ShareSetKey>, // the table is STRICT and checks the words
    );
}

/** How the shares of one set were entered: all that their sum needs, since a set may have thousands. */
export function readEntries(sql: Sql, set: ShareSetKey): Pick<Share, 'enteredAs' | 'value' | 'basis'>[] {
  return sql
    .all(`SELECT entered_as, value, basis FROM share ${OF_SET} ORDER BY supplier_id`, setValues(set))
    .map(
      ([enteredAs, value, basis]) =>
        ({ enteredAs, value, basis }) as Pick<Share, 'enteredAs' | 'value' | 'basis'>, // the table is STRICT and checks the words
    );
}

const OF_SET = 'WHERE economy_id = ? AND material_id = ? AND stage = ? AND year = ?';

function setValues({ economyId, materialId, stage, year }: ShareSetKey): SqlIn[] {
  return [economyId, materialId, stage, year];
}

interface Condition {
  readonly text: string;
  readonly values: readonly SqlIn[];
}

/** Column names are ours; only the values come from outside. */
function where(wanted: Readonly<Record<string, string | undefined>>): Condition {
  const given = Object.entries(wanted).flatMap(([column, value]) =>
    value === undefined ? [] : [[column, value] as const],
  );
  if (given.length === 0) return { text: '', values: [] };
  return {
    text: `WHERE ${given.map(([column]) => `${column} = ?`).join(' AND ')}`,
    values: given.map(([, value]) => value),
  };
}
