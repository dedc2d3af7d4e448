import { BLANK_CELL, type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import { NEW_SUPPLIER } from '@shared/features/importing/questions';
import type { ImportField } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import { setKey } from '@shared/model/share-totals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileRows } from '../../electron/importing/steps/file-rows';
import { interpretRow } from '../../electron/importing/steps/interpret-rows';
import type { ReadRow } from '../../electron/importing/steps/read-row';
import { whoKey } from '../../electron/importing/steps/repeated-rows';
import { RowClasses } from '../../electron/importing/steps/row-classes';
import { createRowContext, type RowContext } from '../../electron/importing/steps/row-context';
import { RowPacker } from '../../electron/importing/steps/row-packer';
import { CachedRows } from '../../electron/sheets/read/cached-rows';
import { asCarried } from './support/as-carried';
import { smallVocabulary } from './support/vocabulary';

/** Rows by class against the rules row by row: the same meaning, and the same kept for the rows below. */

const number = (value: number): RawCell => ({ ...BLANK_CELL, value, text: String(value) });
const text = (one: string): RawCell => textCell(one);
/** Mostly the first ones, as in a table; the others are what has rules of its own. */
const among = (plain: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 120, arbitrary: fc.constantFrom(...plain).map(text) },
    { weight: 1, arbitrary: fc.constantFrom(...odd).map(text) },
  );
const ODD = [
  '',
  '〃',
  '同上',
  ' ',
  '計',
  'China total',
  'うち日立',
  '　中国',
  '例',
  'その他',
  'アジア',
  'Total',
  'REO oxide',
  'ditto',
];

const COLUMNS: Readonly<Partial<Record<ImportField, fc.Arbitrary<RawCell | undefined>>>> = {
  economy: among(['Japan'], [...ODD, 'Korea', 'Economy']),
  material: among(['Dy'], [...ODD, 'unobtainium', 'Ceric concentrate', 'Material']),
  stage: among(['separation'], [...ODD, 'elsewhere']),
  supplier: among(
    // A name with a letter too many is asked about, if nobody has said who it is.
    [
      'Lynas',
      'Lynass',
      '〃',
      ' Shin-Etsu',
      '中国',
      ...Array.from({ length: 12 }, (_, place) => `Supplier ${place}`),
    ],
    [...ODD, 'Supplier', 'Rare Earth Oxide Co', 'of which Lynas'],
  ),
  country: among(
    ['China', 'ベトナム', 'France', 'Malaysia', 'Japan'],
    [...ODD, 'Korea', 'nowhere', 'Europe'],
  ),
  year: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(2023, 2024, 2025).map(number) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('2024', '2024年', '2', 'FY2024', '1/2/24', '').map(text),
    },
  ),
  quantity: fc.oneof(
    { weight: 60, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }).map(number) },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom('1,000.5', '12', '3.5', '1.000', '7 t', '約80', '45%', '-3', '1000', 'NA')
        .map(text),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<RawCell | undefined>(
        undefined,
        { ...number(0.5), percent: true },
        { ...BLANK_CELL, text: '#DIV/0!', fault: 'error' },
        { ...number(5), merged: 'G2:G3' },
        { ...number(25_000), around: { before: '', behind: 'kg', scale: 1 } },
        { ...number(9), formula: 'A1*3' },
        number(-4),
      ),
    },
  ),
  unit: among(['kg', 'kg', 'kg', 'kg', 'ton'], [...ODD, 'ton', '%', '千トン', 'bags', 'Unit']),
  basis: among(['REO'], ['', 'metal', 'nothing', '同']),
  note: fc.oneof(
    { weight: 40, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: among(['a note'], ODD) },
    { weight: 6, arbitrary: fc.constantFrom(4_000, 5_000.5).map(number) },
  ),
};
const FIELDS = Object.keys(COLUMNS) as ImportField[];
const ALWAYS = ['quantity', 'year', 'supplier'] as const;
const HEADS: Readonly<Record<string, string>> = {
  quantity: 'Quantity',
  unit: 'Unit',
  basis: 'Basis',
  note: 'Note',
};

const table = fc
  .record({
    fields: fc.subarray(FIELDS, { minLength: 7 }).map((fields) => [...new Set([...fields, ...ALWAYS])]),
    // A column that no field takes, of numbers, marks or words, at any place.
    spare: fc.constantFrom('none', 'numbers', 'marks', 'words'),
    at: fc.nat(10),
    basis: fc.option(fc.constant('reo' as const), { freq: 9 }),
    unit: fc.option(fc.constant('t' as const), { freq: 9 }),
    decimal: fc.constantFrom(null, '.' as const, ',' as const),
    isEast: fc.boolean(),
    /** Who is said to be meant by a name that is like a known one. */
    lynass: fc.option(fc.constantFrom('lynas', NEW_SUPPLIER), { freq: 2 }),
    /** A year by its era in the middle of the table: counts below it look back. */
    era: fc.integer({ min: 0, max: 7 }),
  })
  .chain((form) => {
    const spare =
      form.spare === 'numbers'
        ? fc.nat(500).map(number)
        : form.spare === 'marks'
          ? fc.constantFrom('', 'e', 'est.', 'x').map(text)
          : among(['a', 'b'], ODD);
    const columns = form.fields.map((field) => ({
      field: field as ImportField | null,
      cell: COLUMNS[field] ?? spare,
    }));
    if (form.spare !== 'none')
      columns.splice(form.at % (columns.length + 1), 0, { field: null, cell: spare });
    const cells = fc.tuple(...columns.map(({ cell }) => cell));
    // Rows that say the same but for their supplier and their figure.
    const again = fc.record({ like: fc.nat(11), fresh: cells });
    return fc
      .record({
        first: fc.array(cells, { minLength: 12, maxLength: 12 }),
        others: fc.array(again, { minLength: 30, maxLength: 100 }),
      })
      .map(({ first, others }) => ({
        form,
        columns,
        rows: [
          ...first,
          ...others.map(({ like, fresh }) =>
            fresh.map((cell, index) => {
              const field = columns[index]?.field;
              return field === 'supplier' || field === 'quantity' ? cell : first[like]?.[index];
            }),
          ),
        ],
      }));
  });

/** Rows that filters leave out, in some readings one after the other. */
const leftOut = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), { maxLength: 3 });

/** What is kept from row to row: of whom rows gave in a set, what is known of those that were read. */
const keptOf = (context: RowContext, read: readonly ReadRow[]) => ({
  asked: context.questions.all,
  said: [...context.said],
  seen: read.flatMap((one) => {
    if (one.kind !== 'candidate') return [];
    const { set, supplier, month } = one.candidate;
    const key = month === undefined ? setKey(set) : `${setKey(set)}|${month}`;
    const number = context.seen.numberOf(whoKey(supplier));
    return [context.seen.first(context.seen.setOf(key, set).place, number)];
  }),
  whole: { ...context.whole },
  eras: [...context.eras],
});

describe('rows by class', () => {
  it('are read as the rules read them one by one', () => {
    let [all, quick, unmade, rest, remade] = [0, 0, 0, 0, 0];
    fc.assert(
      fc.property(table, leftOut, ({ form, columns, rows }, left) => {
        const mapping: Mapping = {
          sheet: 'S',
          headerRow: 1,
          encoding: null,
          separator: null,
          material: 'Dy',
          stage: 'separation',
          year: 2024,
          economy: 'JPN',
          basis: form.basis,
          unit: form.unit,
          answers: {
            ton: 't' as const,
            ...(form.lynass === null ? {} : { suppliers: { 'lynass|separation': form.lynass } }),
          },
          columns: Object.fromEntries(
            columns.flatMap(({ field }, index) => (field === null ? [] : [[index + 1, field]])),
          ),
        };
        const head = {
          row: 1,
          cells: columns.map(({ field }) => text(HEADS[field ?? ''] ?? field ?? 'Spare')),
        };
        const context = () => createRowContext('f', mapping, [head], form.decimal, new Set(), form.isEast);
        const [one, other] = [context(), context()];
        const classes = new RowClasses(mapping, smallVocabulary, one);
        const year = columns.findIndex(({ field }) => field === 'year');
        const sheet = rows.map(
          (cells, index): RawRow => ({
            row: index + 2,
            cells: form.era === 0 && index === 20 ? cells.with(year, text('令和6年')) : cells,
          }),
        );
        const read = sheet.map((row) => classes.read(row));
        // And straight into a chunk.
        const third = context();
        const into = new RowClasses(mapping, smallVocabulary, third);
        const packer = new RowPacker();
        for (const row of sheet) {
          const odd = into.readInto(row, packer);
          if (odd !== null) packer.add(odd);
        }
        const file = new FileRows();
        file.add(packer.take());
        expect(file.all()).toEqual(read.map(asCarried));
        expect(into.quick).toBe(classes.quick);
        // And by the codes of their cells.
        const fourth = context();
        const codedPacker = new RowPacker();
        const coded = new RowClasses(mapping, smallVocabulary, fourth);
        const kept = new CachedRows();
        kept.add(sheet);
        let made = 0;
        for (let at = 0; at < kept.count; at++) {
          const odd = coded.readCoded(kept, at, codedPacker, (row) => {
            made += 1;
            return [coded.readInto(row, codedPacker) ?? []].flat();
          });
          for (const row of odd ?? []) codedPacker.add(row);
        }
        const codedFile = new FileRows();
        codedFile.add(codedPacker.take());
        expect(codedFile.all()).toEqual(read.map(asCarried));
        expect(keptOf(fourth, read)).toEqual(keptOf(one, read));
        unmade += kept.count - made;
        // And again from what was learned, with other rows left out each time.
        for (const outs of left) {
          const stays = (at: number) => outs[at % outs.length] !== true;
          const fifth = context();
          const again = new RowClasses(mapping, smallVocabulary, fifth);
          if (coded.memory !== null) again.goOn(coded.memory);
          const againPacker = new RowPacker();
          for (let at = 0; at < kept.count; at++) {
            if (!stays(at)) continue;
            const odd = again.readCoded(kept, at, againPacker, (row) => {
              remade += 1;
              return [again.readInto(row, againPacker) ?? []].flat();
            });
            rest += 1;
            for (const row of odd ?? []) againPacker.add(row);
          }
          const againFile = new FileRows();
          againFile.add(againPacker.take());
          const plain = context();
          const naive = sheet
            .filter((_, at) => stays(at))
            .map((row) => interpretRow(row, mapping, smallVocabulary, plain));
          expect(againFile.all()).toEqual(naive.map(asCarried));
          expect(keptOf(fifth, naive)).toEqual(keptOf(plain, naive));
        }
        all += sheet.length;
        quick += classes.quick;
        expect(read).toEqual(sheet.map((row) => interpretRow(row, mapping, smallVocabulary, other)));
        expect(keptOf(one, read)).toEqual(keptOf(other, read));
        expect(keptOf(third, read)).toEqual(keptOf(other, read));
      }),
      { seed: 1127, numRuns: 400 },
    );
    // Else the ways would be compared with themselves.
    expect(quick / all).toBeGreaterThan(0.03);
    expect(unmade / all).toBeGreaterThan(0.01);
    // What was learned is gone on from.
    expect(1 - remade / rest).toBeGreaterThan((2 * unmade) / all);
  });
});
