import type { MessageKey } from '@shared/base/message';
import type { Changed, PassedDate } from '@shared/features/overview/contract';
import type { WatchedRule } from '@shared/features/tripwires/watch-view';
import type { WithNames } from '@shared/model/catalogue';

/** One thing that changed. */
interface ChangedLine {
  readonly key: string;
  readonly says: MessageKey;
  readonly of: WithNames;
  readonly date: string | null;
  readonly month: string | null;
  readonly count: number;
}

const IS: Readonly<Record<PassedDate['is'], MessageKey>> = {
  announced: 'overview.changed.announced',
  'in force': 'overview.changed.inForce',
  suspended: 'overview.changed.suspended',
  unknown: 'overview.changed.unknown',
  ended: 'overview.changed.ended',
};

/** What changed, in the order in which it is read: rings, days of measures, months, revisions. */
export function changedLines(
  { since, dates, months }: Changed,
  rules: readonly Pick<WatchedRule, 'rule' | 'rings' | 'isReplaced'>[],
): ChangedLine[] {
  const rings = rules.flatMap(({ rule, rings: rung, isReplaced }) =>
    rung
      .filter(({ published, isGone }) => !isReplaced && !isGone && published > since)
      .map(
        ({ at, published }): ChangedLine => ({
          key: `ring ${rule.id} ${at}`,
          says: 'overview.changed.rang',
          of: rule,
          date: published,
          month: null,
          count: 1,
        }),
      ),
  );
  const passed = dates.map(
    ({ date, measureId, is, ...of }): ChangedLine => ({
      key: `${is} ${measureId} ${date}`,
      says: IS[is],
      of,
      date,
      month: null,
      count: 1,
    }),
  );
  const of = (says: MessageKey, count: 'months' | 'revised'): ChangedLine[] =>
    (months ?? [])
      .filter((one) => one[count] > 0)
      .map((one) => ({
        key: `${count} ${one.seriesId}`,
        says,
        of: one,
        date: null,
        month: one.newest,
        count: one[count],
      }));
  return [
    ...rings,
    ...passed,
    ...of('overview.changed.months', 'months'),
    ...of('overview.changed.revised', 'revised'),
  ];
}
