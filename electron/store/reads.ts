import type { Plan, ProjectTables, Reference, ScenarioBook } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import { tableMap, toRow } from './schema/table-map';
import type { Sql, SqlIn } from './sql';
import type { PlanFilter } from './surface';

/**
 * Rows of a table.
 * @param rest SQL behind FROM: WHERE with plain ? parameters, ORDER BY (by id when left out)
 */
export function readRows<T extends TableName>(
  sql: Sql,
  table: T,
  rest = 'ORDER BY id',
  values: readonly SqlIn[] = [],
): ProjectTables[T][] {
  const { sqlName, columnList } = tableMap(table);
  return sql.all(`SELECT ${columnList} FROM "${sqlName}" ${rest}`, values).map((row) => toRow(table, row));
}

/** One row by its id, or null. */
export function readRow<T extends TableName>(sql: Sql, table: T, id: string): ProjectTables[T] | null {
  return readRows(sql, table, 'WHERE id = ?', [id])[0] ?? null;
}

/** What stays the same whatever the scenario. */
export function readReference(sql: Sql): Reference {
  return {
    countries: readRows(sql, 'country'),
    materials: readRows(sql, 'material', 'ORDER BY position, id'),
    suppliers: readRows(sql, 'supplier'),
    capacities: readRows(sql, 'capacity'),
    feeds: readRows(sql, 'feed'),
    uses: readRows(sql, 'use', 'ORDER BY tier, id'),
    valuesAtStake: readRows(sql, 'valueAtStake'),
    recoveries: readRows(sql, 'recovery'),
  };
}

const SET_ORDER = 'economy_id, material_id, stage, year';

/** The plan, or the part of it that a filter leaves; shares by the index of their natural key. */
export function readPlan(sql: Sql, filter: PlanFilter): Plan {
  const sets = where({ economy_id: filter.economyId, material_id: filter.materialId, stage: filter.stage });
  const totals = where({ economy_id: filter.economyId, material_id: filter.materialId });
  const demands = where({ '"use".economy_id': filter.economyId, 'demand.material_id': filter.materialId });
  return {
    shares: readRows(sql, 'share', `${sets.text} ORDER BY ${SET_ORDER}, supplier_id`, sets.values),
    totals: readRows(sql, 'totalSupply', `${sets.text} ORDER BY ${SET_ORDER}`, sets.values),
    demands: readDemands(sql, demands),
    reliefs: readRows(sql, 'relief', `${totals.text} ORDER BY economy_id, material_id, year`, totals.values),
    stocks: readRows(sql, 'stock', `${totals.text} ORDER BY economy_id, material_id, tier`, totals.values),
  };
}

function readDemands(sql: Sql, filter: Condition): Plan['demands'] {
  const { columns } = tableMap('demand');
  const list = columns.map((name) => `demand."${name}"`).join(', ');
  return sql
    .all(
      `SELECT ${list} FROM demand JOIN "use" ON "use".id = demand.use_id ${filter.text}
ORDER BY demand.use_id, demand.material_id, demand.year`,
      filter.values,
    )
    .map((row) => toRow('demand', row));
}

/** All scenarios, their shocks and overrides. */
export function readScenarios(sql: Sql): ScenarioBook {
  return {
    scenarios: readRows(sql, 'scenario'),
    shocks: readRows(sql, 'scenarioShock', 'ORDER BY scenario_id, position, id'),
    overrides: readRows(sql, 'override', 'ORDER BY scenario_id, field, key'),
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

/** How the shares of one set were entered: all that their sum needs, since a set may have thousands. */
export function readEntries(sql: Sql, set: ShareSetKey): Pick<Share, 'enteredAs' | 'value' | 'basis'>[] {
  return sql.all(`SELECT entered_as, value, basis FROM share ${OF_SET}`, setValues(set)).map(
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
