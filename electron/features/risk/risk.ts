import { Refusal } from '@shared/base/refusal';
import type { MaterialRisk, RiskInput, RiskView, StageRisk } from '@shared/features/risk/contract';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { LabelledFigure } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { Plan, Reference } from '@shared/model/plan';
import { isCritical, membersOf, worstStage } from '../../engine/indicators';
import { controlOn } from '../../engine/look-through';
import { beyondOthers, physicalLimits, withAverageMined, withinMined } from '../../plan/case/physical-limits';
import { describedStages, projectCase } from '../../plan/case/project-case';
import { readProjectRows } from '../../plan/case/project-rows';
import { worldShares } from '../../plan/case/world-shares';
import { ownersOf } from '../../plan/known-suppliers';
import { materialOf, namesOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { dependenceChanges } from './dependence-changes';
import { groupRisks } from './group-risks';
import { stageRisk } from './stage-risk';
import { targetViews } from './target-views';

/** What is asked for; the wire's defaults are optional here. */
export type RiskQuestion = Pick<RiskInput, 'economyId' | 'year' | 'scenarioId' | 'country'> &
  Partial<RiskInput>;

/**
 * Concentration, supply risk, import reliance, dependence and targets of an economy in a year, each figure with
 * definition, basis, stage, year, sources and the part that rests on estimates. Exposure under the plan, no forecast.
 * @param seen the whole plan as the scenario sees it and as it may be seen; null to read it
 * @throws Refusal for an unknown economy, material, country or scenario, a choice that holds no shares, or an economic
 * importance that is not of one material
 */
export async function risk(
  session: Session,
  question: RiskQuestion,
  seen: Plan | null = null,
): Promise<RiskView> {
  const [only, second] = question.materialIds ?? [];
  const { economyId, year, scenarioId, stage = null } = question;
  const {
    rows,
    sources,
    targets: lines,
  } = await readProjectRows(
    session,
    {
      year,
      scenarioId,
      missingGovernance: question.missingGovernance ?? null,
      materialId: second === undefined ? (only ?? null) : null,
    },
    seen,
  );
  const { reference, plan } = rows;
  requireEconomy(reference, economyId);
  if ((question.economicImportance ?? null) !== null && (only === undefined || second !== undefined))
    throw new Refusal('refusal.risk.importanceOfMany', {}, { field: 'economicImportance' });
  const countryIds = countriesOf(reference, question.country);
  const materialIds = materialsOf(reference, plan, question);
  const owned = ownersOf(reference);
  const materials = materialIds.map((materialId): MaterialRisk => {
    const wanted = describedStages(plan, { economyId, materialId, year }).filter(
      (each) => stage === null || each === stage,
    );
    const stages = wanted.map((each): StageRisk => {
      const item = projectCase(rows, { economyId, materialId, year, stage: each });
      const got = stageRisk(item, countryIds);
      return {
        ...got,
        figures: withAverageMined(
          beyondOthers(
            withinMined(got.figures, item, countryIds, rows.series, rows.observations),
            item,
            countryIds,
            rows.series,
            rows.observations,
          ),
          item,
          countryIds,
          (stage) =>
            worldShares(rows.series, rows.observations, materialOf(reference, materialId), stage, year),
        ),
        control: controlOn(item.chain.inflows, owned, new Set(countryIds)),
        limits: physicalLimits(item, rows.series, rows.observations),
      };
    });
    const changed = stage ?? wanted[0];
    const headline = headlineOf(stages);
    return {
      materialId,
      stages,
      headline,
      criticality: criticalityOf(headline, question.economicImportance ?? null),
      changes:
        changed === undefined
          ? []
          : dependenceChanges(
              rows,
              { economyId, materialId, year, stage: changed },
              countryIds,
              question.sinceYear ?? null,
            ),
    };
  });
  const targets = targetViews(rows, lines, {
    economyId,
    year,
    materialIds,
    stage,
    isWhole: (question.materialIds ?? []).length === 0,
  });
  const cited = new Set([
    ...materials.flatMap(({ stages }) => stages.flatMap(sourcesOf)),
    ...targets.flatMap(({ sourceIds }) => sourceIds),
  ]);
  return {
    economyId,
    year,
    scenarioId,
    countryIds,
    materials,
    groups: groupRisks(materials, reference.materials),
    targets,
    sources: sources
      .filter(({ id }) => cited.has(id))
      .map((source) => ({ id: source.id, title: session.titleOf(source) })),
  };
}

/** The worst stage by the EU's supply risk, or by the risk after its formula. */
export function headlineOf(stages: readonly StageRisk[]): MaterialRisk['headline'] {
  return worstStage(
    stages.flatMap(({ stage, figures }) =>
      figures
        .filter(({ indicator }) => indicator === 'supply_risk' || indicator === 'concentration_risk')
        .map(({ figure }) => ({ stage, figure })),
    ),
  );
}

/** Whether the worst stage and the economic importance make a material critical; the importance is no part of a plan. */
export function criticalityOf(
  headline: MaterialRisk['headline'],
  importance: number | null,
): MaterialRisk['criticality'] {
  return { importance, critical: headline === null ? null : isCritical(headline.figure, importance) };
}

function sourcesOf(stage: StageRisk): string[] {
  const figures: readonly LabelledFigure[] = stage.figures;
  return [...figures, ...stage.limits].flatMap(({ sourceIds }) => sourceIds);
}

function requireEconomy(reference: Reference, economyId: CountryId): void {
  if (byId(reference.countries, economyId)?.isEconomy !== true)
    throw new Refusal('refusal.reference.unknownEconomy', { economy: economyId }, { field: 'economy' });
}

/** The countries that X stands for; a region stands for its members and itself. */
function countriesOf(reference: Reference, country: CountryId | readonly CountryId[]): CountryId[] {
  const asked: readonly CountryId[] = typeof country === 'string' ? [country] : country;
  for (const id of asked) {
    if (byId(reference.countries, id) === undefined)
      throw new Refusal('refusal.risk.unknownCountry', { country: id }, { field: 'country' });
  }
  return [...new Set(asked.flatMap((id) => [id, ...membersOf(id)]))];
}

/** Those asked for, else all with shares of the economy in the year. */
function materialsOf(reference: Reference, plan: Plan, question: RiskQuestion): MaterialId[] {
  const { economyId, year, materialIds = [], stage = null } = question;
  for (const id of materialIds) {
    if (byId(reference.materials, id) === undefined)
      throw new Refusal('refusal.reference.unknownMaterial', { material: id }, { field: 'material' });
  }
  const found = reference.materials
    .map(({ id }) => id)
    .filter((materialId) => materialIds.length === 0 || materialIds.includes(materialId))
    .filter((materialId) =>
      describedStages(plan, { economyId, materialId, year }).some((each) => stage === null || each === stage),
    );
  if (found.length === 0)
    throw new Refusal(
      'refusal.risk.noShares',
      { economy: namesOf(reference.countries, economyId), year },
      { field: 'year' },
    );
  return found;
}
