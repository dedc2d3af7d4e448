import { byId } from '../../model/catalogue';
import { type DependenceChange, LEVERS, type TargetView } from '../../model/dependence';
import { boundsOf, type LabelledFigure } from '../../model/indicator';
import type { MaterialId } from '../../model/material';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import type { MaterialRisk, PhysicalLimitView, RiskView } from './contract';
import { decimalsOf, figureMessage, unique } from './figure-message';
import { namedMessage } from './named-message';
import { ofMany } from './of-many';
import { controlMessage } from './target-control';
import { monthsMessage } from './target-months';

const FIGURES = {
  material: { title: 'cli.risk.material', format: 'text' },
  stage: { title: 'cli.risk.stage', format: 'text' },
  indicator: { title: 'cli.risk.indicator', format: 'text' },
  value: { title: 'cli.risk.value', format: 'text', align: 'right' },
  least: { title: 'cli.risk.least', format: 'exact', printed: false },
  most: { title: 'cli.risk.most', format: 'exact', printed: false },
  notKnown: { title: 'cli.risk.notKnown', format: 'whole' },
  sources: { title: 'cli.risk.sources', format: 'text' },
} as const;

const TARGETS = {
  target: { title: 'cli.risk.target', format: 'text' },
  material: { title: 'cli.risk.material', format: 'text' },
  stage: { title: 'cli.risk.stage', format: 'text' },
  now: { title: 'cli.risk.now', format: 'text', align: 'right' },
  distance: { title: 'cli.risk.distance', format: 'signed', missing: null },
  metIn: { title: 'cli.risk.metIn', format: 'plain', missing: null },
  state: { title: 'cli.risk.stateColumn', format: 'text', missing: null },
  byOwner: { title: 'cli.risk.byOwner', format: 'text', missing: null, printed: false },
  months: { title: 'cli.risk.months', format: 'text', missing: null, printed: false },
} as const;

/** The figures of a risk view and how far its targets are, then what each counts and what has to be known. */
export function riskReport({ economyId, year, countryIds, materials, targets, sources }: RiskView) {
  const figures = materials.flatMap(({ materialId, stages }) =>
    stages.flatMap((stage) => stage.figures.map((figure) => ({ materialId, figure }))),
  );
  const all = figures.map(({ figure }) => figure);
  const figured = reportTable({
    key: 'figures',
    title: 'risk.figures',
    columns: FIGURES,
    rows: figures.map(({ materialId, figure }) => figureRow(materialId, figure, sources)),
    notes: [
      materials.flatMap(headline),
      materials.flatMap(changes),
      materials.flatMap((one) => controls(one, countryIds)),
      materials.flatMap(limits),
    ]
      .filter(({ length }) => length > 0)
      .map((lines) => ({ lines })),
  });
  const held = reportTable({
    key: 'targets',
    title: 'risk.targets',
    columns: TARGETS,
    rows: targets.map(targetRow),
    notes: [targets.flatMap(byOwner), targets.flatMap(targetMonths)]
      .filter(({ length }) => length > 0)
      .map((lines) => ({ lines })),
  });
  const definitions = [...all, ...targets].map(({ definition }) => definition);
  const remarks = all.flatMap((figure) => figure.remarks);
  const countries = countryIds.map((id) => ({ of: 'country', id }) as const);
  return {
    asked: { key: 'cli.risk.head', with: { economy: { of: 'country', id: economyId }, year, countries } },
    tables: targets.length === 0 ? [figured] : [figured, held],
    notes: [
      listed('cli.risk.definitions', definitions.map(namedMessage)),
      ...(remarks.length === 0 ? [] : [listed('cli.risk.remarks', remarks.map(namedMessage))]),
    ],
  } as const satisfies Report;
}

function figureRow(
  materialId: MaterialId,
  labelled: LabelledFigure,
  sources: RiskView['sources'],
): Row<typeof FIGURES> {
  const { stage, indicator, figure, notKnownPercent, sourceIds } = labelled;
  const { low = null, high = null } = boundsOf(figure) ?? {};
  return {
    key: JSON.stringify([materialId, stage, indicator]),
    cells: {
      material: { text: materialId },
      stage: `stage.${stage}`,
      indicator: `risk.indicator.${indicator}`,
      value: figureMessage(figure, decimalsOf(labelled)),
      least: Number.isFinite(low) ? low : null,
      most: Number.isFinite(high) ? high : null,
      notKnown: notKnownPercent,
      sources: sourcesMessage(sourceIds, sources),
    },
  };
}

function targetRow(view: TargetView): Row<typeof TARGETS> {
  const { target, materialId, stage, progress, recorded, control } = view;
  return {
    key: JSON.stringify([target.id, materialId, stage]),
    cells: {
      target: { nameEn: target.nameEn, nameJa: target.nameJa },
      material: materialId === null ? ofMany(target.material) : { text: materialId },
      stage: `stage.${stage}`,
      now: progress === null ? null : figureMessage(progress.now, 1),
      distance: progress?.distance?.high ?? null,
      metIn: progress?.metInYear ?? null,
      state: progress === null ? null : `risk.state.${progress.state}`,
      byOwner: control === null ? null : controlMessage(control),
      months: recorded.length === 0 ? null : recorded.map(monthsMessage),
    },
  };
}

/** The third measure of a target, by the country of the owners. */
function byOwner({ target, materialId, stage, control }: TargetView): ReportMessage[] {
  if (control === null) return [];
  const { nameEn, nameJa } = target;
  const names = { nameEn, nameJa };
  const of = materialId === null ? names : [names, { text: materialId }, `stage.${stage}` as const];
  return [{ key: 'cli.risk.targetSays', with: { target: of, what: controlMessage(control) } }];
}

/** What published months say beside the plan, by target. */
function targetMonths({ target, recorded }: TargetView): ReportMessage[] {
  const { nameEn, nameJa } = target;
  return recorded.map((months) => ({
    key: 'cli.risk.targetSays',
    with: { target: { nameEn, nameJa }, what: monthsMessage(months) },
  }));
}

function headline({ materialId, headline: worst, criticality, stages }: MaterialRisk): ReportMessage[] {
  if (worst === null) return [];
  const { figure, stage } = worst;
  const isPublished = stages
    .find((each) => each.stage === stage)
    ?.figures.some(({ indicator }) => indicator === 'supply_risk');
  const what = {
    material: { text: materialId },
    stage: `stage.${stage}`,
    risk: `cli.risk.headlineRisk.${isPublished === true ? 'supply_risk' : 'concentration_risk'}`,
    value: figureMessage(figure, 2),
  } as const;
  return [{ key: 'cli.risk.headline', with: { ...what, critical: criticalMessage(criticality) } }];
}

function criticalMessage({ critical, importance }: MaterialRisk['criticality']): ReportMessage {
  if (critical !== null) return critical ? 'risk.critical.yes' : 'risk.critical.no';
  return importance === null ? 'risk.critical.noImportance' : 'risk.critical.open';
}

function changes({ materialId, changes: list }: MaterialRisk): ReportMessage[] {
  return list.map((change) => changeMessage(materialId, change));
}

function changeMessage(
  materialId: MaterialId,
  { from, to, before, after, unit, parts }: DependenceChange,
): ReportMessage {
  return {
    key: 'cli.risk.change',
    with: {
      material: { text: materialId },
      from: from.year,
      to: to.year,
      before: { decimals: 1, value: before },
      after: { decimals: 1, value: after },
      unit: unit === 'tonnes' ? 'term.tonnes' : { text: '%' },
      parts: LEVERS.map((lever) => ({
        key: 'cli.risk.part',
        with: { lever: `risk.lever.${lever}`, change: { decimals: 1, value: parts[lever], signed: true } },
      })),
    },
  };
}

/** The third bar beside direct and look-through: by the country of the owners. */
function controls({ materialId, stages }: MaterialRisk, countryIds: RiskView['countryIds']): ReportMessage[] {
  return stages.flatMap(({ stage, control }): ReportMessage[] =>
    control === null
      ? []
      : [
          {
            key: 'cli.risk.control',
            with: {
              material: { text: materialId },
              stage: `stage.${stage}`,
              countries: countryIds.map((id) => ({ of: 'country', id }) as const),
              low: { decimals: 1, value: control.percent.low },
              high: { decimals: 1, value: control.percent.high },
              named: { decimals: 1, value: control.named },
            },
          },
        ],
  );
}

function limits({ materialId, stages }: MaterialRisk): ReportMessage[] {
  return stages.flatMap(({ stage, limits: list }) =>
    list.map((limit) => limitMessage(materialId, `stage.${stage}`, limit)),
  );
}

function limitMessage(materialId: MaterialId, stage: ReportMessage, limit: PhysicalLimitView): ReportMessage {
  return {
    key: 'cli.risk.limit',
    with: {
      material: { text: materialId },
      stage,
      country: { of: 'country', id: limit.countryId },
      supplied: { decimals: 0, value: limit.suppliedTonnes },
      mined: { decimals: 0, value: limit.minedTonnes },
      year: limit.year,
      percent: { decimals: 1, value: limit.ownMinedAtMostPercent },
    },
  };
}

function listed(title: ReportMessage, sayings: readonly ReportMessage[]): ReportMessage {
  return {
    lines: [title, ...unique(sayings).map((what): ReportMessage => ({ key: 'report.item', with: { what } }))],
  };
}

/** The first sources by their titles. */
function sourcesMessage(ids: readonly string[], sources: RiskView['sources']): ReportMessage {
  const named = ids.slice(0, 3).map((id): ReportMessage => ({ text: byId(sources, id)?.title ?? id }));
  return ids.length <= 3 ? named : [...named, { key: 'cli.risk.more', with: { count: ids.length - 3 } }];
}
