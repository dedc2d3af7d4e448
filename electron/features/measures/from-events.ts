import { daysBetween, isoDate } from '@shared/base/calendar';
import { later } from '@shared/base/day-order';
import { nameKey } from '@shared/base/fold-text';
import { symbolOf } from '@shared/model/measures/material-symbols';
import { ALL, type MeasureKind, type Reading } from '@shared/model/measures/measure-terms';
import type { MeasureRegister, Reference, RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { SupplyEvent } from '@shared/model/tables/event';
import { buildVocabulary } from '../../importing/values/vocabulary';
import type { Session } from '../../plan/session';
import { eventReader } from '../scenarios/event-scope';

/** Kinds of the record that are measures, by what they are in the register. */
const KINDS: Readonly<Record<string, MeasureKind>> = {
  embargo: 'reported_stop',
  export_ban: 'ban',
  export_restriction: 'reported_stop',
  export_licence: 'licence',
  export_quota: 'quota',
  export_tax: 'tax',
  export_duty: 'tax',
  reporting_rule: 'reporting',
  technology_ban: 'technology',
  licence_relief: 'relief',
  liberalisation: 'relief',
  suspension: 'suspension',
  trade_dispute: 'trade_case',
  policy: 'policy',
};
/** Days by which record and register may differ on the same act: one has the notice, the other the entry. */
const SAME_ACT_DAYS = 10;
const READING: Readonly<Record<SupplyEvent['mark'], Reading>> = {
  known: 'read',
  estimated: 'mixed',
  guessed: 'recalled',
};

const kindOf = (event: SupplyEvent): MeasureKind | undefined =>
  Object.entries(KINDS).find(([name]) => nameKey(name) === nameKey(event.kind))?.[1];

/** Events of the record that are measures, and stand in no row of the register: neither by their id nor by issuer and day. */
export function offeredEvents(
  register: MeasureRegister,
  events: readonly SupplyEvent[],
  reference: Reference,
): SupplyEvent[] {
  const read = eventReader(reference, buildVocabulary(reference));
  return events.filter((event) => {
    const kind = kindOf(event);
    if (kind === undefined) return false;
    const [imposer] = read(event).imposers;
    if (imposer === undefined) return false;
    return !register.measures.some(
      ({ id, issuer, announced, inForce }) =>
        id === event.id ||
        (issuer === imposer &&
          [announced, inForce].some(
            (day) => day !== null && Math.abs(daysBetween(day, event.date)) <= SAME_ACT_DAYS,
          )),
    );
  });
}

/** Puts the offered events into the register under their ids, as one change; the events stay. @returns how many */
export function measuresFromEvents(session: Session): Promise<{ readonly count: number }> {
  return session.write(async () => {
    const [register, { events }, reference, { dataDate }] = await Promise.all([
      session.project.measures(),
      session.project.evidence(),
      session.project.reference(),
      session.project.info(),
    ]);
    const read = eventReader(reference, buildVocabulary(reference));
    const offered = offeredEvents(register, events, reference);
    const changes = offered.flatMap((event): RowChange[] => {
      const { imposers, onAll, affected, what } = read(event);
      const names = { nameEn: event.titleEn, nameJa: event.titleJa };
      const known = { sure: READING[event.mark], sourceId: event.sourceId } as const;
      const measure = newRow(TABLES.measure, {
        id: event.id,
        ...names,
        issuer: String(imposers[0]),
        kind: kindOf(event) ?? 'policy', // offered: it has one
        announced: event.date,
        inForce: event.date,
        ended: event.endDate,
        destinations: onAll || affected.length === 0 ? [ALL] : affected.map(String),
        ...known,
        checkedOn: later(event.date, isoDate(dataDate)),
        learntOn: event.date,
      });
      const goods = newRow(TABLES.measureGoods, {
        id: `${event.id}-goods`,
        measureId: event.id,
        ...names,
        materials:
          what === null
            ? []
            : what.materials.length === 0 && what.stages.length === 0
              ? [ALL]
              : what.materials.map(symbolOf),
        stages: what?.stages ?? [],
        ...known,
      });
      return [
        { table: 'measure', op: 'put', row: measure },
        { table: 'measureGoods', op: 'put', row: goods },
      ];
    });
    if (changes.length > 0)
      await session.apply(session.say('change.measures.fromEvents', { count: offered.length }), changes);
    return { count: offered.length };
  });
}
