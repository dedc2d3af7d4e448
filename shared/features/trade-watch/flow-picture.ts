import type { ChartWords } from '../../charts/chart';
import type { SeriesPicture } from '../../charts/series-chart';
import type { CountryId } from '../../model/country';
import type { SupplyEvent } from '../../model/tables/event';
import type { Observation } from '../../model/tables/observation';
import { eventShock } from '../scenarios/event-shock';
import type { WatchedFlow } from './contract';
import { controlsAround, dayAt, type PartnerLine, partnerLines } from './flow-lines';

/** More partners than these are a thicket. */
const MOST_LINES = 5;

/** What a flow draws, in no words yet. */
export interface FlowDrawn {
  readonly series: WatchedFlow['series'];
  readonly lines: readonly PartnerLine[];
  /** Partners that are left out. */
  readonly others: number;
  readonly events: readonly SupplyEvent[];
}

/** The largest partners of a flow and the controls beside them. */
export function flowDrawn(
  { series, controls }: Pick<WatchedFlow, 'series' | 'controls'>,
  observations: readonly Observation[],
): FlowDrawn {
  const { lines, others } = partnerLines(observations, series.id, MOST_LINES);
  return { series, lines, others, events: controlsAround(controls, lines) };
}

/** A flow as lines over the years and months, one a partner; null where it has no figures. */
export function flowPicture(
  { series, lines, events }: FlowDrawn,
  economyId: CountryId,
  { t, f }: Pick<ChartWords, 't' | 'f'>,
  countryName: (id: CountryId) => string,
): Omit<SeriesPicture, 'height'> | null {
  if (lines.length === 0) return null;
  const at = [
    ...lines.flatMap(({ points }) => points.map((point) => point.at)),
    ...events.map(({ date }) => dayAt(date)),
  ];
  const [first, last] = [Math.floor(Math.min(...at)), Math.ceil(Math.max(...at))];
  return {
    label: t('trade-watch.flows', { economy: countryName(economyId) }),
    lines: lines.map(({ countryId, points }) => ({
      id: countryId,
      name: countryName(countryId),
      points: points.map(({ at: year, period, ...point }) => ({
        ...point,
        year,
        ...(year === point.year ? {} : { period: f.date(period) }),
      })),
    })),
    events: events.map(({ date, kind }) => ({
      year: dayAt(date),
      label: `${f.date(date.slice(0, 7))} ${t(`shock.${eventShock(kind) ?? 'ban'}`)}`,
    })),
    firstYear: first,
    lastYear: last === first ? first + 1 : last,
    of: series.unit === 'percent' ? 'percents' : 'amounts',
  };
}
