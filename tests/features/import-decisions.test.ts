import { join } from 'node:path';
import type { Correction } from '@shared/features/importing/corrections';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { applyImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import type { Session } from '../../electron/plan/session';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { SAMPLE_WORKBOOKS } from '../places';
import { contentOf, sampleSession } from './sample-session';

/** E15 says ▲12, E16 3OO, and F23 a unit that is not known; E12 is estimated and E22 a jump. */
const SURVEY = join(SAMPLE_WORKBOOKS, 'survey-fy2026-ja.xlsx');
const MENDS: readonly Correction[] = [
  { cell: 'E15', as: null, text: null },
  { cell: 'E16', as: '30', text: '3OO' },
  { cell: 'F23', as: null, text: null },
];

async function preview(session: Session, mends: readonly Correction[]) {
  const { guess } = await inspectImport(session, SURVEY, { encoding: null, separator: null });
  const mapping = { ...guess.mapping, economy: guess.mapping.economy ?? 'JPN' };
  return previewImport(session, SURVEY, mapping, guess.fingerprint, {}, undefined, mends);
}

describe('decisions about cells', () => {
  it('make a file whole, and their counts still add up', async () => {
    const session = await sampleSession(readingPart);
    const before = await preview(session, []);
    const { counts, applicable, mends } = await preview(session, MENDS);
    expect([before.counts.rejected, counts.rejected, applicable]).toEqual([3, 0, true]);
    expect(counts.leftOut).toBe(before.counts.leftOut + 2);
    expect(counts.new + counts.changed + counts.unchanged + counts.leftOut).toBe(counts.read);
    expect(mends).toEqual([
      { cell: 'E15', text: '▲12', as: null },
      { cell: 'E16', text: '3OO', as: '30' },
      { cell: 'F23', text: 'フレコン', as: null },
    ]);
  });

  it('stand in the record of the one change, by cell, with what the cell says', async () => {
    const session = await sampleSession(readingPart);
    const content = await contentOf(session);
    const { batchId } = await preview(session, MENDS);
    const { record } = await applyImport(session, batchId, 'refuse', ['E12', 'E7']);
    expect(record.rowsRejected).toBe(0);
    const [change] = (await session.project.history({ limit: 1 })).entries;
    expect(change?.reason).toBe(
      'E15: "▲12" left out; E16: "3OO" read as 30; F23: "フレコン" left out; warnings accepted: E12',
    );
    const plan = await session.project.plan({});
    expect(plan.shares.filter(({ importCell }) => importCell === 'E16')).toMatchObject([{ value: 30 }]);
    await undo(session);
    expect(await contentOf(session)).toEqual(content);
  });

  it('are of this file alone: the next one of the form is asked about again', async () => {
    const session = await sampleSession(readingPart);
    await applyImport(session, (await preview(session, MENDS)).batchId, 'refuse');
    const { mappings } = await session.project.imports();
    expect(JSON.stringify(mappings)).not.toContain('3OO');
    expect((await preview(session, [])).counts.rejected).toBe(3);
  });

  it('can be taken back one by one', async () => {
    const session = await sampleSession(readingPart);
    await preview(session, MENDS);
    expect((await preview(session, MENDS.slice(1))).counts.rejected).toBe(1);
  });
});
