import type { ProjectTables } from './plan';
import type { AnyRow } from './table';
import type { TableName } from './tables';

/**
 * The order in which the rows of a table are read, everywhere: sums of doubles follow the order of their parts, so a
 * digit must not depend on how rows happen to lie. Rows that are alike in these fields, and tables that are not named here,
 * stand in the order of their ids.
 */
const READ_ORDER: { readonly [T in TableName]?: readonly (keyof ProjectTables[T] & string)[] } = {
  material: ['position'],
  use: ['tier'],
  share: ['economyId', 'materialId', 'stage', 'year', 'supplierId'],
  totalSupply: ['economyId', 'materialId', 'stage', 'year'],
  demand: ['useId', 'materialId', 'year'],
  relief: ['economyId', 'materialId', 'year'],
  stock: ['economyId', 'materialId', 'tier'],
  scenarioShock: ['scenarioId', 'position'],
  override: ['scenarioId', 'field', 'key'],
  measureCost: ['scenarioId', 'lever'],
  purchase: ['economyId', 'materialId', 'stage', 'date'],
  datedRelief: ['economyId', 'materialId', 'start', 'end'],
  observation: ['seriesId', 'year', 'period', 'countryId'],
  assumption: ['code'],
  price: ['materialId', 'place', 'date'],
  ramp: ['supplierId', 'materialId'],
  offtake: ['supplierId', 'materialId', 'economyId', 'fromYear'],
  priceFloor: ['supplierId', 'materialId', 'economyId'],
  event: ['date'],
  measure: ['learntOn'],
  measureState: ['measureId', 'from'],
  measureGoods: ['measureId'],
  measureParty: ['measureId', 'name'],
  measureCoverage: ['issuer', 'from'],
  hsStage: ['nomenclature', 'code', 'edition'],
  tripwireRing: ['published', 'tripwireId'],
  savedMapping: ['name'],
};

/** The fields by which the rows of a table stand, the first one first. */
export function readOrder(table: TableName): readonly string[] {
  return [...(READ_ORDER[table] ?? []), 'id'];
}

/** Compares two rows of a table as the file orders them: nothing before everything, text by its code units. */
export function byReadOrder(table: TableName): (a: AnyRow, b: AnyRow) => number {
  const fields = readOrder(table);
  return (a, b) => {
    for (const field of fields) {
      const order = compared(valueIn(a, field), valueIn(b, field));
      if (order !== 0) return order;
    }
    return 0;
  };
}

export type OrderValue = string | number | null;

/** What a row says in a field of its order. */
export function valueIn(row: AnyRow, field: string): OrderValue {
  return (row as unknown as Readonly<Record<string, OrderValue>>)[field] ?? null; // the fields of READ_ORDER hold nothing else
}

/** Nothing before everything, text by its code units. */
export function compared(a: OrderValue, b: OrderValue): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
