import type { WatchedFlow } from '@shared/features/trade-watch/contract';
import { flowDrawn, flowPicture } from '@shared/features/trade-watch/flow-picture';
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

interface FlowLinesProps {
  readonly flow: WatchedFlow;
  readonly flows: readonly WatchedFlow[];
  readonly economyId: CountryId;
  readonly onChoose: (seriesId: string) => void;
}

/** Imports by partner over the years and months, with the dates of controls. */
export function FlowLines({ flow, flows, economyId, onChoose }: FlowLinesProps) {
  const formatter = useFormatter();
  const { t, nameOf, f } = useWords();
  const known = useReference();
  const height = useWideWindow() ? 380 : 270;
  const { series } = flow;
  const { value: observations } = useAnswer(
    'trade-watch.figures',
    { seriesId: series.id },
    { patient: true },
  );
  const drawn = useMemo(() => flowDrawn(flow, observations ?? []), [flow, observations]);
  const picture = useMemo(
    () => flowPicture(drawn, economyId, { t, f }, (id) => known?.countryName(id) ?? id),
    [drawn, economyId, t, f, known],
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
      {picture === null ? <div style={{ height }} /> : <SeriesLines {...picture} height={height} />}
      {drawn.others > 0 && (
        <p className="ld-caption">{t('trade-watch.others', { count: f.whole(drawn.others) })}</p>
      )}
    </Section>
  );
}
