import type { Column } from '@shared/base/column';
import type { Field } from '@shared/model/field';
import { ANY_TABLE, TABLE_NAMES } from '@shared/model/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FreshRows, rowsOf } from '../../electron/store/schema/fresh-rows';
import { misfitInFresh, TAKES_DIGITS, testsOf } from '../../electron/store/schema/held-rows';
import { tableMap, toValues } from '../../electron/store/schema/table-map';
import { share } from './support/rows';

type Value = string | number | null;
const NUMBERS = [0, -0, 1, 50, 100, 100.5, -1, 1e-300, 1e300, Number.NaN, Infinity, -Infinity];
const PREFIXES = ['a-', 'constructor', '', '\0', '\ud800', '日本-'];

describe('new rows by columns', () => {
  const map = tableMap('share');
  const plain = [...toValues('share', share('a', 'b', 2026, 10))];
  const place = (name: string) => map.fields.indexOf(name);
  const columnsOf = (name: string, column: Column<Value>): FreshRows => ({
    map,
    count: 4,
    columns: plain.map((value, at) => (at === place(name) ? column : { all: value })),
  });
  /** The first row and field that one look at each row finds. */
  const oneByOne = (fresh: FreshRows) =>
    [...rowsOf(fresh)].findIndex((values) => !testsOf(map).every((holds, at) => holds(values[at])));

  it('are held to what their table takes as each row by itself is', () => {
    const four = <T>(of: readonly T[]) => fc.array(fc.constantFrom(...of), { minLength: 4, maxLength: 4 });
    const column = fc.oneof(
      four(NUMBERS).map((all) => ['value', { figures: Float64Array.from(all) }] as const),
      fc
        .tuple(fc.constantFrom(...PREFIXES), four([0, 7, 4294967295]))
        .map(([prefix, all]) => ['id', { prefix, numbers: Uint32Array.from(all) }] as const),
      fc
        .tuple(fc.constantFrom(...PREFIXES), four([0, 7, 10]))
        .map(([prefix, all]) => ['importCell', { prefix, numbers: Uint32Array.from(all) }] as const),
      four([0, 1, 2]).map((all) => ['note', { of: ['a', '', '\0'], at: Uint32Array.from(all) }] as const),
    );
    fc.assert(
      fc.property(column, ([name, own]) => {
        const fresh = columnsOf(name, own);
        const found = misfitInFresh(fresh);
        expect(found?.row ?? -1).toBe(oneByOne(fresh));
        if (found !== null) expect(found.field).toBe(name);
      }),
    );
  });

  it('have texts of which the longest is too long', () => {
    const column = { prefix: 'x'.repeat(3_999_999), numbers: Uint32Array.from([0, 7, 10, 9]) };
    expect(misfitInFresh(columnsOf('importCell', column))).toEqual({ row: 2, field: 'importCell' });
  });

  it('have texts that mind no digits at their end', () => {
    for (const name of TABLE_NAMES)
      for (const field of Object.values<Field>(ANY_TABLE[name].fields).filter(({ takes }) =>
        TAKES_DIGITS.has(takes),
      ))
        for (const prefix of PREFIXES)
          expect(
            new Set(['0', '7', '42949'].map((end) => field.check.safeParse(prefix + end).success)).size,
          ).toBe(1);
  });

  it('have figures whose fields take ranges: what holds of the least and the greatest holds of all between', () => {
    const figures = TABLE_NAMES.flatMap((name) => {
      const fields: Readonly<Record<string, Field>> = ANY_TABLE[name].fields;
      return Object.values(fields).filter(({ kind }) => kind === 'number');
    });
    const takes = ({ check }: Field, value: number) => check.safeParse(value).success;
    for (const field of figures)
      for (const least of NUMBERS)
        for (const most of NUMBERS)
          for (const between of NUMBERS)
            if (least <= between && between <= most && takes(field, least) && takes(field, most))
              expect(takes(field, between)).toBe(true);
  });
});
