import { describe, expect, it } from 'vitest';
import { unpackKeys } from '../../electron/importing/values/packed-keys';

describe('names packed into the first field', () => {
  it('gives each name a field of its own', () => {
    expect([
      ...unpackKeys([
        ['freq,unit,geo\\TIME_PERIOD', '2022 ', '2023 '],
        ['A,T,CN', '18000.5 ', ': c'],
        ['A,T,Bolivia, Plurinational State of', '1 ', '2 '],
      ]),
    ]).toEqual([
      ['freq', 'unit', 'geo', '2022 ', '2023 '],
      ['A', 'T', 'CN', '18000.5 ', ': c'],
      ['A', 'T', 'Bolivia, Plurinational State of', '1 ', '2 '],
    ]);
  });

  it.each([[[['Country', 'Quantity']]], [[['a, b and c', '1']]], [[]]])('leaves %j as it is', (rows) =>
    expect([...unpackKeys(rows)]).toEqual(rows),
  );
});
