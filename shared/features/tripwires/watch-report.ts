import { type IsoDate, yearOf } from '../../base/calendar';
import type { Tripwire } from '../../model/tables/tripwire';
import { ALERT, isAtLeast, looksAtMonths, type MonthRule } from '../../model/tripwire-terms';
import type { RuleRecord } from '../../model/watch-record';
import type { ReportKey, ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import type { ShownRing, WatchedRule, WatchView } from './watch-view';

const COLUMNS = {
  rule: { title: 'tripwires.col.rule', format: 'text' },
  looks: { title: 'tripwires.col.looks', format: 'text', under: 'rule' },
  by: { title: 'tripwires.col.by', format: 'text' },
  now: { title: 'tripwires.col.now', format: 'text', align: 'right' },
  level: { title: 'tripwires.col.level', format: 'text' },
  since: { title: 'tripwires.col.since', format: 'date', missing: null },
  lead: { title: 'tripwires.col.lead', format: 'whole', missing: 'tripwires.noRecord' },
  falses: { title: 'tripwires.col.false', format: 'hundredths', missing: 'tripwires.noRecord' },
  seen: { title: 'tripwires.col.seen', format: 'text', missing: 'tripwires.noRecord' },
  duty: { title: 'tripwires.col.duty', format: 'date', missing: null },
} as const;

/** The rules of a project on a day, those at the highest level first. */
export function watchReport({ on, rules }: WatchView) {
  return {
    asked: { key: 'tripwires.asked', with: { day: { date: on } } },
    lead: leadOf(rules),
    tables: [
      reportTable({
        key: 'tripwires',
        title: 'tripwires.table',
        columns: COLUMNS,
        rows: rules.map((one) => ({
          key: one.rule.id,
          cells: {
            rule: one.rule,
            looks: saysOf(one),
            by: looksByMessage(one),
            now: readingMessage(one, one.now),
            level: levelMessage(one),
            since: one.since,
            lead: one.record?.leadDays ?? null,
            falses: one.record?.falseAYear.value ?? null,
            seen: one.record === null ? null : seenMessage(one.record),
            duty: one.duty?.due ?? null,
          },
          quiet: one.level === null,
        })),
      }),
    ],
    notes: rules.some(({ rule }) => looksAtMonths(rule.rule)) ? (['tripwires.honest'] as const) : [],
  } as const satisfies Report;
}

/** What stands, in a sentence or two. */
function leadOf(rules: readonly WatchedRule[]): ReportMessage {
  if (rules.length === 0) return 'tripwires.lead.empty';
  const ringing = rules.filter(({ level }) => level !== null);
  const alerts = ringing.filter(({ level }) => level !== null && isAtLeast(level, ALERT));
  const overdue = rules.filter(({ duty }) => duty?.isOverdue === true).length;
  const oldest = alerts.reduce<WatchedRule | null>(
    (first, one) => (first === null || (one.since ?? '') < (first.since ?? '') ? one : first),
    null,
  );
  const stands: ReportMessage =
    oldest !== null && oldest.since !== null
      ? {
          key: 'tripwires.lead.alert',
          with: { count: alerts.length, date: { date: oldest.since }, rule: oldest.rule },
        }
      : ringing.length > 0
        ? { key: 'tripwires.lead.low', with: { count: ringing.length } }
        : 'tripwires.lead.none';
  return overdue === 0
    ? stands
    : { lines: [stands, { key: 'tripwires.lead.overdue', with: { count: overdue } }] };
}

/** What a rule looks at and where it rings. */
export function saysOf({ rule }: Pick<WatchedRule, 'rule'>): ReportMessage {
  return {
    key: `tripwires.says.${rule.rule}`,
    with: { months: rule.months, threshold: rule.threshold },
  };
}

const LOOKS_BY: Readonly<Record<Exclude<Tripwire['rule'], MonthRule>, ReportKey>> = {
  owner_part: 'tripwires.by.year',
  measure_date: 'tripwires.by.day',
  cover: 'tripwires.by.run',
  survey: 'tripwires.by.survey',
};

/** What brings a rule its news. */
export function looksByMessage({ rule: { rule } }: Pick<WatchedRule, 'rule'>): ReportMessage {
  return looksAtMonths(rule) ? 'tripwires.by.month' : LOOKS_BY[rule];
}

/** A ring to which nothing was decided, of a rule that stands at its level by it or that somebody owes an answer. */
export function isOpenRing({ level, rings, duty }: WatchedRule, ring: ShownRing): boolean {
  if (ring.noted?.decision != null) return false;
  return duty?.ringAt === ring.at || (level !== null && rings[0]?.at === ring.at);
}

/** The rings that were answered in the year of the view, the newest answer first. */
export function answeredThisYear({ on, rules }: WatchView): AnsweredRing[] {
  return rules
    .flatMap(({ rule, rings }) =>
      rings.flatMap(({ at, noted }) => {
        const { decision = null, decidedOn = null, came = null } = noted ?? {};
        return decision === null || decidedOn === null || yearOf(decidedOn) !== yearOf(on)
          ? []
          : [{ rule, at, decidedOn, decision, came }];
      }),
    )
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
}

interface AnsweredRing {
  readonly rule: Tripwire;
  readonly at: string;
  readonly decidedOn: IsoDate;
  readonly decision: string;
  readonly came: string | null;
}

/** A reading in the unit of its rule. */
export function readingMessage(
  { rule, isNotSplit }: Pick<WatchedRule, 'rule' | 'isNotSplit'>,
  value: number | null,
): ReportMessage | null {
  if (isNotSplit) return 'months.notSplit';
  if (value === null) return null;
  const isDays = rule.rule === 'measure_date' || rule.rule === 'cover' || rule.rule === 'survey';
  if (!isDays) return { key: 'tripwires.percent', with: { value: { format: 'figure', value } } };
  return {
    key: value < 0 ? 'tripwires.passed' : 'tripwires.days',
    with: { value: { format: 'whole', value: Math.abs(value) } },
  };
}

export function levelMessage({
  level,
  isReplaced,
}: Pick<WatchedRule, 'level' | 'isReplaced'>): ReportMessage {
  if (isReplaced) return 'tripwires.replaced';
  return level === null ? 'tripwires.noLevel' : `tripwires.level.${level}`;
}

export function seenMessage({ early, after, stops }: RuleRecord): ReportMessage {
  return { key: 'tripwires.seen', with: { seen: early + after, stops } };
}

const IS: Readonly<Record<NonNullable<ShownRing['is']>, ReportKey>> = {
  early: 'tripwires.ring.early',
  after: 'tripwires.ring.after',
  'under a measure': 'tripwires.ring.under',
  false: 'tripwires.ring.false',
};

/** What a ring turned out to be, as a person judged it, or else by the register. */
export function ringMessage({ is, noted, isGone }: ShownRing): ReportMessage {
  if (noted !== null && noted.judged !== 'open') return `tripwires.judged.${noted.judged}`;
  if (isGone) return 'tripwires.ring.gone';
  return is === null ? 'tripwires.judged.open' : IS[is];
}

/** All that a rule has shown, in sentences. */
export function recordMessages(record: RuleRecord): ReportMessage[] {
  const { falseAYear, leadDays, delayDays, ...counts } = record;
  const rate = (value: number) => ({ format: 'hundredths', value }) as const;
  return [
    {
      key: 'tripwires.record.says',
      with: {
        rang: counts.rang,
        early: counts.early,
        stops: counts.stops,
        after: counts.after,
        missed: counts.missed,
        years: { format: 'figure', value: counts.years },
        falses: rate(falseAYear.value),
        low: rate(falseAYear.low),
        high: rate(falseAYear.high),
      },
    },
    ...(leadDays === null ? [] : [{ key: 'tripwires.record.lead', with: { days: leadDays } } as const]),
    ...(delayDays === null ? [] : [{ key: 'tripwires.record.delay', with: { days: delayDays } } as const]),
    ...(counts.stops < FEW ? (['tripwires.record.few'] as const) : []),
  ];
}

const FEW = 5;

const RINGS = {
  rule: { title: 'tripwires.col.rule', format: 'text' },
  month: { title: 'tripwires.col.month', format: 'text' },
  published: { title: 'tripwires.col.published', format: 'date' },
  value: { title: 'tripwires.col.value', format: 'text', align: 'right' },
  is: { title: 'tripwires.col.is', format: 'text' },
} as const;

/** The rings of a span of months with what came of them, and what each rule has shown. */
export function replayReport({ on, rules }: WatchView, from: string, to: string) {
  return {
    asked: { key: 'tripwires.replay', with: { from: { text: from }, to: { text: to } } },
    tables: [
      reportTable({
        key: 'rings',
        title: { key: 'tripwires.replay', with: { from: { text: from }, to: { text: to } } },
        columns: RINGS,
        rows: rules.flatMap((one) =>
          one.rings
            .filter(({ at }) => at >= from && at <= to)
            .toReversed()
            .map((ring) => ({
              key: `${one.rule.id} ${ring.at}`,
              cells: {
                rule: one.rule,
                month: { text: ring.at },
                published: ring.published,
                value: readingMessage(one, ring.value),
                is: ringMessage(ring),
              },
            })),
        ),
      }),
      ...watchReport({ on, rules }).tables,
    ],
    notes: ['tripwires.honest'],
  } as const satisfies Report;
}
