import { yearOf } from '@shared/base/calendar';
import type { TargetView } from '@shared/model/dependence';
import type { MaterialId } from '@shared/model/material';
import { askedAbout } from '@shared/model/project-settings';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { WhatIfModel } from '@shared/model/what-if';
import { readProjectRows } from '../../plan/case/project-rows';
import { remark } from '../../plan/case/stage-case';
import type { Session } from '../../plan/session';
import type { ScenarioRisk } from '../../sheets/write/content';
import { risk } from '../risk/risk';
import { riskFactors } from './risk-factors';
import { targetFactors } from './target-factors';

/** The scenario as it may be seen, and what of it is written. */
interface SeenScenario {
  readonly resolved: ResolvedScenario;
  readonly model: WhatIfModel;
  /** Those that were run, in the order of the model. */
  readonly materialIds: readonly MaterialId[];
  /** Whose stocks were taken out: a target in days of stock is not counted for them. */
  readonly stocksLeftOut: readonly MaterialId[];
}

/**
 * Indicators and targets of a scenario's economy and stage, as `risk` has them with its own defaults. Each material is
 * counted in the year that the run begins with: the last one with shares up to its start, else the first one after it.
 * @throws Refusal as of `risk`
 */
export async function scenarioRisk(session: Session, seen: SeenScenario): Promise<ScenarioRisk> {
  const { economyId, stage } = seen.resolved.window;
  const years = new Map(
    seen.materialIds.flatMap((materialId) => {
      const year = firstYear(seen.resolved, materialId);
      return year === null ? [] : [[materialId, year] as const];
    }),
  );
  const country = [...askedAbout(await session.project.reference(), economyId)];
  const asked = [...new Set(years.values())].sort((a, b) => b - a);
  const views = await Promise.all(
    asked.map(async (year) => {
      const scenarioId = seen.resolved.scenario.id;
      const question = { economyId, stage, year, scenarioId, country };
      const [view, { rows }] = await Promise.all([
        risk(session, question, seen.resolved.plan),
        readProjectRows(session, question, seen.resolved.plan),
      ]);
      const materialIds = seen.materialIds.filter((id) => years.get(id) === year);
      const factors = riskFactors(rows, seen.model, { year, materialIds, countryIds: view.countryIds });
      return { ...view, rows, factors };
    }),
  );
  const counted = (materialId: MaterialId, year: number) => years.get(materialId) === year;
  return {
    materials: seen.materialIds.map((materialId) => ({
      materialId,
      figures: views.flatMap(({ year, materials }) =>
        materials
          .filter((item) => item.materialId === materialId && counted(materialId, year))
          .flatMap(({ stages }) => stages.flatMap(({ figures }) => figures)),
      ),
    })),
    // One that counts several materials together is counted in the latest of the years.
    targets: views.flatMap(({ year, targets, rows }, index) =>
      targets
        .filter(({ materialId }) => (materialId === null ? index === 0 : counted(materialId, year)))
        .map((each) => {
          const view = openTarget(each, seen.stocksLeftOut);
          return { year, view, factors: targetFactors(rows, view, seen.model) };
        }),
    ),
    factors: {
      countries: views.flatMap(({ factors }) => factors.countries),
      worlds: views.flatMap(({ factors }) => factors.worlds),
      materials: views.flatMap(({ factors }) => factors.materials),
    },
  };
}

/** The year whose shares the run begins with; null for a material without shares at the stage. */
function firstYear({ plan, window }: ResolvedScenario, materialId: MaterialId): number | null {
  const start = yearOf(window.start);
  const years = plan.shares
    .filter(
      (share) =>
        share.economyId === window.economyId &&
        share.stage === window.stage &&
        share.materialId === materialId,
    )
    .map(({ year }) => year);
  if (years.length === 0) return null;
  const reached = years.filter((year) => year <= start);
  return reached.length === 0 ? Math.min(...years) : Math.max(...reached);
}

/** Days of stock of a material whose secret stocks were taken out would be those of the rest, so none are written. */
function openTarget(view: TargetView, leftOut: readonly string[]): TargetView {
  if (view.measure !== 'stock_days' || !view.materialIds.some((id) => leftOut.includes(id))) return view;
  return {
    ...view,
    definition: remark('risk.reading.stocksLeftOut'),
    progress: null,
    path: [],
    sourceIds: view.target.sourceId === null ? [] : [view.target.sourceId],
    notKnownPercent: 0,
  };
}
