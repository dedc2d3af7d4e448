import { causesOf } from '@shared/features/importing/causes';
import type { DiffRow, ImportProblem } from '@shared/features/importing/diff';
import type { MaterialId } from '@shared/model/material';
import { setKey } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffImport } from '../../electron/importing/diff/diff';
import { freshShare } from '../../electron/importing/diff/fresh-shares';
import { IdsInARow } from '../../electron/importing/diff/ids-in-a-row';
import { FileRows } from '../../electron/importing/steps/file-rows';
import type { Candidate, ReadRow } from '../../electron/importing/steps/read-row';
import { RowPacker } from '../../electron/importing/steps/row-packer';
import type { SupplierReference } from '../../electron/importing/steps/supplier-reference';
import { AUS, DY, EVERY_TABLE, JPN, share, supplier } from '../store/support/rows';
import { naiveDiff } from './support/naive-diff';

const TB = 'Tb' as MaterialId;
const suppliers = [
  ...EVERY_TABLE.supplier,
  ...['a', 'b', 'c'].map((id) => supplier(id, AUS, { aliases: [`${id} Ltd`] })),
];
const sets = [2029, 2030, 2031].flatMap((year) => [
  ...[DY, 'REE' as MaterialId, TB].map(
    (materialId): ShareSetKey => ({ economyId: JPN, materialId, stage: 'separation', year }),
  ),
  // A name that is new is another supplier at another stage.
  { economyId: JPN, materialId: DY, stage: 'metal', year } satisfies ShareSetKey,
]);
const known = (id: string): SupplierReference => ({ kind: 'known', supplierId: id as SupplierId });
const named = (name: string, as: 'company' | 'aggregate' = 'company'): SupplierReference => ({
  kind: 'new',
  name,
  countryId: AUS,
  as,
});
const references: readonly SupplierReference[] = [
  ...['chn-all', 'lynas', 'a', 'b', 'c', 'gone'].map(known),
  ...[named('Iluka'), named('iluka'), named('a Ltd'), named('Australia', 'aggregate')],
];

const figure = fc.constantFrom(0, 1, 5, 12.5, 30, 33.34, 50.2, 99.9, 100.3, 2_000, 400_000);
const entry = fc.oneof(
  figure.map((percent): Candidate['entry'] => ({ as: 'percent', percent: Math.min(percent, 101) })),
  fc
    .tuple(figure, fc.constantFrom('reo', 'reo', 'metal', 'gross' as const))
    .map(([tonnes, basis]): Candidate['entry'] => ({ as: 'tonnes', mass: { tonnes, basis } })),
);
const said: ImportProblem = {
  level: 'warning',
  row: 0,
  code: 'import.supplier.new',
  params: { text: 'x' },
  place: { file: 'f.xlsx', sheet: 'S', cell: 'H1' },
};
const more = fc.constantFrom<Partial<Candidate>>(
  ...([{}, {}, {}, {}, { mark: 'estimated' }, { mark: 'guessed' }, { byCountry: true }] as const),
  ...([{ month: 3 }, { note: 'n' }, { note: 'other', source: 'Survey' }, { source: 'Customs' }] as const),
);
/** A row of a file without its number. */
const read = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .record({
        set: fc.constantFrom(...sets),
        supplier: fc.constantFrom(...references),
        entry,
        more,
        warnings: fc.constantFrom<readonly ImportProblem[] | 'new'>([], [], [], [said], 'new', 'new'),
        cell: fc.constantFrom('H', 'H', 'H', 'AB', ''),
      })
      .map(({ more: own, warnings, cell, ...candidate }) => (row: number): ReadRow => {
        const at = { row, valueCell: cell === '' ? 'C1' : `${cell}${row}`, rawValue: '' };
        const told = (warnings === 'new' ? newIn(row, candidate.supplier) : warnings).map((one) => ({
          ...one,
          row,
        }));
        return {
          kind: 'candidate',
          warnings: told,
          candidate: { ...candidate, ...at, source: null, note: null, ...own },
        };
      }),
  },
  fc.constantFrom<(row: number) => ReadRow>(
    (row) => ({ kind: 'left_out', row, reason: 'total' }),
    (row) => ({ kind: 'left_out', row: row + 100, reason: 'filtered' }),
    (row) => ({ kind: 'rejected', row, problems: [{ ...said, level: 'error', row }] }),
    (row) => ({ kind: 'rejected', row, problems: [{ ...said, level: 'error', row }], repeats: 'H3|lynas' }),
  ),
);
/** What is warned of the first row of a supplier that the project does not have. */
function newIn(row: number, supplier: SupplierReference): ImportProblem[] {
  if (supplier.kind !== 'new') return [];
  const params = { supplier: supplier.name, country: supplier.countryId };
  const place = { file: 'f.xlsx', sheet: 'S', cell: `D${row}` };
  return [{ level: 'warning', code: 'import.supplier.new', params, place, row }];
}
/** What the project has. */
const standing = fc
  .uniqueArray(
    fc.record({
      set: fc.constantFrom(...sets),
      who: fc.constantFrom('chn-all', 'lynas', 'a', 'b'),
      value: figure,
      isPercent: fc.boolean(),
      locked: fc.boolean(),
      low: fc.option(fc.constantFrom(0, 20)),
    }),
    { maxLength: 14, selector: ({ set, who }) => `${setKey(set)} ${who}` },
  )
  .map((found) =>
    found.map(({ set, who, value, isPercent, locked, low }, at): Share => {
      const own = { enteredAs: isPercent ? 'percent' : 'tonnes', locked, low, high: null } as const;
      return share(`old-${at}`, who, set.year, isPercent ? Math.min(100, value) : value, { ...set, ...own });
    }),
  );

function capacityOf(id: string, tonnesPerYear: number | null) {
  return { supplierId: id as SupplierId, materialId: DY, tonnesPerYear, mark: 'known' } as const;
}

const base = {
  file: { name: 'f.xlsx', sheet: 'S' },
  importId: 'import',
  suppliers,
  materials: EVERY_TABLE.material,
  sources: EVERY_TABLE.source.slice(0, 1).map((row) => ({ ...row, title: 'Customs' })),
  capacities: [
    newRow(TABLES.capacity, { ...capacityOf('lynas', 20), id: 'k1' }),
    newRow(TABLES.capacity, { ...capacityOf('a', null), id: 'k2' }),
  ],
};

describe('a file beside a project', () => {
  it('comes to what it comes to row by row, however its rows came over', () => {
    const file = fc.record({
      rows: fc.array(read, { maxLength: 40 }),
      shares: standing,
      total: fc.constantFrom(null, 'declared' as const, 'summed' as const),
      way: fc.constantFrom('as they are', 'packed', 'in chunks' as const),
      inOrder: fc.boolean(),
    });
    fc.assert(
      fc.property(file, ({ rows: made, shares, total, way, inOrder }) => {
        const rows = made.map((one, at) => one(inOrder ? at + 2 : 2 + ((at * 7) % 11)));
        const totals =
          total === null
            ? []
            : EVERY_TABLE.totalSupply
                .slice(0, 1)
                .map((row) => ({ ...row, ...(sets[3] as ShareSetKey), method: total, tonnes: 2_500 }));
        const given = { ...base, shares, totals };
        const found = diffImport({ ...given, rows: over(rows, way), ids: new IdsInARow('i-') });
        const naive = naiveDiff({ ...given, rows, ids: new IdsInARow('i-') });
        expect(shownOf(found.table.page(null, 0, 1_000))).toEqual(naive.shown);
        expect(found.problems.first()).toEqual(naive.problems);
        expect(found.problems.first(3)).toEqual(naive.problems.slice(0, 3));
        expect(found.problems.causes()).toEqual(causesOf(naive.problems));
        const errors = naive.problems.filter(({ level }) => level === 'error').length;
        expect(found.problems.counts).toEqual({ errors, warnings: naive.problems.length - errors });
        expect([...found.touched.keys()]).toEqual(naive.touched);
        const put = <T>(table: string) =>
          found.changes.flatMap((one) => (one.table === table && one.op === 'put' ? [one.row as T] : []));
        const fresh = Array.from({ length: found.fresh?.count ?? 0 }, (_, at) =>
          freshShare(found.fresh as NonNullable<typeof found.fresh>, at),
        );
        const isOld = ({ id }: Share) => id.startsWith('old');
        expect(put('share')).toEqual(naive.shares.filter(isOld));
        expect(fresh).toEqual(naive.shares.filter((row) => !isOld(row)));
        expect(put('source')).toEqual(naive.sources);
        expect(put('totalSupply')).toEqual(naive.totals);
        expect(found.newSuppliers).toEqual(naive.suppliers);
      }),
      { seed: 1127, numRuns: 500 },
    );
  });
});

/** Rows on one of the ways on which they reach the project. */
function over(rows: readonly ReadRow[], way: 'as they are' | 'packed' | 'in chunks'): FileRows {
  if (way === 'as they are') return FileRows.of(rows);
  const file = new FileRows();
  const packer = new RowPacker();
  const size = way === 'packed' ? rows.length : 7;
  for (let at = 0; at < rows.length; at += size)
    file.add(structuredClone(packer.pack(rows.slice(at, at + size))));
  return file;
}

/** What the twin says of a row. */
function shownOf(rows: readonly DiffRow[]): Partial<DiffRow>[] {
  return rows.map(({ kind, row, cell, isNewSupplier, problems, before, after }) => ({
    kind,
    row,
    cell,
    isNewSupplier,
    problems,
    before,
    after,
  }));
}
