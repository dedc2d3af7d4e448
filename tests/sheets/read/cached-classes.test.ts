import { join } from 'node:path';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FileRows } from '../../../electron/importing/steps/file-rows';
import { forgetFile, inspectFile, readPackedRows } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { newFolder } from '../../tidy-up';

/** A file just written may be written again within the tick of its clock: nothing of it is kept before. */
const laterOn = () => vi.setSystemTime(Date.now() + 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  forgetFile();
});
afterEach(() => vi.useRealTimers());

const HEAD = ['Economy', 'Material', 'Stage', 'Supplier', 'Country', 'Year', 'Quantity', 'Unit', 'Basis'];
const COUNTRIES = ['China', 'ベトナム', 'France', 'Malaysia'];

/** Rows that fall into few classes, with suppliers that are known, new and named again. */
const row = fc
  .record({
    economy: fc.constantFrom('Japan', 'Japan', 'Japan', '日本'),
    who: fc.nat(25),
    year: fc.constantFrom(2022, 2023, 2024, 'FY2024'),
    quantity: fc.constantFrom(12, '1,000.5', 7.25, 4_000, 3),
    unit: fc.constantFrom('kg', 'kg', 't'),
  })
  .map(({ economy, who, year, quantity, unit }) => {
    const country = COUNTRIES[who % COUNTRIES.length] ?? '';
    return [economy, 'Dy', 'separation', `Supplier ${who}`, country, year, quantity, unit, 'REO'];
  });

const step: fc.Arbitrary<TableStep> = fc.oneof(
  fc.record({
    step: fc.constantFrom('leave_out' as const, 'keep' as const),
    column: fc.constant('Year'),
    is: fc.constant('one_of' as const),
    values: fc.subarray(['2022', '2023', '2024', 'FY2024'], { minLength: 1 }),
  }),
  fc.record({
    step: fc.constant('leave_out' as const),
    column: fc.constant('Supplier'),
    is: fc.constant('starts_with' as const),
    values: fc.subarray(['Supplier 1', 'Supplier 2', 'Supplier 7'], { minLength: 1 }),
  }),
);

/** Other mappings of the same cells: the same rows mean another thing. */
const others: readonly ((mapping: Mapping) => Mapping)[] = [
  (mapping) => mapping,
  (mapping) => ({ ...mapping, unit: 'kt', basis: 'reo', columns: without(mapping, 'unit', 'basis') }),
  (mapping) => ({ ...mapping, unit: 't', basis: 'reo', columns: without(mapping, 'unit', 'basis') }),
  (mapping) => ({ ...mapping, unit: 't', basis: 'metal', columns: without(mapping, 'unit', 'basis') }),
  (mapping) => ({ ...mapping, year: 2031, columns: without(mapping, 'year') }),
  (mapping) => ({ ...mapping, year: 2032, columns: without(mapping, 'year') }),
];

function without({ columns }: Mapping, ...fields: string[]): Mapping['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([, own]) => !fields.includes(own)));
}

async function readUnder(path: string, mapping: Mapping) {
  const rows = new FileRows();
  const take = async (chunk: Parameters<typeof rows.add>[0]) => rows.add(chunk);
  const { questions, steps } = await readPackedRows(path, mapping, smallVocabulary, take, {}, []);
  return { rows: rows.all(), questions, steps };
}

it('reads by what it has learned of its classes as it does afresh, whatever was changed in between', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const made = fc.record({
    rows: fc.array(row, { minLength: 40, maxLength: 90 }),
    readings: fc.array(
      fc.record({ steps: fc.array(step, { maxLength: 2 }), other: fc.nat(others.length - 1) }),
      { minLength: 2, maxLength: 5 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(made, async ({ rows, readings }) => {
      forgetFile();
      const book = new ExcelJS.Workbook();
      book.addWorksheet('Data').addRows([HEAD, ...rows]);
      await book.xlsx.writeFile(path);
      laterOn();
      const { guess } = await inspectFile(path, {}, smallVocabulary, []);
      const mappings = readings.map(({ steps, other }) => ({
        ...(others[other]?.(guess.mapping) ?? guess.mapping),
        steps,
      }));
      // The first time reads by cells, and keeps what it has read.
      await readUnder(path, guess.mapping);
      const kept: unknown[] = [];
      for (const mapping of mappings) kept.push(await readUnder(path, mapping));
      for (const [index, mapping] of mappings.entries()) {
        forgetFile();
        expect(kept[index]).toEqual(await readUnder(path, mapping));
      }
    }),
    { seed: 1128, numRuns: 15 },
  );
});
