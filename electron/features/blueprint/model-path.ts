import { type Notice, Refusal } from '@shared/base/refusal';
import type { LeverPace, Pace } from '@shared/model/blueprint';
import { JAPAN } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { yearlyFactor, yearlyPoints } from '../../engine/blueprint';
import { demandOf, reliefOf } from '../../plan/case/project-case';
import type { ProjectRecord } from '../../plan/record';
import {
  demandYears,
  type Published,
  type PublishedYears,
  partsOfYears,
  shareYears,
} from './published-years';

/** From which year to which the path is read; null for as far as the series goes. */
interface PathSpan {
  readonly since: number;
  readonly until: number | null;
}

/**
 * Japan's path as one pace a lever: the share of China in its imports and its demand as published, recycling and
 * substitution as the plan has them, since no series of these is published. A lever without two figures stands still,
 * and is guessed.
 * @throws Refusal `refusal.blueprint.noPath` when the record has no two plain shares in the span
 */
export function modelPath(record: ProjectRecord, materialId: MaterialId, span: PathSpan): LeverPace[] {
  const shares = shareYears(record);
  const share = ends(shares.points, span);
  if (share === null)
    throw new Refusal('refusal.blueprint.noPath', {
      since: String(span.since),
      until: String(span.until ?? record.dataDate.slice(0, 4)),
    });
  const demands = demandYears(record);
  const demand = ends(demands.points, span);
  return [
    {
      ...published('diversification', share, 'percent', definitionOf('diversification', shares)),
      leftOut: partsOfYears(record, 'diversification'),
    },
    planned(record, materialId, 'recycling'),
    planned(record, materialId, 'substitution'),
    {
      ...(demand === null
        ? still('demand', 'blueprint.lever.demandNone')
        : published('demand', demand, 'tonnes', definitionOf('demand', demands))),
      leftOut: partsOfYears(record, 'demand'),
    },
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
  definition: Notice,
): LeverPace {
  const ends = [from, to];
  return {
    lever,
    kind: 'factor',
    perYear: yearlyFactor(from, to),
    between: {
      from: { year: from.year, value: from.value },
      to: { year: to.year, value: to.value },
      unit,
    },
    definition,
    leftOut: [],
    mark: ends.every(({ mark }) => mark === 'known') ? 'known' : 'estimated',
    sourceIds: [...new Set(ends.flatMap(({ sourceIds }) => sourceIds))],
  };
}

/** What is counted: as published, or by name where months are added up. */
function definitionOf(lever: 'diversification' | 'demand', { series, ofMonths }: PublishedYears): Notice {
  if (series === null || !ofMonths) return { code: `blueprint.lever.${lever}`, params: {} };
  const { nameEn, nameJa } = series;
  return { code: `blueprint.lever.${lever}Months`, params: { series: { nameEn, nameJa } } };
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
    leftOut: [],
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
    leftOut: [],
    mark: 'guessed',
    sourceIds: [],
  };
}

function ends(points: readonly Published[], { since, until }: PathSpan): [Published, Published] | null {
  const inSpan = points.filter(({ year }) => year >= since && (until === null || year <= until));
  const [from, to] = [inSpan[0], inSpan.at(-1)];
  return from === undefined || to === undefined || from.year === to.year ? null : [from, to];
}
