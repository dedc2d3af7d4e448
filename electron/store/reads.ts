import { asMaterialId } from '@shared/model/material';
import type {
  MeasureRegister,
  Plan,
  ProjectTables,
  Reference,
  ScenarioBook,
  WatchBook,
} from '@shared/model/plan';
import { compared } from '@shared/model/read-order';
import { asSupplierId } from '@shared/model/supplier';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Observation } from '@shared/model/tables/observation';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplied } from '../importing/values/country-aggregate';
import { inReadOrder } from './in-read-order';
import type { PlanFilter } from './project-api';
import { keysOf } from './schema/keys';
import { storedRow, storedRows, where } from './schema/stored-rows';
import { tableMap, toRow } from './schema/table-map';
import type { Sql, SqlIn } from './sql';

/**
 * Rows of a table, always in the order in which it is read (shared/model/read-order.ts): the file has numbers where that
 * order looks at text, so they are sorted here.
 * @param rest SQL behind FROM: JOIN, WHERE with plain ? parameters
 * @param order another order, where one is asked for
 */
export function readRows<T extends TableName>(
  sql: Sql,
  table: T,
  rest = '',
  values: readonly SqlIn[] = [],
  order?: (a: ProjectTables[T], b: ProjectTables[T]) => number,
): ProjectTables[T][] {
  const map = tableMap(table);
  const rows: ProjectTables[T][] = [];
  // One by one: 100,000 rows beside the values that they are made of are twice what memory moves about.
  for (const row of storedRows(sql, map, rest, values)) rows.push(toRow(table, row));
  return order === undefined ? inReadOrder(table, rows) : rows.sort(order);
}

/** Orders rows by their ids. */
export function byId(a: AnyRow, b: AnyRow): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** One row by its id, or null. */
export function readRow<T extends TableName>(sql: Sql, table: T, id: string): ProjectTables[T] | null {
  const row = storedRow(sql, tableMap(table), id);
  return row === null ? null : toRow(table, row);
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
    conversions: readRows(sql, 'conversion'),
    stockMembers: readRows(sql, 'stockMember'),
    materialGroups: readRows(sql, 'materialGroup'),
    recipients: readRows(sql, 'releaseRecipient'),
    owners: readRows(sql, 'supplierOwner'),
    prices: readRows(sql, 'price'),
    floors: readRows(sql, 'priceFloor'),
    settings: readRows(sql, 'projectSetting'),
  };
}

/** The plan, or the part of it that a filter leaves; shares by the index of their natural key. */
export function readPlan(sql: Sql, { economyId, materialId, stage }: PlanFilter): Plan {
  const filtered = <T extends TableName>(table: T, wanted: Readonly<Record<string, string | undefined>>) => {
    const { text, values } = where(sql, table, wanted);
    return readRows(sql, table, text, values);
  };
  const uses = new Set(filtered('use', { economyId }).map(({ id }) => id));
  return {
    shares: filtered('share', { economyId, materialId, stage }),
    totals: filtered('totalSupply', { economyId, materialId, stage }),
    demands: filtered('demand', { materialId }).filter(({ useId }) => uses.has(useId)),
    reliefs: filtered('relief', { economyId, materialId }),
    stocks: filtered('stock', { economyId, materialId }),
    receipts: filtered('receipt', { economyId, materialId, stage }),
    purchases: filtered('purchase', { economyId, materialId, stage }),
    datedReliefs: filtered('datedRelief', { economyId, materialId }),
    ramps: filtered('ramp', { materialId }),
    releases: filtered('releaseRule', { economyId, materialId }),
    levels: filtered('stockLevel', { economyId, materialId }),
  };
}

/** All scenarios, their shocks and overrides. */
export function readScenarios(sql: Sql): ScenarioBook {
  return {
    scenarios: readRows(sql, 'scenario'),
    shocks: readRows(sql, 'scenarioShock'),
    overrides: readRows(sql, 'override'),
    costs: readRows(sql, 'measureCost'),
  };
}

/** Which materials suppliers have shares of, whatever the economy and year. */
export function readSupplied(sql: Sql): Supplied[] {
  const pairs = sql.all(
    `SELECT supplier.id, material.id FROM (SELECT DISTINCT supplier_id, material_id FROM share) AS pair
     JOIN supplier ON supplier.key = pair.supplier_id JOIN material ON material.key = pair.material_id
     ORDER BY supplier.id, material.id`,
  );
  return pairs.map(([supplierId, materialId]) => ({
    supplierId: asSupplierId(String(supplierId)), // ids of their tables
    materialId: asMaterialId(String(materialId)),
  }));
}

/** The shares or the total of one set. */
export function readSet<T extends 'share' | 'totalSupply'>(
  sql: Sql,
  table: T,
  { economyId, materialId, stage, year }: ShareSetKey,
): ProjectTables[T][] {
  const { text, values } = where(sql, table, { economyId, materialId, stage, year });
  return readRows(sql, table, text, values);
}

/** What the shares of one set enter, in the order in which they are read: of a large import no whole rows are made for their sum. */
export function readEntries(
  sql: Sql,
  { economyId, materialId, stage, year }: ShareSetKey,
): Pick<Share, 'enteredAs' | 'value' | 'basis'>[] {
  const keys = keysOf(sql);
  const { text, values } = where(sql, 'share', { economyId, materialId, stage, year });
  const found: [supplierId: string, entry: Pick<Share, 'enteredAs' | 'value' | 'basis'>][] = [];
  // A supplier stands once in a set: nothing behind it decides the order.
  const list = '"supplier_id", "entered_as", "value", "basis"';
  for (const [supplier, as, value, basis] of sql.each(`SELECT ${list} FROM "share" ${text}`, values))
    found.push([
      keys.textOf('supplier', Number(supplier)),
      {
        enteredAs: keys.textOf('word', Number(as)) as Share['enteredAs'], // its CHECKs let nothing else through
        value: Number(value),
        basis: keys.textOf('word', Number(basis)) as Share['basis'],
      },
    ]);
  return found.sort(([a], [b]) => compared(a, b)).map(([, entry]) => entry);
}

/** Published series, and governance. */
export function readSeries(sql: Sql) {
  return { series: readRows(sql, 'series'), governance: readRows(sql, 'governance') };
}

/** The same with all figures of the series. */
export function readObservations(sql: Sql) {
  return { ...readSeries(sql), observations: readRows(sql, 'observation') };
}

/**
 * The figures of some series, by the index of series: one after the other in the order of their ids, so that rows which lie as
 * they are read are not sorted.
 * @param seriesIds one that no series has finds nothing
 */
export function readObservationsOf(sql: Sql, seriesIds: readonly string[]): Observation[] {
  const keys = keysOf(sql);
  const map = tableMap('observation');
  const found: Observation[] = [];
  for (const id of [...new Set(seriesIds)].sort(compared)) {
    const key = keys.find('series', id);
    if (key === null) continue;
    // One by one: as arguments, a hundred thousand rows are more than the stack holds.
    for (const row of storedRows(sql, map, 'WHERE "observation"."series_id" = ?', [key]))
      found.push(toRow('observation', row));
  }
  return inReadOrder('observation', found);
}

/** What the figures rest on, what happened, and what is aimed at. */
export function readEvidence(sql: Sql) {
  return {
    sources: readRows(sql, 'source'),
    assumptions: readRows(sql, 'assumption'),
    events: readRows(sql, 'event'),
    targets: readRows(sql, 'target'),
  };
}

/** The register of measures, and what customs codes hold. */
export function readMeasures(sql: Sql): MeasureRegister {
  return {
    measures: readRows(sql, 'measure'),
    states: readRows(sql, 'measureState'),
    goods: readRows(sql, 'measureGoods'),
    parties: readRows(sql, 'measureParty'),
    coverage: readRows(sql, 'measureCoverage'),
    codes: readRows(sql, 'hsStage'),
  };
}

/** The rules that ring, and what rang. */
export function readWatch(sql: Sql): WatchBook {
  return { tripwires: readRows(sql, 'tripwire'), rings: readRows(sql, 'tripwireRing') };
}

/** How capacities come, and who has claimed them. */
export function readContracts(sql: Sql) {
  return { offtakes: readRows(sql, 'offtake') };
}
