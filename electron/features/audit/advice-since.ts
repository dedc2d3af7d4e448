import type { AuditAdvice } from '@shared/features/audit/view';
import { byId } from '@shared/model/catalogue';
import type { Side } from './side';

/** What was advised until then with its state of then, the oldest first, and its state now. */
export function adviceSince(then: Side, now: Side): AuditAdvice[] {
  const today = now.rows('advice');
  return [...then.rows('advice')]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ id, date, givenBy, givenTo, words, state }): AuditAdvice => {
      const next = byId(today, id);
      return {
        key: id,
        known: { date, givenBy, givenTo, words, state },
        since:
          next === undefined
            ? 'gone'
            : next.state === state
              ? null
              : { state: next.state, by: next.stateBy, on: next.stateOn },
      };
    });
}
