import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHINA } from '@shared/model/country';
import type { ShareSetKey } from '@shared/model/tables/share';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../electron/features/importing/apply-import';
import { importMoves } from '../../electron/features/importing/import-moves';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { setShare } from '../../electron/features/shares/edit-share';
import { shareTable } from '../../electron/features/shares/share-table';
import type { Session } from '../../electron/plan/session';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { supplier } from '../ids';
import { SAMPLE_WORKBOOKS } from '../places';
import { newFolder } from '../tidy-up';
import { sampleSession, set } from './sample-session';

const WANTED = set('Dy', 2026);
const HEADER = 'economy,material,stage,supplier,country,year,';

async function batchOf(session: Session, path: string): Promise<string> {
  const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
  return (await previewImport(session, path, guess.mapping, guess.fingerprint, {})).batchId;
}

function fileOf(value: string, ...rows: readonly string[]): string {
  const path = join(newFolder(), 'a.csv');
  writeFileSync(path, [HEADER + value, ...rows].join('\n'));
  return path;
}

/** The figures of the shares page. */
async function onPage(session: Session, key: ShareSetKey) {
  const table = await shareTable(session, key, null);
  const year = table.years.find((one) => one.year === key.year);
  return { direct: year?.direct ?? [], rest: year?.restPercent };
}

describe('what an import would move', () => {
  it.each([
    ['percent', () => join(SAMPLE_WORKBOOKS, 'procurement-plan-2026-2028-en.csv')],
    [
      'percent of one set',
      () => fileOf('share', 'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2026,11%'),
    ],
    [
      'tonnes, with a total that is their sum, and a new supplier',
      () =>
        fileOf(
          'quantity,unit,basis',
          'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2034,30,t,REO',
          'Japan,Dy,separation,Newcomer,Viet Nam,2034,70,t,REO',
        ),
    ],
  ])('in %s is what the page of shares shows before and after it', async (_what, file) => {
    const session = await sampleSession(readingPart);
    const batchId = await batchOf(session, file());
    const moves = await importMoves(session, batchId, WANTED);
    if (moves === null) throw new Error('the file changes shares');
    const before = await onPage(session, moves.set);
    await applyImport(session, batchId, 'leave_out');
    const after = await onPage(session, moves.set);
    expect(moves.countries.length).toBeGreaterThan(0);
    for (const { countryId, ...percent } of moves.countries) {
      const of = ({ direct }: typeof before) =>
        direct.find((one) => one.countryId === countryId)?.percent ?? 0;
      expect(percent).toEqual({ before: before.direct.length === 0 ? 'none' : of(before), after: of(after) });
    }
    expect(moves.rest).toEqual({ before: before.rest ?? 'none', after: after.rest });
  });

  it('is told of the set nearest to the one in view, and of another that is asked for', async () => {
    const session = await sampleSession(readingPart);
    const batchId = await batchOf(session, join(SAMPLE_WORKBOOKS, 'procurement-plan-2026-2028-en.csv'));
    const first = await importMoves(session, batchId, WANTED);
    const other = first?.sets.find(({ materialId }) => materialId !== first.set.materialId);
    expect(first?.set).toMatchObject({ economyId: 'JPN', materialId: 'Dy' });
    expect((await importMoves(session, batchId, other ?? WANTED))?.set).toEqual(other);
  });

  it('names the largest country of before and that of after', async () => {
    const session = await sampleSession(readingPart);
    const file = fileOf('share', 'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2026,0%');
    const moves = await importMoves(session, await batchOf(session, file), WANTED);
    const ids = moves?.countries.map(({ countryId }) => countryId) ?? [];
    expect(ids[0]).toBe(CHINA);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('counts the scenarios that see it, and those with a value of their own', async () => {
    const session = await sampleSession(readingPart);
    const file = fileOf('share', 'Japan,Dy,separation,"China Rare Earth Group, Ganzhou",China,2026,11%');
    const batchId = await batchOf(session, file);
    const count = async () => (await importMoves(session, batchId, WANTED))?.scenarios;
    const { scenarios } = await session.project.scenarios();
    const ofJapan = scenarios.length;
    const before = await count();
    expect(before).toEqual({ inheriting: ofJapan, holding: 0 });
    const table = await shareTable(session, WANTED, null);
    const firm = table.rows.find(({ nameEn }) => nameEn.startsWith('China Rare Earth Group'));
    await setShare(session, {
      set: WANTED,
      scenarioId: 'licences-25',
      supplierId: firm?.supplierId ?? supplier(''),
      as: 'percent',
      value: 20,
      mode: 'none',
      openRest: true,
    });
    const after = await count();
    expect(after?.holding).toBeGreaterThanOrEqual(1);
    expect((after?.inheriting ?? 0) + (after?.holding ?? 0)).toBe(ofJapan);
  });

  it('is nothing where no share would change', async () => {
    const session = await sampleSession(readingPart);
    const file = join(SAMPLE_WORKBOOKS, 'procurement-plan-2026-2028-en.csv');
    await applyImport(session, await batchOf(session, file), 'refuse');
    expect(await importMoves(session, await batchOf(session, file), WANTED)).toBeNull();
  });
});
