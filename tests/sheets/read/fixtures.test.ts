import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { ImportProblem } from '@shared/features/importing/diff';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { FileRows } from '../../../electron/importing/steps/file-rows';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { settleRows } from '../../../electron/importing/steps/settle-rows';
import type { SupplierReference } from '../../../electron/importing/steps/supplier-reference';
import { inspectFile, readPackedRows, readRows } from '../../../electron/sheets/read';
import { openSource } from '../../../electron/sheets/read/open-source';
import { FIXTURES } from '../../fixtures/workbooks/build';
import { asCarried } from '../../importing/support/as-carried';
import { smallReference, smallVocabulary } from '../../importing/support/vocabulary';
import { columnsOf, EXPECTED } from './expected';
import { withFile } from './support';

const FOLDER = join(import.meta.dirname, '../../fixtures/workbooks/files');

/** With UPDATE_FIXTURES=1 the files are written anew from build.ts. */
const UPDATE = process.env.UPDATE_FIXTURES === '1';

describe('fixtures', () => {
  it.each(FIXTURES.filter(({ make }) => make !== null))(
    '$name is what build.ts makes',
    async ({ name, make }) => {
      const made = (await make?.()) ?? Buffer.alloc(0);
      const path = join(FOLDER, name);
      if (UPDATE) await writeFile(path, made);
      expect(await cellsOf(path)).toEqual(await cellsOfBytes(made, name));
    },
  );

  it.each(FIXTURES.filter(({ name }) => name in EXPECTED))('$name: $wrong', async ({ name }) => {
    const expected = EXPECTED[name];
    if (expected === undefined) throw new Error('filtered above');
    const path = join(FOLDER, name);
    const { guess } = await inspectFile(path, expected.choices ?? {}, smallVocabulary, []);
    expect(guess.mapping.columns).toEqual(columnsOf(expected.columns));
    expect(guess.mapping).toMatchObject(expected.guessed ?? {});
    expect(guess.missing).toEqual([]);
    const read: ReadRow[] = [];
    const result = await readRows(
      path,
      guess.mapping,
      smallVocabulary,
      async (chunk) => void read.push(...chunk),
    );
    const carried = new FileRows();
    await readPackedRows(path, guess.mapping, smallVocabulary, async (chunk) => carried.add(chunk), {}, []);
    expect(carried.all()).toEqual(read.map(asCarried));
    const file = { name, sheet: guess.mapping.sheet };
    const rows = settleRows(read, smallReference.suppliers, file);
    expect(rows.flatMap((row) => (row.kind === 'candidate' ? [candidateText(row)] : []))).toEqual(
      expected.candidates,
    );
    expect(rows.flatMap(problemsOf).map(({ place, code }) => `${place?.cell} ${code}`)).toEqual(
      expected.problems,
    );
    expect(rows.flatMap((row) => (row.kind === 'left_out' ? [`${row.row} ${row.reason}`] : []))).toEqual(
      expected.leftOut ?? [],
    );
    expect(result.rows).toBe(rows.length);
  });

  it('says what is hidden at a row that would go straight into a chunk', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('S');
    sheet.addRow(['Economy', 'Material', 'Stage', 'Supplier', 'Country', 'Year', 'Quantity (t REO)']);
    for (const year of [2024, 2025, 2026])
      for (const who of ['Alpha', 'Beta'])
        sheet.addRow(['Japan', 'Dy', 'separation', who, 'China', year, year - 2000]);
    sheet.getRow(5).hidden = true;
    await withFile('hidden.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()), async (path) => {
      const { guess } = await inspectFile(path, {}, smallVocabulary, []);
      const read: ReadRow[] = [];
      await readRows(path, guess.mapping, smallVocabulary, async (chunk) => void read.push(...chunk));
      const carried = new FileRows();
      await readPackedRows(path, guess.mapping, smallVocabulary, async (chunk) => carried.add(chunk), {}, []);
      const told = carried.all().flatMap((row) => (row.kind === 'candidate' ? row.warnings : []));
      expect(told.map(({ row, code }) => `${row} ${code}`)).toContain('5 import.hidden.rows');
      expect(carried.all()).toEqual(read.map(asCarried));
    });
  });

  it('takes a name in the column of countries for the country, and a name in the column of suppliers for a firm', async () => {
    const kinds = await Promise.all(
      ['totals-at-top.xlsx', 'cp932-letters.csv'].map(async (name) => {
        const path = join(FOLDER, name);
        const { guess } = await inspectFile(path, {}, smallVocabulary, []);
        const rows: ReadRow[] = [];
        await readRows(path, guess.mapping, smallVocabulary, async (chunk) => void rows.push(...chunk));
        return rows.flatMap((row) =>
          row.kind === 'candidate' && row.candidate.supplier.kind === 'new' ? [row.candidate.supplier] : [],
        );
      }),
    );
    expect(kinds.map((found) => new Set(found.map((supplier) => supplier.as)))).toEqual([
      new Set(['aggregate']),
      new Set(['company']),
    ]);
  });

  it('reads the file of another program to the same rows', async () => {
    const [ours, theirs] = await Promise.all(
      ['cp932-letters.csv', 'libreoffice.xlsx'].map(async (name) => {
        const path = join(FOLDER, name);
        const { guess } = await inspectFile(path, {}, smallVocabulary, []);
        const rows: ReadRow[] = [];
        await readRows(path, guess.mapping, smallVocabulary, async (chunk) => void rows.push(...chunk));
        return rows.map((row) =>
          row.kind === 'candidate' ? candidateText(row) : `${'row' in row ? row.row : 0} ${row.kind}`,
        );
      }),
    );
    expect(theirs).toEqual(ours);
  });
});

function candidateText({ candidate }: Extract<ReadRow, { kind: 'candidate' }>): string {
  const { row, set, supplier, entry, mark } = candidate;
  const who = supplier.kind === 'known' ? supplier.supplierId : `+${namesOf(supplier)}/${supplier.countryId}`;
  const estimated = mark === 'estimated' ? '~' : '';
  const value =
    entry.as === 'percent'
      ? `${entry.percent}${estimated}%`
      : `${entry.mass.tonnes}${estimated} ${entry.mass.basis}`;
  return `${row}: ${set.materialId} ${set.year} ${who} ${value}`;
}

function namesOf({ name, nameJa }: Extract<SupplierReference, { kind: 'new' }>): string {
  return nameJa === undefined ? name : `${name}/${nameJa}`;
}

function problemsOf(row: ReturnType<typeof settleRows>[number]): readonly ImportProblem[] {
  return row.kind === 'candidate' ? row.warnings : row.kind === 'rejected' ? row.problems : [];
}

async function cellsOf(path: string) {
  if (!existsSync(path)) return 'the file is missing';
  try {
    return await sheetsOf(path);
  } catch (error) {
    if (error instanceof Refusal) return error.notice.code; // made to be refused: bad-input.test.ts
    throw error;
  }
}

async function sheetsOf(path: string) {
  const source = await openSource(path, {});
  const sheets = [];
  for (const name of source.sheetNames) {
    const rows = [];
    for await (const batch of source.rows(name)) rows.push(...batch);
    sheets.push({ name: source.format === 'text' ? 'text' : name, rows });
  }
  source.close();
  return sheets;
}

async function cellsOfBytes(bytes: Buffer, name: string) {
  const { mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-fixture-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    expect((await readFile(path)).length).toBe(bytes.length);
    return await cellsOf(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
