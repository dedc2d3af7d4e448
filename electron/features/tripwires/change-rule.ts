import { randomUUID } from 'node:crypto';
import { byId } from '@shared/model/catalogue';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { Session } from '../../plan/session';
import { ruleIn } from './note-rings';
import { todayOf } from './today';
import { watch } from './watch';

type Terms = Pick<Tripwire, 'threshold' | 'months' | 'level' | 'owner' | 'duty' | 'dutyDays'>;

/**
 * Puts a rule with other terms in the place of one, which keeps its rings and its record. What the months so far say of the
 * new one was known when it was set. One change.
 * @throws Refusal refusal.tripwires.unknown
 */
export function changeRule(
  session: Session,
  { tripwireId, ...terms }: Terms & { readonly tripwireId: string },
): Promise<{ readonly id: string }> {
  return session.write(async () => {
    const today = await todayOf(session);
    const { rules } = await watch(session, today);
    const { rule: before, month } = ruleIn(rules, tripwireId);
    const { tripwires } = await session.project.watch();
    const id = randomUUID();
    const row: Tripwire = {
      ...(byId(tripwires, tripwireId) ?? before),
      ...terms,
      id,
      fixedOn: today,
      trainedTo: month ?? before.trainedTo,
      replacesId: tripwireId,
    };
    await session.apply(session.say('change.tripwires.rule', { rule: session.nameOf(row) }), [
      { table: 'tripwire', op: 'put', row },
    ]);
    return { id };
  });
}
