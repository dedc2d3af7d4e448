import { eventShock } from '@shared/features/scenarios/event-shock';
import type { WatchedFlow } from '@shared/features/trade-watch/contract';
import { unitOf } from '@shared/features/trade-watch/watch-report';
import type { CountryId } from '@shared/model/country';
import { formatted } from '@shared/report/report-message';
import { useMemo } from 'react';
import { SeriesLines } from '../../kit/charts/series-lines';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { Section } from '../../kit/ui/Section';
import { SmallField } from '../../kit/ui/SmallField';
import { useWideWindow } from '../../kit/ui/wide-window';
import { controlsAround, dayAt, partnerLines } from './flow-lines-data';

interface FlowLinesProps {
  readonly flow: WatchedFlow;
  readonly flows: readonly WatchedFlow[];
  readonly economyId: CountryId;
  readonly onChoose: (seriesId: string) => void;
}

/** More partners than these are a thicket. */
const MOST_LINES = 5;

/** Imports by partner over the years and months, with the dates of controls. */
export function FlowLines({ flow, flows, economyId, onChoose }: FlowLinesProps) {
  const formatter = useFormatter();
  const { t, nameOf, f } = useWords();
  const known = useReference();
  const height = useWideWindow() ? 380 : 270;
  const { series } = flow;
  const { value: observations } = useAnswer('trade-watch.figures', { seriesId: series.id }, true);
  const drawn = useMemo(() => {
    const { lines, others } = partnerLines(observations ?? [], series.id, MOST_LINES);
    const events = controlsAround(flow.controls, lines);
    const at = [
      ...lines.flatMap(({ points }) => points.map((point) => point.at)),
      ...events.map(({ date }) => dayAt(date)),
    ];
    return { lines, others, events, first: Math.floor(Math.min(...at)), last: Math.ceil(Math.max(...at)) };
  }, [observations, series.id, flow.controls]);
  const lines = useMemo(
    () =>
      drawn.lines.map(({ countryId, points }) => ({
        id: countryId,
        name: known?.countryName(countryId) ?? countryId,
        points: points.map(({ at, period, ...point }) => ({
          ...point,
          year: at,
          ...(at === point.year ? {} : { period: f.date(period) }),
        })),
      })),
    [drawn, known, f],
  );
  const events = useMemo(
    () =>
      drawn.events.map(({ date, kind }) => ({
        year: dayAt(date),
        label: `${f.date(date.slice(0, 7))} ${t(`shock.${eventShock(kind) ?? 'ban'}`)}`,
      })),
    [drawn, t, f],
  );
  const economy = known?.countryName(economyId) ?? economyId;
  return (
    <Section
      title={t('trade-watch.flows', { economy })}
      definition={t('trade-watch.flows.lines', { unit: formatted(unitOf(series), formatter) })}
      testId="trade-flows"
      aside={
        <SmallField label={t('trade-watch.series')}>
          <select
            className="ld-small-select ld-trade-series"
            value={series.id}
            onChange={({ target }) => onChoose(target.value)}
            data-testid="trade-series"
          >
            {flows.map((one) => (
              <option key={one.series.id} value={one.series.id}>
                {nameOf(one.series)}
              </option>
            ))}
          </select>
        </SmallField>
      }
    >
      {drawn.lines.length === 0 ? (
        <div style={{ height }} />
      ) : (
        <SeriesLines
          label={t('trade-watch.flows', { economy })}
          lines={lines}
          events={events}
          firstYear={drawn.first}
          lastYear={drawn.last === drawn.first ? drawn.first + 1 : drawn.last}
          height={height}
          of={series.unit === 'percent' ? 'percents' : 'amounts'}
        />
      )}
      {drawn.others > 0 && (
        <p className="ld-caption">{t('trade-watch.others', { count: f.whole(drawn.others) })}</p>
      )}
    </Section>
  );
}
