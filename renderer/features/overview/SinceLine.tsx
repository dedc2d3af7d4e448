import type { PublishedFigures } from '@shared/features/overview/contract';
import type { CountryId } from '@shared/model/country';
import { namesCountry, wordsOfEvent } from '@shared/model/event-words';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Target } from '@shared/model/tables/target';
import { useMemo } from 'react';
import { SeriesLines } from '../../kit/charts/series-lines';
import { useWords } from '../../kit/state/language';
import { useWatched } from '../../kit/state/watched';
import { Section } from '../../kit/ui/Section';
import { targetRule } from '../../kit/ui/target-words';
import { watchedOverYears } from './watched-figures';

interface SinceLineProps {
  readonly published: PublishedFigures;
  readonly events: readonly SupplyEvent[];
  readonly economyId: CountryId;
  readonly target: Target | undefined;
  /** What the record of events may call it. */
  readonly economyNames: readonly string[];
  readonly height: number;
}

/** China's percentage over the years: one line a definition, broken where years have no figure. */
export function SinceLine({
  published,
  events: record,
  economyId,
  target,
  economyNames,
  height,
}: SinceLineProps) {
  const { t, f, nameOf } = useWords();
  const { ids } = useWatched();
  const lines = useMemo(
    () =>
      watchedOverYears(published, economyId, ids).map(({ series, points }) => ({
        id: series.id,
        name: nameOf(series),
        // Several figures of one year under one definition: the newest stands for the year.
        points: points.filter((point, index) => points[index + 1]?.year !== point.year),
      })),
    [published, economyId, ids, nameOf],
  );
  const events = useMemo(() => turningPoints(record, t, economyNames), [record, t, economyNames]);
  const line = useMemo(
    () =>
      target === undefined
        ? null
        : {
            value: target.value,
            label: t('overview.target.rule', {
              rule: targetRule(t, f, target),
              date: f.date(target.date ?? ''),
            }),
            until: target.date === null ? null : Number(target.date.slice(0, 4)),
          },
    [target, t, f],
  );
  const first = Math.min(...lines.flatMap((known) => known.points.map((point) => point.year)));
  if (lines.length === 0) return null;
  return (
    <Section
      title={t('overview.since', { year: first })}
      definition={t('overview.since.definition')}
      testId="since"
    >
      <SeriesLines
        label={t('overview.since', { year: first })}
        lines={lines}
        events={events}
        target={line}
        height={height}
      />
    </Section>
  );
}

/** The first embargo and the first licences that China imposed on this economy: where the line bends. */
function turningPoints(
  record: readonly SupplyEvent[],
  t: ReturnType<typeof useWords>['t'],
  economyNames: readonly string[],
) {
  const first = (kind: string) =>
    [...record]
      .sort((a, b) => a.date.localeCompare(b.date))
      .find(
        (event) =>
          event.kind === kind &&
          namesCountry(event.imposedBy, 'CHN') &&
          wordsOfEvent(event.affected).some((word) => economyNames.includes(word)),
      );
  const yearOf = (date: string): number => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;
  const stop = first('embargo');
  const licences = first('export_licence');
  return [
    ...(stop === undefined
      ? []
      : [{ year: yearOf(stop.date), label: t('overview.event.stop', { year: stop.date.slice(0, 4) }) }]),
    ...(licences === undefined
      ? []
      : [
          {
            year: yearOf(licences.date),
            label: t('overview.event.licences', { year: licences.date.slice(0, 4) }),
          },
        ]),
  ];
}
