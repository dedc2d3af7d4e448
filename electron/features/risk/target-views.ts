import { type Notice, unreachable } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import type { PathPoint, TargetMeasure, TargetView } from '@shared/model/dependence';
import { percentNotKnown } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Target } from '@shared/model/tables/target';
import { targetProgress } from '../../engine/targets';
import { describedStages, type ProjectRows, projectCase } from '../../plan/case/project-case';
import { recordedMonths } from '../../plan/case/recorded-months';
import { idsOf, remark } from '../../plan/case/stage-case';
import { importPath, importsBehind } from '../../plan/case/target-imports';
import {
  concerns,
  countsImports,
  dueYearOf,
  measureOf,
  reachOf,
  stagesOf,
  tiersOf,
} from '../../plan/case/target-measure';
import { targetControl } from './target-control';
import { targetPath } from './target-paths';

/** What targets are held against. */
interface TargetQuestion {
  readonly economyId: ShareSetKey['economyId'];
  readonly year: number;
  readonly materialIds: readonly ShareSetKey['materialId'][];
  /** Narrows targets that hold at any stage; null for every stage. */
  readonly stage: Stage | null;
  /** Whether the rows hold every material of the plan: a target on all of them can be counted only then. */
  readonly isWhole: boolean;
}

/**
 * The targets of an economy: one that counts materials together once, one that counts each against every material in
 * view that it concerns, at each stage that it means. One that cannot be counted stands without a figure and says why.
 */
export function targetViews(
  rows: ProjectRows,
  targets: readonly Target[],
  view: TargetQuestion,
): TargetView[] {
  const known = rows.reference.materials.map(({ id }) => id);
  return targets
    .filter((target) => target.economyId === view.economyId)
    .flatMap((target) => {
      const measure = measureOf(target);
      if (measure === null) return [notCounted(target, 'risk.reading.none')];
      const reach = reachOf(target);
      switch (reach) {
        case 'unnamed':
          return [notCounted(target, 'risk.reading.unnamed')];
        case 'together':
          return [togetherView(rows, target, measure, view)];
        case 'each':
          return view.materialIds
            .filter((materialId) => concerns(target, materialId, known))
            .flatMap((materialId) => {
              const described = describedStages(rows.plan, { ...view, materialId });
              return stagesOf(target, measure, described, view.stage).map((stage) =>
                targetView(rows, target, measure, { ...view, materialId, stage }),
              );
            });
        default:
          return unreachable(reach);
      }
    });
}

/** A target that stands without a figure. */
function notCounted(target: Target, why: Notice['code']): TargetView {
  return {
    target,
    materialId: null,
    materialIds: [],
    stage: target.stage,
    measure: null,
    definition: remark(why),
    progress: null,
    path: [],
    recorded: [],
    control: null,
    sourceIds: idsOf([target.sourceId]),
    notKnownPercent: 0,
  };
}

/** A country's share in the imports of all materials at once; nothing else is counted together. */
function togetherView(
  rows: ProjectRows,
  target: Target,
  measure: TargetMeasure,
  view: TargetQuestion,
): TargetView {
  const { countryId } = target;
  if (measure !== 'country_share' || countryId === null)
    return notCounted(target, 'risk.reading.notTogether');
  if (!view.isWhole) return notCounted(target, 'risk.reading.needsAll');
  const stage: Stage = target.stage === 'mixed' ? 'separation' : target.stage;
  const set = {
    economyId: view.economyId,
    year: view.year,
    stage,
    // Tonnes of oxide alone can be added up: what is counted in metal or in product is no part of it.
    materialIds: rows.reference.materials.filter(({ basis }) => basis === 'reo').map(({ id }) => id),
  };
  const path = importPath(rows, countryId, set);
  const { materialIds, ...behind } = importsBehind(rows, set);
  return {
    target,
    materialId: null,
    materialIds,
    stage,
    measure,
    definition: remark('risk.reading.importsTogether', {
      country: countryId,
      materials: materialIds,
    }),
    progress: progressOf(target, path, view.year),
    path,
    recorded: recordedMonths(rows, {
      economyId: view.economyId,
      countryId,
      material: target.material,
      stage,
    }),
    control: targetControl(rows, target, measure, { ...set, ofImports: true }),
    sourceIds: idsOf([target.sourceId], behind.sourceIds),
    notKnownPercent: behind.notKnownPercent,
  };
}

function targetView(
  rows: ProjectRows,
  target: Target,
  measure: TargetMeasure,
  { economyId, materialId, year, stage }: ShareSetKey,
): TargetView {
  const set: ShareSetKey = { economyId, materialId, year, stage };
  const ofImports = measure === 'country_share' && countsImports(target);
  const path =
    ofImports && target.countryId !== null
      ? importPath(rows, target.countryId, { economyId, year, stage, materialIds: [materialId] })
      : targetPath(rows, target, measure, set);
  const behind = restsOn(rows, target, measure, set);
  return {
    target,
    materialId,
    materialIds: [materialId],
    stage: hasStage(target, measure) ? stage : target.stage,
    measure,
    definition: remark(ofImports ? 'risk.reading.imports' : `risk.reading.${measure}`, {
      country: target.countryId ?? '',
      tiers: tiersOf(target),
    }),
    progress: progressOf(target, path, year),
    path,
    recorded:
      ofImports && target.countryId !== null
        ? recordedMonths(rows, { economyId, countryId: target.countryId, material: materialId, stage })
        : [],
    control: targetControl(rows, target, measure, {
      economyId,
      year,
      stage,
      materialIds: [materialId],
      ofImports,
    }),
    sourceIds: idsOf([target.sourceId], behind.sourceIds),
    notKnownPercent: behind.notKnownPercent,
  };
}

/** Recycling, and stock over the need, are of a material and of no stage; stock over imports is of their stage. */
function hasStage(target: Target, measure: TargetMeasure): boolean {
  if (measure === 'recycling') return false;
  return measure !== 'stock_days' || /import/i.test(target.denominatorEn);
}

function progressOf(target: Target, path: readonly PathPoint[], year: number): TargetView['progress'] {
  const line = { rule: target.rule, value: target.value, dueYear: dueYearOf(target) };
  return path.length === 0 ? null : targetProgress(line, path, year);
}

/** Sources and certainty of the rows behind a target's figure in the year in view. */
function restsOn(rows: ProjectRows, target: Target, measure: TargetMeasure, set: ShareSetKey) {
  const ofMaterial = <Row extends { readonly materialId: MaterialId }>(list: readonly Row[]) =>
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
