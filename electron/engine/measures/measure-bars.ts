import { addDays, type IsoDate } from '@shared/base/calendar';
import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';

/** A part of the time line of a measure. `until` is the last day; null: it goes on. */
export interface MeasureBar {
  readonly is: 'announced' | 'in force' | 'suspended' | 'unknown';
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** The parts of a measure's time line, in their order. A suspension that holds when it would come into force covers that day. */
export function barsOf({ states }: Pick<MeasureRegister, 'states'>, measure: Measure): MeasureBar[] {
  const { announced, inForce, ended, id } = measure;
  const own = states
    .filter(({ measureId }) => measureId === id)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const starts: Omit<MeasureBar, 'until'>[] = [
    ...(announced === null || announced >= inForce ? [] : [{ is: 'announced' as const, from: announced }]),
    ...(own.some((one) => one.from <= inForce && (one.to === null || one.to >= inForce))
      ? []
      : [{ is: 'in force' as const, from: inForce }]),
    ...own.flatMap(({ state, from, to }, at) => {
      const next = own[at + 1];
      const begins = { is: state === 'suspended' ? ('suspended' as const) : ('in force' as const), from };
      if (to === null || (next !== undefined && next.from <= dayAfter(to))) return [begins];
      return [begins, { is: 'unknown' as const, from: dayAfter(to) }];
    }),
  ].toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return starts.flatMap((bar, at) => {
    const next = starts[at + 1];
    const until = next === undefined ? ended : dayBefore(next.from);
    if (ended !== null && bar.from > ended) return [];
    return [{ ...bar, until: until !== null && ended !== null && until > ended ? ended : until }];
  });
}

/** A day on which something of a measure changes, or is to be said. */
export interface ComingDate {
  readonly date: IsoDate;
  readonly measureId: string;
  readonly is: 'comes into force' | 'ends' | 'suspension ends' | 'no word';
}

/** Days from a day on, the next one first; before them those on which a suspension ran out and no word says what follows. */
export function datesThatCome(
  register: Pick<MeasureRegister, 'measures' | 'states'>,
  day: IsoDate,
): ComingDate[] {
  return register.measures
    .flatMap((measure): ComingDate[] => {
      const { id: measureId, inForce, ended } = measure;
      const bars = barsOf(register, measure);
      const suspensions = bars.flatMap((bar, at): ComingDate[] => {
        const behind = bars[at + 1];
        if (bar.is !== 'suspended' || bar.until === null) return [];
        if (bar.until >= day) return [{ date: bar.until, measureId, is: 'suspension ends' }];
        return behind?.is === 'unknown' && behind.until === null
          ? [{ date: bar.until, measureId, is: 'no word' }]
          : [];
      });
      const entry = bars.some(({ is, from }) => is === 'in force' && from === inForce);
      return [
        ...(inForce > day && entry ? [{ date: inForce, measureId, is: 'comes into force' } as const] : []),
        ...suspensions,
        ...(ended !== null && ended >= day ? [{ date: ended, measureId, is: 'ends' } as const] : []),
      ];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

const dayAfter = (day: IsoDate): IsoDate => addDays(day, 1);
const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);
