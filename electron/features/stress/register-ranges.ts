import { daysBetween } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import { heldMonths, MONTH_DAYS, RESPONSE_PROFILES } from '@shared/model/measures/response-profiles';
import type { MeasureRegister, Reference, ScenarioBook } from '@shared/model/plan';
import type { InputRange } from '@shared/model/sensitivity';
import type { Shock } from '@shared/model/shock';
import { turnedFigure } from '@shared/model/shock-turned';
import type { Assumption } from '@shared/model/tables/assumption';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { WhatIfModel } from '@shared/model/what-if';
import type { Session } from '../../plan/session';
import { assumedRange } from './assumed-range';

/** What a project says of the figures of a run beside their rows. */
export interface Registers {
  readonly assumptions: readonly Assumption[];
  readonly events: readonly SupplyEvent[];
  readonly book: ScenarioBook;
  readonly measures: MeasureRegister;
}

/** Reads what ranges are taken from. */
export async function readRegisters({ project }: Session): Promise<Registers> {
  const [{ assumptions, events }, book, measures] = await Promise.all([
    project.evidence(),
    project.scenarios(),
    project.measures(),
  ]);
  return { assumptions, events, book, measures };
}

/**
 * Ranges of lead times and of approved parts: after the assumption that the note of the supplier, or of the scenario with the
 * shock, names; of a licence that was made of a measure after the months that were measured of past ones.
 * Source: docs/engine.md 9.5.
 */
export function registerRanges(registers: Registers, reference: Reference, model: WhatIfModel): InputRange[] {
  const { assumptions, book } = registers;
  const leads = new Map(
    model.materials.flatMap(({ suppliers }) =>
      suppliers.map(({ supplierId, leadTimeDays }) => [supplierId, leadTimeDays] as const),
    ),
  );
  return [
    ...[...leads].flatMap(([supplierId, days]): InputRange[] => {
      const note = byId(reference.suppliers, supplierId)?.note ?? null;
      const range = assumedRange(assumptions, note, days, 'days');
      return range === null ? [] : [{ ref: { kind: 'lead', supplierId }, ...outwards(range) }];
    }),
    ...model.shocks.flatMap((shock): InputRange[] => {
      const approved = turnedFigure(shock, 'approved');
      if (approved === null) return [];
      const note = scenarioWith(shock, book)?.note ?? null;
      const range =
        measuredRange(shock, approved, model) ?? assumedRange(assumptions, note, approved, 'percent');
      return range === null
        ? []
        : [
            {
              ref: { kind: 'approved', shockId: shock.id },
              ...range,
              low: Math.max(0, range.low),
              high: Math.min(100, range.high),
            },
          ];
    }),
  ];
}

/** Whole days, rounded outwards. */
export function outwards<Range extends { readonly low: number; readonly high: number }>(range: Range): Range {
  return { ...range, low: Math.floor(range.low), high: Math.ceil(range.high) };
}

/** The scenario that has a shock for its own. */
export function scenarioWith({ id }: Pick<Shock, 'id'>, { scenarios, shocks }: ScenarioBook) {
  const row = shocks.find(({ shock }) => shock.id === id);
  return row === undefined ? undefined : byId(scenarios, row.scenarioId);
}

/** What was shipped in the same month after all measures that were measured; null for a licence of which nothing is known so. */
function measuredRange({ measureId, start }: Shock, approved: number, { shocks }: WhatIfModel) {
  if (measureId === undefined) return null;
  const own = shocks.filter((one) => one.measureId === measureId).map((one) => one.start);
  const [entry = start] = [...own, start].sort();
  const month = Math.round(daysBetween(entry, start) / MONTH_DAYS);
  const parts = RESPONSE_PROFILES.map((profile) => heldMonths(profile)[month] ?? 100);
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  return low <= approved && approved <= high ? { low, high, mark: 'estimated' as const } : null;
}
