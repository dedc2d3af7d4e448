import { addDays, type IsoDate } from '@shared/base/calendar';
import type { Duty, ShownRing, WatchedRule, WatchView } from '@shared/features/tripwires/watch-view';
import type { MeasureRegister, WatchBook } from '@shared/model/plan';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { TripwireRing } from '@shared/model/tables/tripwire-ring';
import { looksAtMonths } from '@shared/model/tripwire-terms';
import { observedSeries } from '../../plan/observed-series';
import type { Session } from '../../plan/session';
import { coverOf, type DayReading, measureDate, ownerPart, surveyed } from './day-rules';
import { type MonthSources, monthRule } from './month-rule';
import { monthSources } from './month-sources';

/** Every rule of a project on a day: the level that stands, its rings, its record and what is to be done. */
export async function watch(session: Session, on: IsoDate): Promise<WatchView> {
  const book = await session.project.watch();
  const read = seriesOfRules(book);
  const [{ series, observations }, register, reference] = await Promise.all([
    observedSeries(session, ({ id }) => read.has(id)),
    session.project.measures(),
    session.project.reference(),
  ]);
  const sources = monthSources({ series, observations, register, reference });
  const rules: WatchedRule[] = [];
  for (const rule of book.tripwires)
    rules.push(await watched(session, { book, sources, register }, rule, on));
  return { on, rules };
}

/** The series that rules name: no other is read. */
export function seriesOfRules({ tripwires }: WatchBook): ReadonlySet<string> {
  return new Set(
    tripwires.flatMap(({ seriesId, otherSeriesId }) => [seriesId ?? [], otherSeriesId ?? []].flat()),
  );
}

interface Watched {
  readonly book: WatchBook;
  readonly sources: MonthSources;
  readonly register: MeasureRegister;
}

async function watched(
  session: Session,
  { book, sources, register }: Watched,
  rule: Tripwire,
  on: IsoDate,
): Promise<WatchedRule> {
  const ofMonths = watchedMonths(book, sources, rule, on);
  if (ofMonths !== null) return ofMonths;
  const { noted, isReplaced } = standingOf(book, rule);
  const kind = rule.rule as DayRule['rule']; // no rule on months
  const reading = await dayReading(session, register, { ...rule, rule: kind }, noted, on);
  const { ring } = reading;
  // What was noted keeps its own day of publication.
  const known = noted.find(({ at }) => at === ring?.at);
  const shown = ring === null ? [] : [{ ...ring, published: known?.published ?? ring.published, is: null }];
  return asShown(
    rule,
    {
      of: reading.of,
      isNotSplit: false,
      now: reading.now,
      month: null,
      level: ring === null ? null : rule.level,
      since: shown[0]?.published ?? null,
      rings: shown,
      record: null,
      fresh: null,
      course: null,
      noted,
      isReplaced,
    },
    on,
  );
}

/** What was noted of a rule, and whether another one took its place. */
function standingOf({ tripwires, rings }: WatchBook, { id }: Tripwire) {
  return {
    noted: rings.filter(({ tripwireId }) => tripwireId === id),
    isReplaced: tripwires.some(({ replacesId }) => replacesId === id),
  };
}

/** A rule on months on a day; null for one that looks at something else. */
export function watchedMonths(
  book: WatchBook,
  sources: MonthSources,
  rule: Tripwire,
  on: IsoDate,
): WatchedRule | null {
  const { rule: kind } = rule;
  if (!looksAtMonths(kind)) return null;
  return asShown(rule, { ...monthRule(sources, { ...rule, rule: kind }, on), ...standingOf(book, rule) }, on);
}

type DayRule = Tripwire & { readonly rule: 'measure_date' | 'cover' | 'owner_part' | 'survey' };

function dayReading(
  session: Session,
  register: MeasureRegister,
  rule: DayRule,
  noted: readonly TripwireRing[],
  on: IsoDate,
): Promise<DayReading> | DayReading {
  switch (rule.rule) {
    case 'measure_date':
      return measureDate(register, rule, on);
    case 'cover':
      return coverOf(session, rule);
    case 'owner_part':
      return ownerPart(session, rule, on);
    case 'survey':
      return surveyed(noted);
  }
}

type Unnoted = Omit<ShownRing, 'noted' | 'isGone'>;
type Found = Omit<WatchedRule, 'rule' | 'rings' | 'duty'> & {
  readonly rings: readonly Unnoted[];
  readonly noted: readonly TripwireRing[];
};

/** Rings as the figures say them and as they were noted, newest first; a replaced rule stands at no level. */
function asShown(rule: Tripwire, { noted, ...found }: Found, on: IsoDate): WatchedRule {
  const said = found.rings.map(
    (ring): ShownRing => ({ ...ring, noted: noted.find(({ at }) => at === ring.at) ?? null, isGone: false }),
  );
  const gone = noted
    .filter(({ at }) => !found.rings.some((ring) => ring.at === at))
    .map(
      (ring): ShownRing => ({
        at: ring.at,
        published: ring.published,
        value: ring.value,
        is: null,
        noted: ring,
        isGone: looksAtMonths(rule.rule),
      }),
    );
  const rings = [...said, ...gone].sort((a, b) => (a.published < b.published ? 1 : -1));
  const level = found.isReplaced ? null : found.level;
  return { ...found, rule, rings, level, duty: dutyOf(rule, rings, level !== null, on) };
}

/** What is to be done: of the ring that stands, or of one that was noted and not answered. */
function dutyOf(
  { duty, dutyDays }: Tripwire,
  rings: readonly ShownRing[],
  stands: boolean,
  on: IsoDate,
): Duty | null {
  if (duty === null && dutyDays === null) return null;
  const open = rings.findLast(({ noted }, at) =>
    noted === null ? stands && at === 0 : noted.decision === null && noted.judged === 'open',
  );
  if (open === undefined) return null;
  const due = addDays(open.published, Math.ceil(dutyDays ?? 0));
  return { ringAt: open.at, due, isOverdue: due < on };
}
