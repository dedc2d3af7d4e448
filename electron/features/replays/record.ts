import type { IsoDate } from '@shared/base/calendar';
import type { Source, SupplyEvent } from '@shared/model/evidence';
import type { Observation, Series } from '@shared/model/observation';
import type { Plan, ProjectTables, Reference, ScenarioBook, TableName } from '@shared/model/plan';
import type { Session } from '../../plan/session';
import { sampleContent } from '../files/sample-project';

/** What replays and blueprints read: the dated record, the published figures and the plan. */
export interface ProjectRecord {
  readonly events: readonly SupplyEvent[];
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly reference: Reference;
  readonly plan: Plan;
  readonly book: ScenarioBook;
  /** Day up to which the record was kept. */
  readonly dataDate: IsoDate;
}

/** The record of the project in hand. */
export async function projectRecord({ project }: Session): Promise<ProjectRecord> {
  const [evidence, figures, reference, plan, book, info] = await Promise.all([
    project.evidence(),
    project.observations(),
    project.reference(),
    project.plan({}),
    project.scenarios(),
    project.info(),
  ]);
  return {
    events: evidence.events,
    sources: evidence.sources,
    series: figures.series,
    observations: figures.observations,
    reference,
    plan,
    book,
    dataDate: info.dataDate as IsoDate, // a project keeps it as YYYY-MM-DD
  };
}

/** The record of the bundled sample, without making a project of it. */
export async function sampleRecord(folder: string): Promise<ProjectRecord> {
  const { rows, dataDate } = await sampleContent(folder);
  const of = <T extends TableName>(table: T): ProjectTables[T][] =>
    // The row of a change is that of its table; TypeScript loses that across the union.
    rows.flatMap((change) =>
      change.op === 'put' && change.table === table ? [change.row as ProjectTables[T]] : [],
    );
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
    },
    plan: {
      shares: of('share'),
      totals: of('totalSupply'),
      demands: of('demand'),
      reliefs: of('relief'),
      stocks: of('stock'),
    },
    book: { scenarios: of('scenario'), shocks: of('scenarioShock'), overrides: of('override') },
    dataDate: dataDate as IsoDate, // checked as a date when read
  };
}
