import { type Notice, Refusal } from '@shared/base/refusal';
import type { LeverPace, Pace } from '@shared/model/blueprint';
import type { CountryId } from '@shared/model/country';
import { CHINA, JAPAN } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { isWholeYear } from '@shared/model/period';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { type YearFigure, yearlyFactor, yearlyPoints } from '../../engine/blueprint';
import { demandOf, reliefOf } from '../../plan/case/project-case';
import type { ProjectRecord } from '../../plan/record';

/** From which year to which the path is read; null for as far as the series goes. */
interface PathSpan {
  readonly since: number;
  readonly until: number | null;
}

interface Published extends YearFigure {
  readonly row: Observation;
}

/**
 * Japan's path as one pace a lever: the share of China in its imports and its demand as published, recycling and
 * substitution as the plan has them, since no series of these is published. A lever without two figures stands still,
 * and is guessed.
 * @throws Refusal `refusal.blueprint.noPath` when the record has no two plain shares in the span
 */
export function modelPath(record: ProjectRecord, materialId: MaterialId, span: PathSpan): LeverPace[] {
  const share = ends(longest(record, 'import_share', CHINA), span);
  if (share === null)
    throw new Refusal('refusal.blueprint.noPath', {
      since: String(span.since),
      until: String(span.until ?? record.dataDate.slice(0, 4)),
    });
  const demand = ends(longest(record, 'demand', null), span);
  return [
    published('diversification', share, 'percent', 'blueprint.lever.diversification'),
    planned(record, materialId, 'recycling'),
    planned(record, materialId, 'substitution'),
    demand === null
      ? still('demand', 'blueprint.lever.demandNone')
      : published('demand', demand, 'tonnes', 'blueprint.lever.demand'),
  ];
}

/** The paces alone, as the engine wants them. */
export function paceOf(levers: readonly LeverPace[]): Pace {
  const of = (lever: LeverPace['lever']) => levers.find((pace) => pace.lever === lever)?.perYear ?? 0;
  return {
    diversification: of('diversification'),
    recycling: of('recycling'),
    substitution: of('substitution'),
    demand: of('demand'),
  };
}

function published(
  lever: 'diversification' | 'demand',
  [from, to]: readonly [Published, Published],
  unit: 'percent' | 'tonnes',
  code: 'blueprint.lever.diversification' | 'blueprint.lever.demand',
): LeverPace {
  const rows = [from.row, to.row];
  return {
    lever,
    kind: 'factor',
    perYear: yearlyFactor(from, to),
    between: {
      from: { year: from.year, value: from.value },
      to: { year: to.year, value: to.value },
      unit,
    },
    definition: { code, params: {} },
    mark: rows.every(({ mark }) => mark === 'known') ? 'known' : 'estimated',
    sourceIds: [...new Set(rows.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])))],
  };
}

/** Recycling and substitution of Japan's plan for the material: percent of the demand, first and last year. */
function planned(
  { plan, reference }: ProjectRecord,
  materialId: MaterialId,
  lever: 'recycling' | 'substitution',
): LeverPace {
  const years = plan.reliefs
    .filter((row) => row.economyId === JAPAN && row.materialId === materialId)
    .map(({ year }) => year)
    .sort((a, b) => a - b);
  const figures = years.flatMap((year) => {
    const set = { economyId: JAPAN, materialId, year };
    const [relief, demand] = [reliefOf(plan, set), demandOf(reference, plan, set)];
    if (relief === undefined || demand === null || demand === 0) return [];
    const recycled = (relief.recyclingTonnes / demand) * 100;
    const value = lever === 'recycling' ? recycled : relief.substitutionPercent;
    return [{ year, value, relief }];
  });
  const [from, to] = [figures[0], figures.at(-1)];
  if (from === undefined || to === undefined || from.year === to.year)
    return still(
      lever,
      lever === 'recycling' ? 'blueprint.lever.recyclingNone' : 'blueprint.lever.substitutionNone',
    );
  return {
    lever,
    kind: 'points',
    perYear: yearlyPoints(from, to),
    between: {
      from: { year: from.year, value: from.value },
      to: { year: to.year, value: to.value },
      unit: 'percent',
    },
    definition: {
      code: lever === 'recycling' ? 'blueprint.lever.recycling' : 'blueprint.lever.substitution',
      params: { material: materialId },
    },
    mark: [from.relief.mark, to.relief.mark].every((mark) => mark === 'known') ? 'known' : 'guessed',
    sourceIds: from.relief.sourceId === null ? [] : [from.relief.sourceId],
  };
}

function still(lever: LeverPace['lever'], code: Notice['code']): LeverPace {
  const kind = lever === 'demand' || lever === 'diversification' ? 'factor' : 'points';
  return {
    lever,
    kind,
    perYear: kind === 'factor' ? 1 : 0,
    between: null,
    definition: { code, params: {} },
    mark: 'guessed',
    sourceIds: [],
  };
}

/** The plain yearly figures of the one series of Japan's rare earths as a whole that reaches over the most years. */
function longest(
  { series, observations }: ProjectRecord,
  kind: Series['kind'],
  countryId: CountryId | null,
): Published[] {
  const candidates = series
    .filter(
      (row) =>
        row.kind === kind &&
        row.reporterId === JAPAN &&
        row.material === 'REE' &&
        row.stage === 'mixed' &&
        row.weightedBy === 'volume',
    )
    .map(({ id }) =>
      observations
        .filter(
          (row) =>
            row.seriesId === id &&
            row.countryId === countryId &&
            row.censor === 'none' &&
            isWholeYear(row.period),
        )
        .flatMap((row) => (row.value === null ? [] : [{ year: row.year, value: row.value, row }]))
        .sort((a, b) => a.year - b.year),
    );
  return candidates.reduce((best, next) => (reach(next) > reach(best) ? next : best), []);
}

function reach(points: readonly YearFigure[]): number {
  return (points.at(-1)?.year ?? 0) - (points[0]?.year ?? 0);
}

function ends(points: readonly Published[], { since, until }: PathSpan): [Published, Published] | null {
  const inSpan = points.filter(({ year }) => year >= since && (until === null || year <= until));
  const [from, to] = [inSpan[0], inSpan.at(-1)];
  return from === undefined || to === undefined || from.year === to.year ? null : [from, to];
}
