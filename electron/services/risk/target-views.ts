import type { TargetMeasure, TargetView } from '@shared/domain/dependence';
import type { Target } from '@shared/domain/evidence';
import { percentNotKnown } from '@shared/domain/indicator';
import type { ShareSetKey } from '@shared/domain/share';
import type { Stage } from '@shared/domain/stage';
import { targetProgress } from '../../engine/targets/progress';
import { describedStages, type ProjectRows, projectCase } from './project-case';
import { idsOf, remark } from './stage-case';
import { concerns, dueYearOf, measureOf, tiersOf } from './target-measure';
import { targetPath } from './target-paths';

/**
 * The targets of an economy, each held against every material in view that it concerns. A target of mixed stages is
 * held against the stage in view, by default the first after mining that the plan describes.
 */
export function targetViews(
  rows: ProjectRows,
  targets: readonly Target[],
  view: Omit<ShareSetKey, 'materialId' | 'stage'> & {
    readonly materialIds: readonly ShareSetKey['materialId'][];
    readonly stage: Stage | null;
  },
): TargetView[] {
  const known = rows.reference.materials.map(({ id }) => id as string);
  return targets
    .filter((target) => target.economyId === view.economyId)
    .flatMap((target) =>
      view.materialIds
        .filter((materialId) => concerns(target, materialId, known))
        .flatMap((materialId) => targetView(rows, target, { ...view, materialId })),
    );
}

function targetView(
  rows: ProjectRows,
  target: Target,
  view: Omit<ShareSetKey, 'stage'> & { readonly stage: Stage | null },
): TargetView[] {
  const described = describedStages(rows.plan, view);
  const stage =
    target.stage === 'mixed' ? (view.stage ?? described.find((each) => each !== 'mining')) : target.stage;
  if (stage === undefined) return [];
  const { economyId, materialId, year } = view;
  const set: ShareSetKey = { economyId, materialId, year, stage };
  const measure = measureOf(target);
  const path = measure === null ? [] : targetPath(rows, target, measure, set);
  const line = { rule: target.rule, value: target.value, dueYear: dueYearOf(target) };
  const behind = restsOn(rows, target, measure, set);
  return [
    {
      target,
      materialId,
      stage,
      measure,
      definition: remark(`risk.reading.${measure ?? 'none'}`, {
        country: target.countryId ?? '',
        tiers: tiersOf(target).join(', '),
      }),
      progress: path.length === 0 ? null : targetProgress(line, path, year),
      path,
      sourceIds: idsOf([target.sourceId], behind.sourceIds),
      notKnownPercent: behind.notKnownPercent,
    },
  ];
}

/** Sources and certainty of the rows behind a target's figure in the year in view. */
function restsOn(rows: ProjectRows, target: Target, measure: TargetMeasure | null, set: ShareSetKey) {
  if (measure === null) return { sourceIds: [], notKnownPercent: 0 };
  const ofMaterial = <Row extends { readonly materialId: string }>(list: readonly Row[]) =>
    list.filter((row) => row.materialId === set.materialId);
  if (measure === 'stock_days') {
    const tiers = tiersOf(target);
    const stocks = ofMaterial(rows.plan.stocks).filter(
      (row) => row.economyId === set.economyId && tiers.includes(row.tier),
    );
    return {
      sourceIds: idsOf(stocks.map(({ sourceId }) => sourceId)),
      notKnownPercent: percentNotKnown(stocks.map(({ tonnes, mark }) => ({ weight: tonnes, mark }))),
    };
  }
  if (measure === 'recycling') {
    const reliefs = ofMaterial(rows.plan.reliefs).filter(
      (row) => row.economyId === set.economyId && row.year === set.year,
    );
    return {
      sourceIds: idsOf(reliefs.map(({ sourceId }) => sourceId)),
      notKnownPercent: percentNotKnown(reliefs.map(({ mark }) => ({ weight: 1, mark }))),
    };
  }
  const { inflows } = projectCase(rows, set).chain;
  return {
    sourceIds: idsOf(inflows.map(({ sourceId }) => sourceId)),
    notKnownPercent: percentNotKnown(inflows.map(({ percent, mark }) => ({ weight: percent, mark }))),
  };
}
