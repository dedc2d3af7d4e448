import { MASS_BASES } from '@shared/base/mass-basis';
import type { ImportProblem } from '@shared/features/importing/diff';
import { type CountryId, JAPAN } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileRows } from '../../electron/importing/steps/file-rows';
import type { Candidate, ReadRow } from '../../electron/importing/steps/read-row';
import { RowPacker } from '../../electron/importing/steps/row-packer';
import type { SupplierReference } from '../../electron/importing/steps/supplier-reference';
import { asCarried } from './support/as-carried';

const sets = [2024, 2025, 2026].map(
  (year): ShareSetKey => ({
    economyId: JAPAN,
    materialId: 'Dy' as MaterialId,
    stage: 'separation',
    year,
  }),
);
const suppliers: readonly SupplierReference[] = [
  { kind: 'new', name: '日立', countryId: JAPAN, as: 'company' },
  { kind: 'new', name: 'France', nameJa: 'フランス', countryId: 'FRA' as CountryId, as: 'aggregate' },
  { kind: 'new', name: 'Lynas', countryId: 'MYS' as CountryId, as: 'company' },
];

const figure = fc.oneof(fc.double({ noNaN: true, min: 0 }), fc.constantFrom(0, 0.1 + 0.2, 5e-324, 1e21));
const entry: fc.Arbitrary<Candidate['entry']> = fc.oneof(
  figure.map((percent) => ({ as: 'percent', percent }) as const),
  fc
    .tuple(figure, fc.constantFrom(...MASS_BASES))
    .map(([tonnes, basis]) => ({ as: 'tonnes', mass: { tonnes, basis } }) as const),
);
const words = fc.constantFrom(null, '', 'a note', '注：二行\n目');
const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    row: fc.integer({ min: 1, max: 1_048_576 }),
    set: fc.constantFrom(...sets),
    supplier: fc.constantFrom(...suppliers),
    entry,
    more: fc.constantFrom(
      {},
      { month: 7 },
      { byCountry: true },
      { mark: 'estimated' },
      { month: 12, byCountry: true },
    ),
    // In its own row, in that of a header, and what is no address.
    cell: fc.constantFrom(
      (row: number) => `AB${row}`,
      (row: number) => `C${row}`,
      () => 'C1',
      () => '',
      () => '7',
    ),
    rawValue: fc.oneof(fc.string(), fc.constantFrom('', '1,000.5', '約80')),
    source: words,
    note: words,
  })
  .map(({ more, cell, ...own }) => ({ ...own, ...more, valueCell: cell(own.row) }) as Candidate);
const warning: ImportProblem = {
  level: 'warning',
  row: 1,
  code: 'import.row.locked',
  params: {},
  place: { file: 'f.xlsx', sheet: 'S', cell: 'A1' },
};
/** Of a new supplier as it is warned of, and nearly so: each of these goes over, whether by columns or as it is. */
const named = (one: Candidate, odd: number): ImportProblem => {
  const [name, country] =
    one.supplier.kind === 'new' ? [one.supplier.name, one.supplier.countryId] : ['', ''];
  return {
    level: odd === 1 ? 'error' : 'warning',
    row: one.row + (odd === 2 ? 1 : 0),
    code: 'import.supplier.new',
    params: { supplier: odd === 3 ? `${name}²` : name, country, ...(odd === 4 ? { more: 1 } : {}) },
    place: {
      file: odd === 5 ? 'g.xlsx' : 'f.xlsx',
      ...(odd === 6 ? {} : { sheet: odd === 7 ? 'T' : 'S' }),
      cell: odd === 8 ? 'A1' : `D${one.row}`,
      ...(odd === 9 ? { field: 'x' } : {}),
    },
    ...(odd === 10 ? { readAs: '1' } : {}),
  };
};
const row: fc.Arbitrary<ReadRow> = fc.oneof(
  {
    weight: 6,
    arbitrary: candidate.map((one): ReadRow => ({ kind: 'candidate', candidate: one, warnings: [] })),
  },
  candidate.map((one): ReadRow => ({ kind: 'candidate', candidate: one, warnings: [warning] })),
  {
    weight: 4,
    arbitrary: fc.tuple(candidate, fc.integer({ min: 0, max: 11 })).map(([one, odd]): ReadRow => {
      const first = named(one, odd);
      return { kind: 'candidate', candidate: one, warnings: odd === 11 ? [first, warning] : [first] };
    }),
  },
  fc.constantFrom<ReadRow>(
    { kind: 'left_out', row: 3, reason: 'total' },
    { kind: 'left_out', row: 5, reason: 'filtered' },
    { kind: 'left_out', row: 6, reason: 'filtered', cell: 'A6' },
    { kind: 'left_out', row: 7, reason: 'blank', cell: 'AMJ7' },
    { kind: 'left_out', row: 8, reason: 'other_unit', cell: 'B9' },
    { kind: 'rejected', row: 4, problems: [warning] },
  ),
);

/** As asCarried, whether a new name was warned of by columns or as it is. */
function asAsked(one: ReadRow): ReadRow {
  if (one.kind !== 'candidate' || one.candidate.byCountry === true) return one;
  const isNamed = one.warnings[0]?.code === 'import.supplier.new';
  return isNamed ? { ...one, candidate: { ...one.candidate, rawValue: '' } } : asCarried(one);
}

describe('rows on their way to the project', () => {
  it('whose suppliers are new are columns too, as long as all of one sheet are warned of', () => {
    const [set, supplier] = [sets[0] as ShareSetKey, suppliers[2] as SupplierReference];
    const mass = { tonnes: 2, basis: 'reo' } as const;
    const own = { set, supplier, entry: { as: 'tonnes', mass }, source: null, note: null } as const;
    const rows = [5, 6, 7].map((at, index): ReadRow => {
      const one: Candidate = { ...own, row: at, valueCell: `C${at}`, rawValue: '' };
      return { kind: 'candidate', candidate: one, warnings: [named(one, index < 2 ? 0 : 7)] };
    });
    const chunk = new RowPacker().pack(rows);
    expect(chunk.others).toEqual([[2, rows[2]]]);
    const file = new FileRows();
    file.add(chunk);
    expect(file.all()).toEqual(rows);
  });

  it('are those that were read, chunk after chunk, and share what they shared', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 30 }), { maxLength: 6 }), (chunks) => {
        const packer = new RowPacker();
        const file = new FileRows();
        for (const rows of chunks) file.add(structuredClone(packer.pack(rows)));
        const there = file.all();
        expect(there.map(asAsked)).toEqual(chunks.flat().map(asAsked));
        expect(file.length).toBe(there.length);
        const plain = there.filter(({ kind }) => kind === 'candidate');
        const seen = new Map<string, unknown>();
        for (const { candidate: one, warnings, ...own } of plain as Extract<
          ReadRow,
          { kind: 'candidate' }
        >[]) {
          if (
            warnings.length > 0 ||
            !/^[A-Z]+\d+$/.test(one.valueCell) ||
            !one.valueCell.endsWith(String(one.row))
          )
            continue;
          const key = `${own.kind} ${one.set.year}`;
          expect(seen.get(key) ?? one.set).toBe(one.set);
          seen.set(key, one.set);
        }
      }),
      { seed: 1127, numRuns: 200 },
    );
  });
});
