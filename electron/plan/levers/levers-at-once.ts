import { Refusal } from '@shared/base/refusal';
import type { Lever, Mix } from '@shared/model/lever';
import { rampOfId } from '@shared/model/lever-ramp';
import { asMaterialId } from '@shared/model/material';
import { asSupplierId } from '@shared/model/supplier';

/** What costs nothing and is there from the first day: what is tried on a scenario is a measure, not a purchase. */
const AT_ONCE = { fixedYen: 0, leadDays: 0, from: null, mark: 'guessed', yenPerTonne: 0 } as const;
const RAMP = { startYear: null, yearsToFull: 0 } as const;

/**
 * The levers that a mix names, each begun on the first day of the run and without an upper limit. Their ids are those of a
 * question: kind, material and, for an offtake, the supplier; for saving and recycling that come bit by bit, the years to all of it.
 * Stock is none of them: it is set tier by tier. Source: docs/engine.md 10.6.
 * @param firstYear of the run, in which ramps begin
 * @throws Refusal `refusal.solve.unknownLever`
 */
export function leversAtOnce(mix: Mix, firstYear: number): Lever[] {
  return Object.keys(mix).map((id): Lever => {
    const [kind, material, third, ...more] = id.split('|');
    const unknown = (): never => {
      throw new Refusal('refusal.solve.unknownLever', { lever: id }, { field: 'mix' });
    };
    if (material === undefined || more.length > 0) return unknown();
    const common = {
      ...AT_ONCE,
      id,
      ramp: RAMP,
      max: Number.MAX_VALUE,
      materialId: asMaterialId(material), // buildModel() knows it or has nothing to run
    };
    if (kind === 'offtake' && third !== undefined)
      return { ...common, kind, supplierId: asSupplierId(third) }; // likewise
    if (kind !== 'recycling' && kind !== 'saving') return unknown();
    if (third === undefined) return { ...common, kind };
    const { yearsToFull } = rampOfId(id);
    if (yearsToFull === 0) return unknown();
    return { ...common, kind, ramp: { startYear: firstYear, yearsToFull } };
  });
}
