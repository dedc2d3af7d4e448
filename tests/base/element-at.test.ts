import { floatAt, intAt, itemAt, numberAt, valueUnder } from '@shared/base/element-at';
import { describe, expect, it } from 'vitest';

describe('an element that has to be there', () => {
  it.each<[string, (index: number) => unknown, unknown]>([
    ['floats', (index) => floatAt(Float64Array.of(0, 2.5), index), 0],
    ['integers', (index) => intAt(Int32Array.of(0, 2), index), 0],
    ['numbers', (index) => numberAt([0, 2.5], index), 0],
    ['texts', (index) => itemAt(['', 'b'], index), ''],
  ])('is read of %s, a zero and an empty one too, and is a defect outside', (_what, at, first) => {
    expect(at(0)).toBe(first);
    for (const outside of [-1, 2]) expect(() => at(outside)).toThrow(`no element ${outside} in a list of 2`);
  });

  it('is read under its key, and is a defect under another', () => {
    const values = new Map([['a', 0]]);
    expect(valueUnder(values, 'a')).toBe(0);
    expect(() => valueUnder(values, 'b')).toThrow('nothing under b');
  });
});
