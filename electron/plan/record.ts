import type { IsoDate } from '@shared/base/calendar';
import type { Language } from '@shared/base/message';
import type { Plan, Reference, ScenarioBook } from '@shared/model/plan';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import type { Source } from '@shared/model/tables/source';
import type { Session } from './session';

/** What replays and blueprints read: the dated record, the published figures and the plan. */
export interface ProjectRecord {
  readonly events: readonly SupplyEvent[];
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly reference: Reference;
  readonly plan: Plan;
  readonly book: ScenarioBook;
  /** In which names are said. */
  readonly language: Language;
  /** Day up to which the record was kept. */
  readonly dataDate: IsoDate;
}

/** The record of the open project. */
export async function projectRecord({ project, language }: Session): Promise<ProjectRecord> {
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
    language,
    dataDate: info.dataDate as IsoDate, // a project keeps it as YYYY-MM-DD
  };
}
