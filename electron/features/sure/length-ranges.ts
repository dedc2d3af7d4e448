import { daysBetween } from '@shared/base/calendar';
import { endOf } from '@shared/model/measures/measure-end';
import type { Shock } from '@shared/model/shock';
import type { DrawnRange } from '@shared/model/sure';
import type { WhatIfModel } from '@shared/model/what-if';
import { assumedRange } from '../stress/assumed-range';
import { outwards, type Registers, scenarioWith } from '../stress/register-ranges';

/**
 * Ranges of how long shocks last. One whose length is that of its measure or of the event of its scenario, both with their end,
 * is known and no range at all; another has that of the assumption which the note of its scenario names.
 * Source: docs/engine.md 9.5.
 */
export function lengthRanges(registers: Registers, { shocks }: WhatIfModel): DrawnRange[] {
  const { assumptions, book } = registers;
  return shocks.flatMap((shock): DrawnRange[] => {
    const days = daysBetween(shock.start, shock.end);
    const ref = { kind: 'length', shockId: shock.id } as const;
    if (isOnRecord(shock, days, registers)) return [{ ref, low: days, high: days, mark: 'known' }];
    const range = assumedRange(assumptions, scenarioWith(shock, book)?.note ?? null, days, 'days');
    return range === null ? [] : [{ ref, ...outwards(range) }];
  });
}

function isOnRecord(shock: Shock, days: number, { measures, events, book }: Registers): boolean {
  const measure = measures.measures.find(({ id }) => id === shock.measureId);
  if (measure !== undefined) {
    const end = endOf(measures, measure);
    return end !== null && measure.sure === 'read' && daysBetween(measure.inForce, end) === days;
  }
  const sourceId = scenarioWith(shock, book)?.sourceId ?? null;
  return events.some(
    (event) =>
      sourceId !== null &&
      event.sourceId === sourceId &&
      event.mark === 'known' &&
      event.endDate !== null &&
      event.date === shock.start &&
      event.endDate === shock.end,
  );
}
