import type { PhysicalLimitView } from '@shared/features/risk/contract';
import type { CountryId } from '@shared/model/country';
import { boundsOf, figureBetween, type LabelledFigure } from '@shared/model/indicator';
import { nothingWithout, notKnown } from '@shared/model/missing-figures';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { directShares, minedAtLeast, ownMinedAtLeast, physicalLimit } from '../../engine/look-through';
import { idsOf, remark, type StageCase, type WorldShares } from './stage-case';

/**
 * Countries that supply the economy with more of the material than they mined of all rare earths: a share of it that
 * is mined elsewhere for certain. Loose, since what they mined holds other elements too and went to others as well.
 * Read from published mine production of the latest year up to that of the case; both in tonnes REO.
 */
export function physicalLimits(
  item: StageCase,
  series: readonly Series[],
  observations: readonly Observation[],
): PhysicalLimitView[] {
  if (item.total === null || item.total.basis !== 'reo' || item.stage === 'mining') return [];
  const mines = minesOf(series, observations, item.year);
  const { tonnes } = item.total;
  return directShares(item.chain.inflows).flatMap(({ countryId, percent }) => {
    const mined = mines(countryId);
    if (mined === null || percent === 0) return [];
    const supplied = (tonnes * percent) / 100;
    const { ownMinedAtMost } = physicalLimit(supplied, mined.tonnes, 1);
    if (ownMinedAtMost >= 1) return [];
    return [
      {
        countryId,
        suppliedTonnes: supplied,
        minedTonnes: mined.tonnes,
        ownMinedAtMostPercent: ownMinedAtMost * 100,
        year: mined.year,
        sourceIds: idsOf([mined.sourceId]),
      },
    ];
  });
}

/**
 * Brings the ore share of X within what X mined: where feeds are not known, not more of the supply can come from its
 * mines than they gave. A plan that has more than that for certain keeps its figure and is told so.
 * Source: docs/engine.md 13.4. Nothing changes where a country of X has no published mine production.
 */
export function withinMined(
  figures: readonly LabelledFigure[],
  item: StageCase,
  countryIds: readonly CountryId[],
  series: readonly Series[],
  observations: readonly Observation[],
): LabelledFigure[] {
  const given = minedBy(item, countryIds, series, observations);
  if (item.total === null || given === null) return [...figures];
  const { tonnes } = given;
  const most = (tonnes / item.total.tonnes) * 100;
  return figures.map((figure) => {
    const bounds = figure.indicator === 'mining' ? boundsOf(figure.figure) : null;
    if (bounds === null || bounds.high <= most) return figure;
    const over = bounds.low > most + TOLERANCE_POINTS;
    const params = { countries: countryIds, tonnes, percent: Number(most.toFixed(1)) };
    return {
      ...figure,
      figure: over ? figure.figure : figureBetween(bounds.low, Math.max(bounds.low, most)),
      sourceIds: idsOf(figure.sourceIds, given.sourceIds),
      remarks: [
        ...figure.remarks,
        remark(over ? 'risk.remark.overMined' : 'risk.remark.withinMined', params),
      ],
    };
  });
}

/**
 * Raises the ore share of X, and with it what X touches, to what the mines of all others leave no choice in: a supply beyond all
 * that they gave in that year was mined in X. What the economy's own countries give may be scrap, and is not counted.
 * Source: docs/engine.md 13.4. Nothing changes where the world's total and that of X do not stand in one series.
 */
export function beyondOthers(
  figures: readonly LabelledFigure[],
  item: StageCase,
  countryIds: readonly CountryId[],
  series: readonly Series[],
  observations: readonly Observation[],
): LabelledFigure[] {
  const others = minedByOthers(countryIds, series, observations, item.year);
  const { total, members, chain } = item;
  if (others === null || total === null || total.basis !== 'reo' || total.tonnes <= 0) return [...figures];
  const own = directShares(chain.inflows).reduce(
    (sum, { countryId, percent }) => (members.includes(countryId) ? sum + percent : sum),
    0,
  );
  const least = 100 - own - (others.tonnes / total.tonnes) * 100;
  return figures.map((figure) => {
    const isRaised = figure.indicator === 'mining' || figure.indicator === 'touches';
    const bounds = isRaised ? boundsOf(figure.figure) : null;
    if (bounds === null || least <= bounds.low + TOLERANCE_POINTS || least > bounds.high + TOLERANCE_POINTS)
      return figure;
    const params = {
      countries: countryIds,
      tonnes: others.tonnes,
      year: others.year,
      percent: Number(least.toFixed(1)),
    };
    return {
      ...figure,
      figure: figureBetween(Math.min(least, bounds.high), bounds.high),
      sourceIds: idsOf(figure.sourceIds, others.sourceIds),
      remarks: [...figure.remarks, remark('risk.remark.beyondOthers', params)],
    };
  });
}

/** Tonnes REO of all rare earths that all but some countries mined, in the latest year of which a series has both; null for none. */
function minedByOthers(
  countryIds: readonly CountryId[],
  series: readonly Series[],
  observations: readonly Observation[],
  upTo: number,
): { readonly tonnes: number; readonly year: number; readonly sourceIds: readonly string[] } | null {
  const plain = observations.filter(
    ({ year, censor, value }) => year <= upTo && censor === 'none' && value !== null,
  );
  const found = [...mineSeries(series)].flatMap((seriesId) => {
    const rows = plain.filter((row) => row.seriesId === seriesId);
    const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
    const given = years.flatMap((year) => {
      const of = (countryId: string | null) =>
        rows.filter((row) => row.year === year && row.countryId === countryId);
      const [world] = of(null);
      const mined = countryIds.map((countryId) => of(countryId)[0]);
      if (world === undefined || mined.includes(undefined)) return [];
      const sources = mined.map((row) => notKnown(row?.sourceId));
      const tonnes = mined.reduce(
        (left, row) => left - nothingWithout(row?.value),
        nothingWithout(world.value),
      );
      return [{ tonnes: Math.max(0, tonnes), year, sourceIds: idsOf([world.sourceId, ...sources]) }];
    });
    return given.slice(0, 1);
  });
  return notKnown(found.sort((a, b) => b.year - a.year || b.tonnes - a.tonnes)[0]);
}

/** Tonnes REO that countries mined together; null where that sets the supply no limit, or one of them is not published. */
export function minedBy(
  { total, year }: Pick<StageCase, 'total' | 'year'>,
  countryIds: readonly CountryId[],
  series: readonly Series[],
  observations: readonly Observation[],
): { readonly tonnes: number; readonly sourceIds: readonly string[] } | null {
  const mined = countryIds.map(minesOf(series, observations, year));
  const given = mined.flatMap((row) => row ?? []);
  if (total === null || total.basis !== 'reo' || total.tonnes <= 0 || given.length < mined.length)
    return null;
  return {
    tonnes: given.reduce((sum, row) => sum + row.tonnes, 0),
    sourceIds: idsOf(given.map(({ sourceId }) => sourceId)),
  };
}

/**
 * Says of an ore share whose lower bound is loose what it is at least when separators of X with unknown feed take in what X
 * takes in on average: world shares of mines and of separation leave X no choice. The bounds stay: a buyer may have the rest.
 * Source: docs/engine.md 13.4.
 */
export function withAverageMined(
  figures: readonly LabelledFigure[],
  item: StageCase,
  countryIds: readonly CountryId[],
  worldOf: (stage: 'mining' | 'separation') => WorldShares | null,
): LabelledFigure[] {
  const [mined, separated] = [worldOf('mining'), worldOf('separation')];
  if (mined === null || separated === null) return [...figures];
  const part = ({ shares }: WorldShares) =>
    shares.reduce((sum, { countryId, share }) => (countryIds.includes(countryId) ? sum + share : sum), 0);
  const own = ownMinedAtLeast(part(mined), part(separated));
  if (own === 0) return [...figures];
  const { inflows, graph } = item.chain;
  return figures.map((figure) => {
    const bounds = figure.indicator === 'mining' ? boundsOf(figure.figure) : null;
    if (bounds === null) return figure;
    const least = minedAtLeast(inflows, graph, new Set(countryIds), own);
    if (least <= bounds.low + TOLERANCE_POINTS || least > bounds.high + TOLERANCE_POINTS) return figure;
    const percent = (fraction: number) => Number((fraction * 100).toFixed(1));
    const params = {
      countries: countryIds,
      low: percent(least / 100),
      own: percent(own),
      mined: percent(part(mined)),
      minedYear: mined.year,
      separated: percent(part(separated)),
      separatedYear: separated.year,
    };
    return {
      ...figure,
      sourceIds: idsOf(figure.sourceIds, mined.sourceIds, separated.sourceIds),
      remarks: [...figure.remarks, remark('risk.remark.averageMined', params)],
    };
  });
}

const ALL_RARE_EARTHS = 'REE';

/** A share that lies over the limit by less than this is a sum of doubles. */
const TOLERANCE_POINTS = 1e-6;

function mineSeries(series: readonly Series[]): ReadonlySet<string> {
  const mines = series.filter(
    ({ kind, unit, material }) =>
      kind === 'mine_production' && unit === 'tonnes' && material === ALL_RARE_EARTHS,
  );
  return new Set(mines.map(({ id }) => id));
}

/** What a country mined in the latest year with a plain figure, up to the year in view; tonnes REO of all rare earths. */
function minesOf(series: readonly Series[], observations: readonly Observation[], upTo: number) {
  const mines = mineSeries(series);
  return (countryId: CountryId): { tonnes: number; year: number; sourceId: string | null } | null => {
    const found = observations
      .filter(
        (row) =>
          mines.has(row.seriesId) && row.countryId === countryId && row.year <= upTo && row.censor === 'none',
      )
      .sort((a, b) => b.year - a.year)[0];
    return found === undefined || found.value === null
      ? null
      : { tonnes: found.value, year: found.year, sourceId: found.sourceId };
  };
}
