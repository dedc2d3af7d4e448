import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportDiff } from '@shared/importing/rows';
import { describe, expect, it } from 'vitest';
import {
  applyImport,
  diffPage,
  discardImport,
  saveRejects,
} from '../../electron/services/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/services/importing/read-file';
import { loadEvidence } from '../../electron/services/overview/evidence';
import { redo, undo } from '../../electron/services/project/undo-redo';
import type { Session } from '../../electron/services/session';
import { shareTable } from '../../electron/services/shares/share-table';
import { refusalIn } from '../refusal-of';
import { contentOf, newFolder, SAMPLE_WORKBOOKS, sampleSession } from './sample-session';

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
  const mapping = { ...guess.mapping, economy: guess.mapping.economy ?? 'JPN' };
  return previewImport(session, path, mapping, guess.fingerprint, follow);
}

describe('a bundled workbook', () => {
  it.each(FILES)('%s: its counts add up, in the preview and in the record', async (file) => {
    const session = await sampleSession();
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
    const session = await sampleSession();
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
    const session = await sampleSession();
    await applyImport(session, (await preview(session, CLEAN)).batchId, 'refuse');
    const again = await preview(session, CLEAN);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, rejected: 0, unchanged: again.counts.read });
  });

  it('leaves its file, sheet and cell behind each figure', async () => {
    const session = await sampleSession();
    await applyImport(session, (await preview(session, CLEAN)).batchId, 'refuse');
    const plan = await session.project.plan({ economyId: 'JPN' });
    const share = plan.shares.find(({ importId }) => importId !== null);
    if (share === undefined) throw new Error('no share was imported');
    const table = await shareTable(session, share, null);
    const cells = table.rows.flatMap((row) => row.cells).filter((cell) => cell?.shareId === share.id);
    expect(cells[0]?.importedFrom).toEqual({
      fileName: 'procurement-plan-2026-2028-en.csv',
      sheet: expect.any(String),
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  });

  it('is remembered by its shape, and guessed so the next time', async () => {
    const session = await sampleSession();
    await applyImport(session, (await preview(session, SURVEY)).batchId, 'leave_out');
    const { guess } = await inspectImport(session, SURVEY, { encoding: null, separator: null });
    expect(guess.mapping).toEqual((await session.project.imports()).mappings[0]?.mapping);
  });

  it('with rejected rows is refused as a whole when asked to be', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const { batchId } = await preview(session, SURVEY);
    await refusalIn(applyImport(session, batchId, 'refuse'));
    expect(await contentOf(session)).toEqual(before);
  });
});

describe('a preview', () => {
  it('comes in pages, and a discarded one is gone', async () => {
    const session = await sampleSession();
    const { batchId, counts } = await preview(session, CLEAN);
    const first = await diffPage(session, batchId, 0, 5);
    const second = await diffPage(session, batchId, 5, 5);
    expect([first.rows.length, second.rows.length]).toEqual([5, 5]);
    expect(first.counts).toEqual(counts);
    expect(second.rows[0]).not.toEqual(first.rows[0]);
    await discardImport(session, batchId);
    await refusalIn(applyImport(session, batchId, 'leave_out'));
  });

  it('that is cancelled leaves nothing behind', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const controller = new AbortController();
    controller.abort();
    await expect(preview(session, CLEAN, { signal: controller.signal })).rejects.toThrow();
    expect(await contentOf(session)).toEqual(before);
  });

  it('is refused when the file changes between looking and reading', async () => {
    const session = await sampleSession();
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
    const session = await sampleSession();
    const { batchId } = await preview(session, SURVEY);
    const out = join(newFolder(), 'marked.xlsx');
    expect(await saveRejects(session, batchId, SURVEY, out)).toEqual({ name: 'marked.xlsx' });
    expect(existsSync(out)).toBe(true);
  });
});
