import { daysBetween } from '@shared/base/calendar';
import { earlier, later } from '@shared/base/day-order';
import type { MovedShock } from '@shared/features/measures/contract';
import { byId } from '@shared/model/catalogue';
import type { MeasureRegister, ScenarioBook } from '@shared/model/plan';
import { movedBy, type Shock } from '@shared/model/shock';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Session } from '../../plan/session';
import { datesOf, shockKindOf } from './measure-shocks';

/**
 * Shocks that were made of measures whose days have become others since: an end, an entry, a suspension that came later. A
 * scenario that begins on a day of its own keeps it, and is held to the end alone where that lies before its own.
 */
export function movedShocks(register: MeasureRegister, { scenarios, shocks }: ScenarioBook): MovedShock[] {
  return scenarios.flatMap((scenario) => {
    const own = shocks.filter(({ scenarioId }) => scenarioId === scenario.id).map(({ shock }) => shock);
    const linked = new Set(own.flatMap(({ measureId }) => (measureId === undefined ? [] : [measureId])));
    return [...linked].flatMap((measureId): MovedShock[] => {
      const difference = differenceOf(register, own, measureId);
      return difference === null
        ? []
        : [{ scenarioId: scenario.id, scenario: namesOf(scenario), measureId, ...difference }];
    });
  });
}

const namesOf = ({ name, nameJa }: Scenario) => ({ name, nameJa });

function differenceOf(
  register: MeasureRegister,
  shocks: readonly Shock[],
  measureId: string,
): Pick<MovedShock, 'before' | 'after'> | null {
  const measure = byId(register.measures, measureId);
  if (measure === undefined || shockKindOf(register, measure) === null) return null;
  const own = shocks.filter((shock) => shock.measureId === measureId);
  const start = own.map((shock) => shock.start).reduce(earlier);
  const end = own.map((shock) => shock.end).reduce(later);
  const { from, end: until } = datesOf(register, measure);
  // Only an end that somebody has set: one that was assumed moves nothing.
  const isSet =
    measure.ended !== null ||
    register.states.some((one) => one.measureId === measureId && one.state === 'suspended');
  const after = { start: from, end: isSet && until !== null ? earlier(until, end) : end };
  return after.start === start && after.end === end ? null : { before: { start, end }, after };
}

/** Takes the days of a measure into the shocks that were made of it: all of them move with the first, and none goes on behind the end. */
export function takeDates(session: Session, scenarioId: string, measureId: string): Promise<null> {
  return session.write(async () => {
    const [register, book] = await Promise.all([session.project.measures(), session.project.scenarios()]);
    const moved = movedShocks(register, book).find(
      (one) => one.scenarioId === scenarioId && one.measureId === measureId,
    );
    if (moved === undefined) return null;
    const days = daysBetween(moved.before.start, moved.after.start);
    const rows = book.shocks.filter(
      (row) => row.scenarioId === scenarioId && row.shock.measureId === measureId,
    );
    const changes = rows.map((row) => {
      const shock = movedBy(row.shock, days);
      const end = earlier(shock.end, moved.after.end);
      if (shock.start >= end) return { table: 'scenarioShock', op: 'remove', id: row.id } as const;
      return { table: 'scenarioShock', op: 'put', row: { ...row, shock: { ...shock, end } } } as const;
    });
    const name = session.nameOf(moved.scenario);
    await session.apply(session.say('change.measures.dates', { name, measure: measureId }), changes);
    return null;
  });
}
