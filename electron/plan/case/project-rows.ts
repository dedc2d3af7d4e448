import type { MaterialId } from '@shared/model/material';
import type { Plan } from '@shared/model/plan';
import { priceBook } from '@shared/model/price-book';
import { resolveScenario } from '@shared/model/resolution';
import type { Source } from '@shared/model/tables/source';
import type { Target } from '@shared/model/tables/target';
import { observedSeries } from '../observed-series';
import type { Session } from '../session';
import { scoresFor } from './governance-scores';
import type { ProjectRows } from './project-case';
import { readByCases } from './read-series';

/** Of which economy's year the rows are read. */
interface RowsQuestion {
  readonly year: number;
  readonly scenarioId: string | null;
  readonly missingGovernance?: number | null;
  /** The only material whose plan is read; null for the whole plan. */
  readonly materialId?: MaterialId | null;
}

/**
 * Reads what the figures of a year are worked out from.
 * @param seen the whole plan as the scenario sees it and as it may be seen; null to read it
 * @throws Refusal for an unknown scenario
 */
export async function readProjectRows(
  session: Session,
  { year, scenarioId, missingGovernance = null, materialId = null }: RowsQuestion,
  seen: Plan | null = null,
): Promise<{
  readonly rows: ProjectRows;
  readonly sources: readonly Source[];
  readonly targets: readonly Target[];
}> {
  const [reference, stored, book, { governance }, evidence] = await Promise.all([
    session.project.reference(),
    session.project.plan(materialId === null ? {} : { materialId }),
    session.project.scenarios(),
    session.project.series(),
    session.project.evidence(),
  ]);
  const figures = await observedSeries(session, readByCases(evidence.targets, reference.materials));
  const plan = seen ?? (scenarioId === null ? stored : resolveScenario(stored, book, scenarioId).plan);
  const rows: ProjectRows = {
    reference,
    plan,
    series: figures.series,
    observations: figures.observations,
    prices: priceBook(reference.prices, figures.series, figures.observations, reference.materials),
    governance: scoresFor(governance, 'mean_of_six', year),
    stability: scoresFor(governance, 'political_stability', year),
    missingGovernance,
  };
  return { rows, sources: evidence.sources, targets: evidence.targets };
}
