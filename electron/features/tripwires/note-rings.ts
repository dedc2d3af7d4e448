import { randomUUID } from 'node:crypto';
import { type IsoDate, isoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { ShownRing, WatchedRule } from '@shared/features/tripwires/watch-view';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { TripwireRing } from '@shared/model/tables/tripwire-ring';
import type { RingVerdict } from '@shared/model/tripwire-terms';
import type { Session } from '../../plan/session';
import { todayOf } from './today';
import { watch } from './watch';

/** Notes the rings that stand and are not noted: what months say of them when they are revised changes nothing then. One change. */
export function noteRings(session: Session): Promise<{ readonly count: number }> {
  return session.write(async () => {
    const { rules } = await watch(session, await todayOf(session));
    const rows = rules.flatMap(({ rule, level, rings: [newest] }) =>
      level === null || newest === undefined || newest.noted !== null ? [] : [ringRow(rule, newest)],
    );
    await session.apply(
      session.say('change.tripwires.note', { count: rows.length }),
      rows.map((row) => ({ table: 'tripwireRing', op: 'put', row }) as const),
    );
    return { count: rows.length };
  });
}

interface Answer {
  readonly tripwireId: string;
  readonly at: string;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: IsoDate | null;
  readonly came: string | null;
  readonly judged: RingVerdict;
}

/**
 * Notes what was decided of a ring, by whom, and what came. One change.
 * @throws Refusal refusal.tripwires.unknown, .noRing; the rules of its table
 */
export function answerRing(session: Session, { tripwireId, at, ...said }: Answer): Promise<null> {
  return session.write(async () => {
    const { rules } = await watch(session, await todayOf(session));
    const found = ruleIn(rules, tripwireId);
    const ring = found.rings.find((one) => one.at === at);
    if (ring === undefined)
      throw new Refusal(
        'refusal.tripwires.noRing',
        { rule: session.nameOf(found.rule), at },
        { field: 'at' },
      );
    const row = { ...(ring.noted ?? ringRow(found.rule, ring)), ...said };
    await session.apply(session.say('change.tripwires.answer', { rule: session.nameOf(found.rule) }), [
      { table: 'tripwireRing', op: 'put', row },
    ]);
    return null;
  });
}

/** @throws Refusal refusal.tripwires.unknown */
export function ruleIn(rules: readonly WatchedRule[], id: string): WatchedRule {
  const found = rules.find(({ rule }) => rule.id === id);
  if (found === undefined)
    throw new Refusal('refusal.tripwires.unknown', { rule: id }, { field: 'tripwire' });
  return found;
}

function ringRow({ id, level }: Tripwire, { at, published, value }: ShownRing): TripwireRing {
  return newRow(TABLES.tripwireRing, {
    id: randomUUID(),
    tripwireId: id,
    at,
    published: isoDate(published),
    value,
    level,
  });
}
