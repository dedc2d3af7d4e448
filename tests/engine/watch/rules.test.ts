import type { Tripwire } from '@shared/model/tables/tripwire';
import type { MonthRule } from '@shared/model/tripwire-terms';
import { describe, expect, it } from 'vitest';
import { monthAfter, readingsOf, ringsOf } from '../../../electron/engine/watch';

const FIRST = '2021-01';
/** 24 months of 100 and then what a case says, one after the other; a dot is a month that is not known. */
const months = (tail: string) =>
  new Map(
    [...Array.from({ length: 24 }, () => '100'), ...tail.split(' ')].flatMap((text, at) =>
      text === '.' ? [] : [[monthAfter(FIRST, at), Number(text)] as const],
    ),
  );

interface Case {
  readonly rule: MonthRule;
  readonly threshold: number;
  readonly months: number;
  readonly tail: string;
  readonly other?: string;
  /** Months of the rings, with the reading of each. */
  readonly rings: string;
}

/** The last 24 months lie before 2023-01, the first month of the tail. */
const CASES: readonly Case[] = [
  { rule: 'dry', threshold: 10, months: 1, tail: '1 90 5', rings: '2023-01 1; 2023-03 5.24' },
  { rule: 'dry', threshold: 10, months: 2, tail: '1 1 1 90', rings: '2023-02 1' },
  { rule: 'dry', threshold: 10, months: 2, tail: '1 . 1 1', rings: '2023-04 1.04' },
  { rule: 'fall', threshold: 50, months: 3, tail: '60 50 40 30', rings: '2023-03 50' },
  { rule: 'fall', threshold: 50, months: 3, tail: '60 50 41 30', rings: '2023-04 40.33' },
  { rule: 'below_bounds', threshold: 90, months: 1, tail: '95 90 80 85', rings: '2023-03 88.89' },
  { rule: 'rush', threshold: 150, months: 1, tail: '149 151 400', rings: '2023-03 264.9' },
  {
    rule: 'unit_value',
    threshold: 146,
    months: 1,
    tail: '100 100',
    other: '140 151',
    rings: '2023-02 146.13',
  },
  {
    rule: 'mirror_gap',
    threshold: 50,
    months: 2,
    tail: '100 100 100',
    other: '40 49 90',
    rings: '2023-02 51',
  },
];

const terms = ({ rule, threshold, months: count }: Case) =>
  ({ rule, threshold, months: count, publishedAfter: 20 }) as const satisfies Partial<Tripwire>;

describe('a rule on months', () => {
  it.each(CASES)('$rule at $threshold over $months: $tail', (one) => {
    const looked = {
      months: months(one.tail),
      other: months(one.other ?? '.'),
      underMeasure: () => false,
    };
    const found = ringsOf(terms(one), readingsOf(terms(one), looked));
    const shown = found.map(({ at, value }) => `${at} ${Number(value.toFixed(2))}`).join('; ');
    expect(shown).toBe(one.rings);
  });

  it('says nothing where less than a year before it is known', () => {
    const few = new Map([...months('1')].slice(13));
    const looked = { months: few, other: new Map(), underMeasure: () => false };
    const rule = { rule: 'dry', threshold: 10, months: 1, publishedAfter: 20 } as const;
    expect(readingsOf(rule, looked)).toEqual([]);
  });

  it('leaves months under a measure out of what is usual', () => {
    const rule = { rule: 'below_bounds', threshold: 90, months: 1, publishedAfter: 20 } as const;
    const look = (underMeasure: (month: string) => boolean) =>
      ringsOf(rule, readingsOf(rule, { months: months('20 19 18 80'), other: new Map(), underMeasure }));
    expect(look(() => false).map(({ at }) => at)).toEqual(['2023-01']);
    // The usual stays 100 all along: one ring goes on.
    const under = (month: string) => month >= '2023-01';
    const readings = readingsOf(rule, {
      months: months('20 19 18 80'),
      other: new Map(),
      underMeasure: under,
    });
    expect(readings.filter(({ isRinging }) => isRinging).map(({ month }) => month)).toEqual([
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
    ]);
  });
});
