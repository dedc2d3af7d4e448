import type { Stage } from '@shared/base/stage';
import type { MaterialOverview } from '@shared/features/overview/contract';
import type { CountryId } from '@shared/model/country';
import { headlineOf } from '@shared/model/headline';
import { percentNotKnown } from '@shared/model/indicator';
import { percentOf, watchedIn } from '@shared/model/project-settings';
import { resolveScenario } from '@shared/model/resolution';
import { directShares, touchesAnywhere } from '../../engine/look-through';
import { runScenario } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import { planBehind, supplyChain } from '../../plan/supply-chain';

interface OverviewInput {
  readonly economyId: CountryId;
  readonly stage: Stage;
  readonly year: number;
  /** Null: the plan, without a run. */
  readonly scenarioId: string | null;
}

/**
 * One line a material: direct and look-through share of China in the economy's supply at a stage in a year, and,
 * under a scenario of the same economy, its cover and first shortfall.
 */
export async function materialOverview(
  session: Session,
  input: OverviewInput,
): Promise<readonly MaterialOverview[]> {
  const [reference, stored, book] = await Promise.all([
    session.project.reference(),
    session.project.plan(planBehind({ economyId: input.economyId, stage: input.stage })),
    session.project.scenarios(),
  ]);
  const plan = input.scenarioId === null ? stored : resolveScenario(stored, book, input.scenarioId).plan;
  const run = input.scenarioId === null ? null : await runOrNull(session, input.scenarioId, input.economyId);
  const { ruling } = headlineOf(run ?? { materials: [], lines: [] });
  const inYear = plan.shares.filter(
    ({ economyId, stage, year }) =>
      economyId === input.economyId && stage === input.stage && year === input.year,
  );
  const watched = watchedIn(reference);
  return reference.materials
    .filter(({ id }) => inYear.some((share) => share.materialId === id))
    .map((material): MaterialOverview => {
      const { inflows, graph } = supplyChain(reference, plan, { ...input, materialId: material.id });
      const ran = run?.materials.find(({ materialId }) => materialId === material.id) ?? null;
      return {
        materialId: material.id,
        directWatched: percentOf(directShares(inflows), watched),
        lookThrough: touchesAnywhere(inflows, graph, ({ countryId }) => watched.includes(countryId)),
        notKnownPercent: percentNotKnown(inflows.map(({ percent, mark }) => ({ weight: percent, mark }))),
        coverDays: ran?.openingCover ?? null,
        firstShortfall: ran?.firstShortfall ?? null,
        isLight: ran !== null && ran.firstShortfall !== null && !ruling.includes(material.id),
      };
    });
}

/** The scenario's run, when it is of the economy in view. */
async function runOrNull(session: Session, scenarioId: string, economyId: CountryId) {
  const { resolved, result } = await runScenario(session, { scenarioId, materials: [], tryShocks: null });
  return resolved.window.economyId === economyId ? result : null;
}
