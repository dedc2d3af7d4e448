import type { RowChange } from '@shared/model/plan';
import type { CheckedTable } from '@shared/model/row-schemas';
import { readScenarioFile } from './sample-scenario-file';
import { readTableFile } from './table-file';

/** Tables before the scenarios, each behind those it points to. */
const BEFORE_SCENARIOS = [
  'source',
  'country',
  'governance',
  'material',
  'supplier',
  'capacity',
  'feed',
  'series',
  'observation',
  'share',
  'totalSupply',
  'use',
  'demand',
  'relief',
  'stock',
] as const satisfies readonly CheckedTable[];
const AFTER_SCENARIOS = ['event', 'target', 'assumption'] as const satisfies readonly CheckedTable[];

/**
 * Everything that a bundled sample brings, as one list of rows to put into an empty project. The order is such that
 * every row comes behind those it points to.
 * @param folder a folder with one CSV a table and scenarios.json, as described in resources/sample/README.md
 * @throws Refusal naming file, row and column of the first thing that does not fit
 */
export function loadSample(folder: string): RowChange[] {
  const book = readScenarioFile(folder);
  return [
    ...BEFORE_SCENARIOS.flatMap((table) => puts(folder, table)),
    ...book.scenarios.map((row): RowChange => ({ table: 'scenario', op: 'put', row })),
    ...book.shocks.map((row): RowChange => ({ table: 'scenarioShock', op: 'put', row })),
    ...book.overrides.map((row): RowChange => ({ table: 'override', op: 'put', row })),
    ...AFTER_SCENARIOS.flatMap((table) => puts(folder, table)),
  ];
}

function puts(folder: string, table: CheckedTable): RowChange[] {
  // Table and row belong together by the signature of readTableFile; TypeScript loses that across the union.
  return readTableFile(folder, table).map((row) => ({ table, op: 'put', row }) as RowChange);
}
