import { isoDate } from '@shared/base/calendar';
import type { MeasureRegister } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { heldBack, rateBounds, recordOf, ringIs } from '../../../electron/engine/watch';

const measure = (
  id: string,
  kind: 'licence' | 'ban' | 'tax',
  announced: string,
  from: string,
  ended?: string,
) =>
  newRow(TABLES.measure, {
    id,
    nameEn: id,
    nameJa: id,
    issuer: 'CHN',
    kind,
    announced: isoDate(announced),
    inForce: isoDate(from),
    ended: ended === undefined ? null : isoDate(ended),
    destinations: ['*'],
    sure: 'read',
    checkedOn: isoDate('2026-01-01'),
    learntOn: isoDate(announced),
  });

const goods = (measureId: string, materials: string[]) =>
  newRow(TABLES.measureGoods, {
    id: `g ${measureId}`,
    measureId,
    nameEn: 'graphite',
    nameJa: '黒鉛',
    codes: [],
    materials,
    stages: ['mining'],
    sure: 'read',
  });

/** A licence on graphite that goes on, a ban three weeks later, a duty, and a licence on something else. */
const REGISTER: MeasureRegister = {
  measures: [
    measure('licence', 'licence', '2023-10-20', '2023-12-01'),
    measure('ban', 'ban', '2023-12-10', '2023-12-22'),
    measure('duty', 'tax', '2022-01-10', '2022-02-01'),
    measure('other', 'licence', '2021-06-01', '2021-06-01'),
  ],
  goods: [goods('licence', ['C']), goods('ban', ['C']), goods('duty', ['C']), goods('other', ['Ga'])],
  states: [],
  parties: [],
  coverage: [],
  codes: [],
};
const ASKED = { from: 'CHN', destination: 'JPN', material: 'C', stage: 'mining' } as const;

const ring = (published: string) => ({ at: published.slice(0, 7), published: isoDate(published), value: 0 });

describe('the record of a rule', () => {
  const held = heldBack(REGISTER, [ASKED]);

  it('holds measures that hold goods back, those of the same weeks as one stop', () => {
    expect(held.stops).toEqual([
      { notice: isoDate('2023-10-20'), from: isoDate('2023-12-01'), measures: ['licence', 'ban'] },
    ]);
    expect([held.underMeasure('2023-11'), held.underMeasure('2023-12')]).toEqual([false, true]);
  });

  it.each([
    ['2023-04-22', 'false'], // 181 days before the notice
    ['2023-04-23', 'early'],
    ['2023-10-19', 'early'],
    ['2023-10-20', 'after'],
    ['2024-05-29', 'after'], // 180 days behind the stop
    ['2024-05-30', 'under a measure'],
    ['2022-03-20', 'false'], // a duty holds nothing back
  ])('a ring of %s is %s', (day, expected) => expect(ringIs(ring(day), held)).toBe(expected));

  it('counts rings, stops and delays', () => {
    const rings = ['2019-05-20', '2022-03-20', '2023-08-20', '2024-01-20', '2024-09-20'].map(ring);
    const found = recordOf(rings, held, { from: isoDate('2020-01-01'), to: isoDate('2025-01-01') });
    const years = 1827 / 365.25;
    expect(found).toEqual({
      rang: 4,
      years,
      falses: 1,
      falseAYear: { value: 1 / years, ...rateBounds(1, years) },
      stops: 1,
      early: 1,
      after: 0,
      missed: 0,
      leadDays: 61,
      delayDays: 50,
    });
  });

  it('counts a stop behind its notice, or misses it', () => {
    const span = { from: isoDate('2020-01-01'), to: isoDate('2025-01-01') };
    expect(recordOf([ring('2024-01-20')], held, span)).toMatchObject({ early: 0, after: 1, missed: 0 });
    expect(recordOf([ring('2024-09-20')], held, span)).toMatchObject({ early: 0, after: 0, missed: 1 });
    expect(recordOf([], held, { ...span, to: span.from })).toBeNull();
  });

  // Exact bounds of 95 % around counts of 0, 1 and 10 are 0 to 3.689, .0253 to 5.572, 4.795 to 18.39 (Garwood 1936).
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [10, 4.795, 18.39],
  ])('bounds a count of %i', (count, low, high) => {
    const bounds = rateBounds(count, 1);
    expect(bounds.low).toBeCloseTo(low, 1);
    expect(bounds.high).toBeCloseTo(high, 1);
  });
});
