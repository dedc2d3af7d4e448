import { addDays, type IsoDate, isoDate } from '@shared/base/calendar';
import { MEASURE_KINDS } from '@shared/model/measures/measure-terms';
import type { MeasureRegister } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, inForce } from '../../../electron/engine/measures';

const FIRST = isoDate('2025-01-01');
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(FIRST, days));
const material = fc.constantFrom('Dy', 'Tb', 'Nd');

/** A register of a few measures with what hangs on them; each row learnt on a day of its own. */
const register: fc.Arbitrary<MeasureRegister> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...MEASURE_KINDS),
      inForce: day,
      lasts: fc.option(fc.nat(30)),
      learntOn: day,
      endLearntOn: fc.option(day),
      material,
      dualUse: fc.boolean(),
      firm: fc.option(fc.constant('Acme')),
      states: fc.array(
        fc.record({ from: day, lasts: fc.option(fc.nat(20)), suspended: fc.boolean(), learntOn: day }),
        {
          maxLength: 2,
        },
      ),
      goodsLearntOn: fc.option(day),
    }),
    { maxLength: 5 },
  )
  .map((drawn) => ({
    measures: drawn.map((one, at) =>
      newRow(TABLES.measure, {
        id: `m${at}`,
        nameEn: 'm',
        nameJa: 'm',
        issuer: 'CHN',
        kind: one.kind,
        announced: one.learntOn < one.inForce ? one.learntOn : null,
        inForce: one.inForce,
        ended: one.lasts === null ? null : addDays(one.inForce, one.lasts),
        endLearntOn: one.endLearntOn,
        destinations: ['*'],
        sure: 'read',
        checkedOn: one.learntOn,
        learntOn: one.learntOn,
      }),
    ),
    states: drawn.flatMap(({ states }, at) =>
      states.map((one, index) =>
        newRow(TABLES.measureState, {
          id: `s${at}-${index}`,
          measureId: `m${at}`,
          from: one.from,
          to: one.lasts === null ? null : addDays(one.from, one.lasts),
          state: one.suspended ? 'suspended' : 'applies',
          learntOn: one.learntOn,
        }),
      ),
    ),
    goods: drawn.map((one, at) =>
      newRow(TABLES.measureGoods, {
        id: `g${at}`,
        measureId: `m${at}`,
        nameEn: 'g',
        nameJa: 'g',
        materials: [one.material],
        dualUse: one.dualUse,
        learntOn: one.goodsLearntOn,
        sure: 'read',
      }),
    ),
    parties: drawn.flatMap(({ firm, goodsLearntOn }, at) =>
      firm === null
        ? []
        : [
            newRow(TABLES.measureParty, {
              id: `p${at}`,
              measureId: `m${at}`,
              name: firm,
              list: 'control',
              learntOn: goodsLearntOn,
            }),
          ],
    ),
    coverage: [],
    codes: [],
  }));

const asked: fc.Arbitrary<Asked> = fc.record({
  from: fc.constant('CHN'),
  destination: fc.constant('JPN'),
  material,
  stage: fc.constantFrom('metal' as const, 'magnet' as const),
  use: fc.constantFrom('civil' as const, 'military' as const, undefined),
  firm: fc.constantFrom('Acme', undefined),
});

/** A register without what was learnt after a day. */
function cut(whole: MeasureRegister, last: IsoDate): MeasureRegister {
  const known = ({ learntOn }: { readonly learntOn: IsoDate | null }) =>
    learntOn === null || learntOn <= last;
  return {
    measures: whole.measures
      .filter(known)
      .map((one) =>
        (one.endLearntOn ?? one.learntOn) > last ? { ...one, ended: null, endLearntOn: null } : one,
      ),
    states: whole.states.filter(known),
    goods: whole.goods.filter(known),
    parties: whole.parties.filter(known),
    coverage: whole.coverage.filter(known),
    codes: whole.codes,
  };
}

const saidOf = ({ rows, silent, ...said }: ReturnType<typeof inForce>) => ({
  ...said,
  rows: rows.map(({ measure, law, bites, part, state }) => [measure.id, law, bites, part, state]),
  silent: silent.map(({ measure, part }) => [measure.id, part]),
});

describe('what was known', () => {
  it('stays what it was, whatever is learnt later', () => {
    fc.assert(
      fc.property(register, day, day, asked, (whole, on, known, question) => {
        expect(saidOf(inForce(whole, on, question, known))).toEqual(
          saidOf(inForce(cut(whole, known), on, question, known)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is all that is known where nothing was learnt later', () => {
    fc.assert(
      fc.property(register, day, asked, (whole, on, question) => {
        const last = addDays(FIRST, 1000);
        expect(saidOf(inForce(whole, on, question, last))).toEqual(saidOf(inForce(whole, on, question)));
      }),
      { numRuns: 300 },
    );
  });
});
