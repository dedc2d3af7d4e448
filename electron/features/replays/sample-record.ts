import type { IsoDate } from '@shared/base/calendar';
import type { Language } from '@shared/base/message';
import type { ProjectTables } from '@shared/model/plan';
import { byReadOrder } from '@shared/model/read-order';
import type { TableName } from '@shared/model/tables';
import type { ProjectRecord } from '../../plan/record';
import { sampleContent } from '../files/sample-project';

/** The record of the bundled sample, without making a project of it. */
export async function sampleRecord(folder: string, language: Language): Promise<ProjectRecord> {
  const { rows, dataDate } = await sampleContent(folder, language);
  const of = <T extends TableName>(table: T): ProjectTables[T][] =>
    // The row of a change is that of its table; TypeScript loses that across the union.
    rows
      .flatMap((change) =>
        change.op === 'put' && change.table === table ? [change.row as ProjectTables[T]] : [],
      )
      .sort(byReadOrder(table));
  return {
    events: of('event'),
    sources: of('source'),
    series: of('series'),
    observations: of('observation'),
    reference: {
      countries: of('country'),
      materials: of('material'),
      suppliers: of('supplier'),
      capacities: of('capacity'),
      feeds: of('feed'),
      uses: of('use'),
      valuesAtStake: of('valueAtStake'),
      recoveries: of('recovery'),
      conversions: of('conversion'),
      stockMembers: [],
      materialGroups: [],
      recipients: [],
      owners: [],
      prices: of('price'),
      floors: of('priceFloor'),
      settings: [],
    },
    plan: {
      shares: of('share'),
      totals: of('totalSupply'),
      demands: of('demand'),
      reliefs: of('relief'),
      stocks: of('stock'),
      receipts: of('receipt'),
      purchases: [],
      datedReliefs: [],
      ramps: of('ramp'),
      releases: [],
      levels: [],
    },
    book: { scenarios: of('scenario'), shocks: of('scenarioShock'), overrides: of('override'), costs: [] },
    language,
    dataDate: dataDate as IsoDate, // checked as a date when read
  };
}
