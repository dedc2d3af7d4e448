import { resolve } from 'node:path';
import type { ProjectTables, RowChange } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import type { Share } from '@shared/model/tables/share';
import { loadSample } from '../../electron/features/files/load-sample';

export const SAMPLE_FOLDER = resolve(import.meta.dirname, '../../resources/sample/japan');

/** The bundled sample, as it is put into a project. */
export const changes: readonly RowChange[] = loadSample(SAMPLE_FOLDER);

/** The rows of one table of it. */
export function rows<T extends TableName>(table: T): readonly ProjectTables[T][] {
  return changes.flatMap((change) =>
    change.op === 'put' && change.table === table ? [change.row as ProjectTables[T]] : [],
  );
}

/** What a scenario can change. */
export const plan = {
  shares: rows('share'),
  totals: rows('totalSupply'),
  demands: rows('demand'),
  reliefs: rows('relief'),
  stocks: rows('stock'),
  receipts: rows('receipt'),
  purchases: [],
  datedReliefs: [],
  ramps: rows('ramp'),
  releases: [],
  levels: [],
};

export const book = {
  scenarios: rows('scenario'),
  shocks: rows('scenarioShock'),
  overrides: rows('override'),
  costs: rows('measureCost'),
};

/** A natural key as the overrides write it. */
export function key(...parts: readonly (string | number)[]): string {
  return parts.join('|');
}

/** Shares by the set in which they add up: economy|material|stage|year. */
export function shareSets(shares: readonly Share[]): ReadonlyMap<string, readonly Share[]> {
  const sets = new Map<string, Share[]>();
  for (const share of shares) {
    const set = key(share.economyId, share.materialId, share.stage, share.year);
    sets.set(set, [...(sets.get(set) ?? []), share]);
  }
  return sets;
}

/** Adds one field up. */
export function sumOf<Row>(list: readonly Row[], value: (row: Row) => number): number {
  return list.reduce((sum, row) => sum + value(row), 0);
}
