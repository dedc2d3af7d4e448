import { addDays, daysBetween, isoDate } from '@shared/base/calendar';
import { earlier } from '@shared/base/day-order';
import type { MeasureRegister } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { MONTH_RULES } from '@shared/model/tripwire-terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDay,
  heldBack,
  monthAfter,
  publishedOn,
  readingsOf,
  recordOf,
  ringsOf,
} from '../../electron/engine/watch';
import { plainWatch } from './plain-watch';

const FIRST = '2018-01';
const START = isoDate('2018-01-01');
const ASKED = { from: 'CHN', destination: 'JPN', material: 'C', stage: 'mining' } as const;

const month = fc.option(fc.constantFrom(0, 1, 5, 40, 80, 95, 100, 105, 120, 300), { freq: 8 });
const drawn = fc.record({
  rule: fc.constantFrom(...MONTH_RULES),
  threshold: fc.constantFrom(5, 10, 50, 90, 100, 150),
  n: fc.integer({ min: 1, max: 3 }),
  months: fc.array(month, { minLength: 14, maxLength: 72 }),
  other: fc.array(month, { minLength: 72, maxLength: 72 }),
  publishedAfter: fc.constantFrom(1, 20, 50),
  measures: fc.array(
    fc.record({
      holds: fc.boolean(),
      from: fc.integer({ min: 0, max: 2200 }),
      ahead: fc.integer({ min: -20, max: 90 }),
      days: fc.option(fc.integer({ min: 0, max: 400 })),
    }),
    { maxLength: 4 },
  ),
});

const day = (count: number) => addDays(START, count);
const numbered = (list: readonly (number | null)[]) =>
  new Map(list.flatMap((value, at) => (value === null ? [] : [[monthAfter(FIRST, at), value] as const])));

function registerOf(
  measures: readonly { holds: boolean; from: number; ahead: number; days: number | null }[],
) {
  return {
    measures: measures.map(({ holds, from, ahead, days }, at) =>
      newRow(TABLES.measure, {
        ...{ id: `m${at}`, nameEn: 'm', nameJa: 'm', issuer: 'CHN', kind: holds ? 'licence' : 'tax' },
        ...{
          announced: day(from - ahead),
          inForce: day(from),
          ended: days === null ? null : day(from + days),
        },
        ...{ destinations: ['*'], sure: 'read', checkedOn: day(0), learntOn: day(0) },
      }),
    ),
    goods: measures.map((_, at) =>
      newRow(TABLES.measureGoods, {
        ...{ id: `g${at}`, measureId: `m${at}`, nameEn: 'g', nameJa: 'g', codes: [], sure: 'read' },
        ...{ materials: ['C'], stages: ['mining'] },
      }),
    ),
    states: [],
    parties: [],
    coverage: [],
    codes: [],
  } satisfies MeasureRegister;
}

describe('rings and records', () => {
  it('are those of a plain script that reads docs/watch.md', () => {
    fc.assert(
      fc.property(drawn, ({ rule, threshold, n, publishedAfter, ...one }) => {
        const terms = { rule, threshold, months: n, publishedAfter };
        const held = heldBack(registerOf(one.measures), [ASKED]);
        const looked = {
          months: numbered(one.months),
          other: numbered(one.other),
          underMeasure: held.underMeasure,
        };
        const readings = readingsOf(terms, looked);
        const rings = ringsOf(terms, readings);
        const [first, last] = [readings[0], readings.at(-1)];
        const record =
          first === undefined || last === undefined
            ? null
            : recordOf(rings, held, {
                from: firstDay(first.month),
                to: publishedOn(last.month, publishedAfter),
              });
        const plain = plainWatch(
          {
            ...{ rule, threshold, n, months: one.months, other: one.other, publishedAfter },
            measures: one.measures.map(({ holds, from, ahead, days }) => ({
              holds,
              from,
              notice: daysBetween(START, earlier(day(from - ahead), day(from))),
              until: days === null ? null : from + days,
            })),
          },
          (at) => daysBetween(START, firstDay(monthAfter(FIRST, at))),
        );
        expect(rings.map(({ published }) => daysBetween(START, published))).toEqual(
          plain.rings.map(({ published }) => published),
        );
        if (record === null) return;
        const { falseAYear, ...counts } = record;
        const { falseAYear: plainRate, ...plainCounts } = plain.record;
        expect(counts).toEqual(plainCounts);
        for (const end of ['value', 'low', 'high'] as const)
          expect(falseAYear[end], end).toBeCloseTo(plainRate[end], 9);
      }),
      { numRuns: 2_000 },
    );
  });
});
