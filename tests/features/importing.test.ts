import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportDiff } from '@shared/features/importing/diff';
import { describe, expect, it } from 'vitest';
import { redo, undo } from '../../electron/features/files/undo-redo';
import {
  applyImport,
  diffPage,
  discardImport,
  revertImport,
  saveRejects,
} from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { loadEvidence } from '../../electron/features/overview/evidence';
import { shareTable } from '../../electron/features/shares/share-table';
import type { Session } from '../../electron/plan/session';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { country } from '../ids';
import { SAMPLE_WORKBOOKS } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { contentOf, sampleSession } from './sample-session';

const FILES = [
  'procurement-plan-2026-2028-en.csv',
  'survey-fy2026-ja.xlsx',
  'trading-house-magnets-cp932.csv',
];
const CLEAN = join(SAMPLE_WORKBOOKS, 'procurement-plan-2026-2028-en.csv');
const SURVEY = join(SAMPLE_WORKBOOKS, 'survey-fy2026-ja.xlsx');

async function preview(
  session: Session,
  path: string,
  follow: Parameters<typeof previewImport>[4] = {},
): Promise<ImportDiff> {
  const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
  const hasEconomy = Object.values(guess.mapping.columns).includes('economy');
  const mapping = { ...guess.mapping, ...(hasEconomy ? {} : { economy: guess.mapping.economy ?? 'JPN' }) };
  return previewImport(session, path, mapping, guess.fingerprint, follow);
}

describe('a bundled workbook', () => {
  it.each(FILES)('%s: its counts add up, in the preview and in the record', async (file) => {
    const session = await sampleSession(readingPart);
    const { batchId, counts } = await preview(session, join(SAMPLE_WORKBOOKS, file));
    expect(counts.read).toBeGreaterThanOrEqual(10);
    expect(counts.new + counts.changed + counts.unchanged + counts.rejected + counts.leftOut).toBe(
      counts.read,
    );
    const { record } = await applyImport(session, batchId, 'leave_out');
    expect(record).toMatchObject({
      fileName: file,
      who: 'analyst',
      rowsRead: counts.read,
      rowsApplied: counts.new + counts.changed,
      rowsUnchanged: counts.unchanged,
      rowsRejected: counts.rejected,
      rowsLeftOut: counts.leftOut,
    });
    expect((await loadEvidence(session)).imports).toEqual([record]);
    expect((await session.project.verify()).sound).toBe(true);
  });

  it.each(FILES)('%s: the whole import is one undo and one redo', async (file) => {
    const session = await sampleSession(readingPart);
    const before = await contentOf(session);
    const { batchId } = await preview(session, join(SAMPLE_WORKBOOKS, file));
    expect(await contentOf(session)).toEqual(before);
    await applyImport(session, batchId, 'leave_out');
    const after = await contentOf(session);
    expect(after).not.toEqual(before);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
    await redo(session);
    expect(await contentOf(session)).toEqual(after);
  });

  it('imported again changes nothing', async () => {
    const session = await sampleSession(readingPart);
    await applyImport(session, (await preview(session, CLEAN)).batchId, 'refuse');
    const again = await preview(session, CLEAN);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, rejected: 0, unchanged: again.counts.read });
  });

  it('leaves its file, sheet and cell behind each figure', async () => {
    const session = await sampleSession(readingPart);
    await applyImport(session, (await preview(session, CLEAN)).batchId, 'refuse');
    const plan = await session.project.plan({ economyId: country('JPN') });
    const share = plan.shares.find(({ importId }) => importId !== null);
    if (share === undefined) throw new Error('no share was imported');
    const table = await shareTable(session, share, null);
    const cells = table.rows
      .flatMap((row) => table.years.map((_year, index) => row.cell(index)))
      .filter((cell) => cell?.shareId === share.id);
    expect(cells[0]?.importedFrom).toEqual({
      fileName: 'procurement-plan-2026-2028-en.csv',
      sheet: expect.any(String),
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  });

  it('is remembered by its shape, and guessed so the next time', async () => {
    const session = await sampleSession(readingPart);
    await applyImport(session, (await preview(session, SURVEY)).batchId, 'leave_out');
    const { guess } = await inspectImport(session, SURVEY, { encoding: null, separator: null });
    expect(guess.mapping).toEqual((await session.project.imports()).mappings[0]?.mapping);
  });

  it('with rejected rows is refused as a whole when asked to be', async () => {
    const session = await sampleSession(readingPart);
    const before = await contentOf(session);
    const { batchId } = await preview(session, SURVEY);
    await refusalIn(applyImport(session, batchId, 'refuse'));
    expect(await contentOf(session)).toEqual(before);
  });

  it('is forgotten before its rows are written, and stays read where they refuse it', async () => {
    const session = await sampleSession(readingPart);
    const { workbench } = session;
    const forget = workbench.forgetFile;
    const forgottenAt: number[] = [];
    const told = async () => {
      forgottenAt.push((await session.project.info()).revision);
      await forget();
    };
    Object.assign(workbench, { forgetFile: told });
    const { revision } = await session.project.info();
    const { batchId } = await preview(session, SURVEY);
    await refusalIn(applyImport(session, batchId, 'refuse'));
    expect(forgottenAt).toEqual([]);
    const applied = await applyImport(session, batchId, 'leave_out');
    expect([forgottenAt, applied.info.revision]).toEqual([[revision], revision + 1]);
  });
});

describe('a preview', () => {
  it('comes in pages, and a discarded one is gone', async () => {
    const session = await sampleSession(readingPart);
    const { batchId, counts } = await preview(session, CLEAN);
    const first = await diffPage(session, { batchId, offset: 0, limit: 5, kind: null });
    const second = await diffPage(session, { batchId, offset: 5, limit: 5, kind: null });
    expect([first.rows.length, second.rows.length]).toEqual([5, 5]);
    expect(first.counts).toEqual(counts);
    expect(second.rows[0]).not.toEqual(first.rows[0]);
    await discardImport(session, batchId);
    await refusalIn(applyImport(session, batchId, 'leave_out'));
  });

  it('carries as many problems as are asked for, with how many there are; a page carries none', async () => {
    const session = await sampleSession(readingPart);
    const all = await preview(session, SURVEY);
    const errors = all.problems.filter(({ level }) => level === 'error').length;
    expect(all.problems.length).toBeGreaterThan(2);
    const { guess } = await inspectImport(session, SURVEY, { encoding: null, separator: null });
    const mapping = { ...guess.mapping, economy: 'JPN' };
    const some = await previewImport(session, SURVEY, mapping, guess.fingerprint, {}, 2);
    expect(some.problems).toEqual(all.problems.slice(0, 2));
    expect(some.problemCounts).toEqual({ errors, warnings: all.problems.length - errors });
    const page = await diffPage(session, { batchId: some.batchId, offset: 0, limit: 3, kind: null });
    expect(page).toMatchObject({ problems: [], problemCounts: some.problemCounts });
  });

  it('gives the rows of one kind alone', async () => {
    const session = await sampleSession(readingPart);
    const { batchId, counts } = await preview(session, SURVEY);
    const page = { batchId, offset: 0, limit: 100 };
    for (const kind of ['rejected', 'left_out', 'new'] as const) {
      const { rows, totalRows } = await diffPage(session, { ...page, kind });
      expect(totalRows).toBe(kind === 'left_out' ? counts.leftOut : counts[kind]);
      expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(totalRows === 0 ? [] : [kind]));
    }
    const rejected = await diffPage(session, { ...page, offset: 1, limit: 1, kind: 'rejected' });
    const all = await diffPage(session, { ...page, kind: 'rejected' });
    expect(rejected.rows).toEqual(all.rows.slice(1, 2));
  });

  it('that is cancelled leaves nothing behind', async () => {
    const session = await sampleSession(readingPart);
    const before = await contentOf(session);
    const controller = new AbortController();
    controller.abort();
    await expect(preview(session, CLEAN, { signal: controller.signal })).rejects.toThrow();
    expect(await contentOf(session)).toEqual(before);
  });

  it('is refused when the file changes between looking and reading', async () => {
    const session = await sampleSession(readingPart);
    const path = join(newFolder(), 'plan.csv');
    writeFileSync(
      path,
      'Economy,Material,Stage,Supplier,Country,Year,Share\nJPN,Dy,separation,Caremag,France,2026,1 %\n',
    );
    const { identifyFile } = session.workbench;
    Object.assign(session.workbench, {
      identifyFile: async (file: string) => ({ ...(await identifyFile(file)), fileHash: '00' }),
    });
    const { notice } = await refusalIn(preview(session, path));
    expect(notice).toMatchObject({ code: 'refusal.import.changedMeanwhile', place: { file: 'plan.csv' } });
  });
});

describe('rejected rows', () => {
  it('go into a marked copy beside nothing else', async () => {
    const session = await sampleSession(readingPart);
    const { batchId } = await preview(session, SURVEY);
    const out = join(newFolder(), 'marked.xlsx');
    expect(await saveRejects(session, batchId, SURVEY, out)).toEqual({ name: 'marked.xlsx' });
    expect(existsSync(out)).toBe(true);
  });
});

describe('looking again with another sheet or header row', () => {
  const text = { encoding: null, separator: null };

  it('guesses for that row, and remembers what was used there', async () => {
    const session = await sampleSession(readingPart);
    const first = await inspectImport(session, SURVEY, text);
    const { sheet, headerRow } = first.guess.mapping;
    const other = await inspectImport(session, SURVEY, { ...text, sheet, headerRow: headerRow + 1 });
    expect(other.guess.mapping.headerRow).toBe(headerRow + 1);
    expect(other.guess.remembered).toBeNull();
    await applyImport(session, (await preview(session, SURVEY)).batchId, 'leave_out');
    const again = await inspectImport(session, SURVEY, { ...text, sheet, headerRow });
    expect(again.guess.remembered).toBe('survey-fy2026-ja.xlsx');
    expect(again.guess.mapping.economy).toBe('JPN');
  });

  it('guesses for that sheet alone, and still shows all of them', async () => {
    const session = await sampleSession(readingPart);
    const first = await inspectImport(session, SURVEY, text);
    const other = first.sheets.find(
      ({ name, rowCount }) => name !== first.guess.mapping.sheet && rowCount > 0,
    );
    const chosen = await inspectImport(session, SURVEY, { ...text, sheet: other?.name ?? '' });
    expect(chosen.guess.mapping.sheet).toBe(other?.name);
    expect(chosen.sheets).toEqual(first.sheets);
  });

  it('refuses a sheet that is not there', async () => {
    const refusal = await refusalIn(
      inspectImport(await sampleSession(readingPart), SURVEY, { ...text, sheet: 'gone' }),
    );
    expect(refusal.notice.code).toBe('refusal.sheet.unknown');
  });
});

describe('reverting an import', () => {
  const plan = join(SAMPLE_WORKBOOKS, 'procurement-plan-2026-2028-en.csv');
  const file = (text: string): string => {
    const path = join(newFolder(), 'later.csv');
    writeFileSync(path, `Economy,Material,Stage,Supplier,Country,Year,Share\n${text}\n`);
    return path;
  };

  it('takes back its rows under a later change, keeps the record, and can be undone', async () => {
    const session = await sampleSession(readingPart);
    const before = await contentOf(session);
    const { record } = await applyImport(session, (await preview(session, plan)).batchId, 'leave_out');
    const other = await preview(session, file('JPN,Tb,separation,Caremag,France,2031,1 %'));
    const later = await applyImport(session, other.batchId, 'refuse');
    const both = await contentOf(session);
    await revertImport(session, record.id);
    expect((await loadEvidence(session)).imports.map(({ id }) => id)).toEqual([later.record.id, record.id]);
    expect((await loadEvidence(session)).revertedImports).toEqual([record.id]);
    expect((await session.project.verify()).sound).toBe(true);
    await undo(session);
    expect(await contentOf(session)).toEqual(both);
    expect((await loadEvidence(session)).revertedImports).toEqual([]);
    await redo(session);
    await revertImport(session, later.record.id);
    const after = await contentOf(session);
    expect((after as { plan: unknown }).plan).toEqual((before as { plan: unknown }).plan);
  });

  it('is refused in words when a later change stands on its rows, and changes nothing', async () => {
    const session = await sampleSession(readingPart);
    const first = await preview(session, file('JPN,Tb,separation,Caremag,France,2031,1 %'));
    const { record } = await applyImport(session, first.batchId, 'refuse');
    const second = await preview(session, file('JPN,Tb,separation,Caremag,France,2031,2 %'));
    const { info } = await applyImport(session, second.batchId, 'refuse');
    const { notice } = await refusalIn(revertImport(session, record.id));
    expect(notice).toMatchObject({
      code: 'refusal.import.laterEdits',
      params: { file: 'later.csv', count: 1, number: info.revision },
    });
    await undo(session);
    await revertImport(session, record.id);
    const again = await refusalIn(revertImport(session, record.id));
    expect(again.notice.code).toBe('refusal.import.alreadyReverted');
  });

  it('is refused for an import that is not there', async () => {
    const { notice } = await refusalIn(revertImport(await sampleSession(readingPart), 'gone'));
    expect(notice.code).toBe('refusal.import.unknown');
  });
});

describe('the checks of values', () => {
  const rows = (...lines: string[]): string => {
    const path = join(newFolder(), 'sizes.csv');
    writeFileSync(
      path,
      ['Economy,Material,Stage,Supplier,Country,Year,Quantity (t REO)', ...lines, ''].join('\n'),
    );
    return path;
  };
  const LARGE = 'USA,Tb,separation,Lynas Kalgoorlie Test,Australia,2041,500';
  const codes = (diff: ImportDiff) => diff.problems.map(({ code }) => code);

  it('warn by thresholds that are kept for the next file of the form, which then needs no choice', async () => {
    const session = await sampleSession(readingPart);
    const path = rows(LARGE);
    const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
    const first = await previewImport(session, path, guess.mapping, guess.fingerprint, {});
    expect(codes(first)).toEqual(['import.supplier.new']);
    const limits = { jumpPercent: 10, mostTonnes: 400, capacityPercent: 100, roundingPoints: 0.5 };
    const strict = await previewImport(session, path, { ...guess.mapping, limits }, guess.fingerprint, {});
    expect(codes(strict)).toEqual(['import.supplier.new', 'import.row.large']);
    await applyImport(session, strict.batchId, 'refuse');

    const next = rows('USA,Tb,separation,Lynas Kalgoorlie Test,Australia,2042,600');
    const again = await inspectImport(session, next, { encoding: null, separator: null });
    expect(again.guess).toMatchObject({ remembered: 'sizes.csv', missing: [], mapping: { limits } });
    const second = await previewImport(session, next, again.guess.mapping, again.guess.fingerprint, {});
    expect(codes(second)).toEqual(['import.row.jump', 'import.row.large']);
    expect(second.problems[0]?.params).toMatchObject({ before: 500, after: 600, limit: 10 });
  });

  it('warn of more than a supplier can make', async () => {
    const session = await sampleSession(readingPart);
    const { capacities, suppliers } = await session.project.reference();
    const known = capacities.find(({ tonnesPerYear }) => (tonnesPerYear ?? 0) > 0);
    const supplier = suppliers.find(({ id }) => id === known?.supplierId);
    if (known?.tonnesPerYear == null || supplier === undefined) throw new Error('the sample has capacities');
    const line = (tonnes: number) =>
      `USA,${known.materialId},${supplier.stage},"${supplier.nameEn}",${supplier.countryId},2043,${tonnes}`;
    expect(codes(await preview(session, rows(line(known.tonnesPerYear))))).toEqual([]);
    expect(codes(await preview(session, rows(line(known.tonnesPerYear * 1.01))))).toEqual([
      'import.row.capacity',
    ]);
  });
});

describe('a file of a sender that is known', () => {
  const fileOf = (name: string, ...lines: readonly string[]): string => {
    const path = join(newFolder(), name);
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  const text = { encoding: null, separator: null };

  it('takes over from its other form what still applies, and one of another sender takes nothing', async () => {
    const session = await sampleSession(readingPart);
    const first = fileOf(
      'trader-x-2026.csv',
      'Origin,Metal,Amount A',
      'Lynas Kuantan,Dy,1',
      'Lynas Kuantan,Tb,2',
    );
    const { guess } = await inspectImport(session, first, text);
    const decided = {
      economy: 'JPN',
      stage: 'separation',
      year: 2037,
      counts: 'purchases',
      unit: 'kg',
      basis: 'reo',
    } as const;
    const columns = { 1: 'supplier', 2: 'material', 3: 'quantity' } as const;
    const mapping = { ...guess.mapping, ...decided, columns };
    const { batchId } = await previewImport(session, first, mapping, guess.fingerprint, {});
    await applyImport(session, batchId, 'refuse');
    const lines = ['Origin,Metal,Lot,Amount A', 'Caremag,Dy,L,1', 'Other,Tb,L,1'];
    const next = await inspectImport(session, fileOf('trader-x-2027.csv', ...lines), text);
    expect(next.guess).toMatchObject({
      kin: { name: 'trader-x-2026.csv', same: 3, of: 3 },
      mapping: { columns: { 1: 'supplier', 2: 'material', 4: 'quantity' }, unit: 'kg', basis: 'reo' },
      missing: ['year'],
    });
    const other = await inspectImport(session, fileOf('other-2027.csv', ...lines), text);
    expect(other.guess.kin).toBeNull();
  });
});
