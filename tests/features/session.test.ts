import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../electron/features/files/empty-project';
import { openSample } from '../../electron/features/files/sample-project';
import { history } from '../../electron/features/history/history';
import { setShare } from '../../electron/features/shares/edit-share';
import { createProject, openProject, saveCopy } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { supplier } from '../ids';
import { SAMPLE_FOLDER } from '../places';
import { refusalIn, refusalOf } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { emptySession, sampleFile, sampleSession, set } from './sample-session';

const EDIT = {
  set: set('Dy', 2026),
  scenarioId: null,
  as: 'percent',
  mode: 'proportional',
  openRest: false,
} as const;

describe('a session', () => {
  it('without a project says so', () => {
    const session = emptySession();
    expect(session.hasProject).toBe(false);
    expect(refusalOf(() => session.project).notice.code).toBe('refusal.project.noneOpen');
  });

  it('runs writers one after another, in order, and a failed one does not hold up the next', async () => {
    const session = emptySession();
    const log: string[] = [];
    const job = (name: string, fails: boolean) =>
      session.write(async () => {
        log.push(`${name} starts`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        log.push(`${name} ends`);
        if (fails) throw new Refusal('refusal.cancelled');
        return name;
      });
    const [one, two, three] = [job('one', false), job('two', true), job('three', false)];
    expect((await refusalIn(two)).notice.code).toBe('refusal.cancelled');
    expect([await one, await three]).toEqual(['one', 'three']);
    expect(log).toEqual(['one starts', 'one ends', 'two starts', 'two ends', 'three starts', 'three ends']);
  });

  it('lets each of many edits at once see what the one before wrote', async () => {
    const session = await sampleSession();
    const names = ['caremag-lacq', 'lynas-kuantan-heavy', 'recycling-japan', 'shin-etsu-hai-phong'];
    const suppliers = names.map(supplier);
    const edits = suppliers.map((supplierId, index) =>
      setShare(session, { ...EDIT, supplierId, value: 5 + index }),
    );
    const done = await Promise.all(edits);
    for (const { table } of done) {
      const year = table.years.find((item) => item.year === 2026);
      expect((year?.sumPercent ?? 0) + (year?.restPercent ?? 0)).toBeCloseTo(100, 8);
    }
    expect(session.revision).toBe(1 + suppliers.length);
  });

  it('labels changes in the language of who makes them', async () => {
    const session = await sampleSession();
    session.language = 'ja';
    await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 3 });
    const [newest] = (await history(session, { limit: 1 })).entries;
    expect(newest?.label).toMatch(/^カレマグ.*2026年：3%$/);
  });
});

describe('opening', () => {
  it('the open project once more leaves it open, still open for writing', async () => {
    const session = emptySession();
    const file = await sampleFile();
    await openProject(session, file, 'read_only');
    const { state } = await openProject(session, file, 'read_only');
    expect(state.kind).toBe('saved');
    await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 3 });
  });

  it('another one closes and saves the one before', async () => {
    const session = await sampleSession();
    const first = await sampleFile();
    const second = await sampleFile();
    await openProject(session, first, 'refuse');
    await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 3 });
    await openProject(session, second, 'refuse');
    expect(session.revision).toBe(1);
    const other = emptySession();
    expect(await openProject(other, first, 'refuse')).toMatchObject({
      revision: 2,
      state: { kind: 'saved' },
    });
  });

  it('the open project by way of a link leaves it open, still open for writing', async () => {
    const file = await sampleFile();
    const session = emptySession();
    await openProject(session, file, 'read_only');
    const link = join(newFolder(), 'link.lodestone');
    symlinkSync(file, link);
    expect((await openProject(session, link, 'read_only')).state.kind).toBe('saved');
  });

  it('one that cannot be opened leaves the one before open', async () => {
    const session = await sampleSession();
    const { projectId } = await session.project.info();
    const missing = join(newFolder(), 'gone.lodestone');
    expect((await refusalIn(openProject(session, missing, 'refuse'))).notice.code).toBe(
      'refusal.project.missing',
    );
    expect((await session.project.info()).projectId).toBe(projectId);
  });

  it('another one works although the one before gives no answer any more', async () => {
    const session = await sampleSession();
    const dead = new Session(session.workbench, 'analyst', 'en', translator);
    const broken = () => Promise.reject(new Error('a worker ended early with code 1'));
    await dead.take('/gone', async () => ({
      ...session.project,
      info: async () => session.project.info(),
      close: broken,
    }));
    const info = await openProject(dead, await sampleFile(), 'refuse');
    expect(info.revision).toBe(1);
    await dead.close();
  });

  it('what another holds is refused, or read only, as asked', async () => {
    const file = await sampleFile();
    await openProject(emptySession(), file, 'refuse');
    const refused = await refusalIn(openProject(emptySession(), file, 'refuse'));
    expect(refused.notice).toMatchObject({ code: 'refusal.project.locked', params: { who: 'analyst' } });
    const reader = emptySession();
    expect((await openProject(reader, file, 'read_only')).state).toMatchObject({ kind: 'read_only' });
    const edit = setShare(reader, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 3 });
    expect((await refusalIn(edit)).notice.code).toBe('refusal.project.readOnlyLocked');
  });
});

describe('making', () => {
  it('an empty project brings names and scores, and no figure of anybody’s plan', async () => {
    const session = emptySession();
    const file = join(newFolder(), '新計画.lodestone');
    const info = await createProject(session, file, emptyContent(SAMPLE_FOLDER));
    expect(info).toMatchObject({ name: '新計画', revision: 1 });
    expect(await session.project.plan({})).toEqual({
      shares: [],
      totals: [],
      demands: [],
      reliefs: [],
      stocks: [],
      receipts: [],
      purchases: [],
      datedReliefs: [],
      ramps: [],
      releases: [],
      levels: [],
    });
    const { countries, materials, suppliers } = await session.project.reference();
    expect([countries.length > 60, materials.length > 15, suppliers.length]).toEqual([true, true, 0]);
    expect((await session.project.verify()).sound).toBe(true);
  });

  it('does not write over a file', async () => {
    const refusal = await refusalIn(
      createProject(emptySession(), await sampleFile(), emptyContent(SAMPLE_FOLDER)),
    );
    expect(refusal.notice.code).toBe('refusal.project.exists');
  });

  it('keeps the sample’s copy, and sets it aside for a fresh one', async () => {
    const session = emptySession();
    const places = {
      sampleFolder: SAMPLE_FOLDER,
      sampleProject: join(newFolder(), 'kept', 'Japan.lodestone'),
    };
    await openSample(session, places, false);
    await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 3 });
    expect((await openSample(session, places, false)).revision).toBe(2);
    expect((await openSample(session, places, true)).revision).toBe(1);
  });

  it('opens the sample with notes in the language of who opens it', async () => {
    const session = emptySession('ja');
    const folder = newFolder();
    await openSample(
      session,
      { sampleFolder: SAMPLE_FOLDER, sampleProject: join(folder, 'a.lodestone') },
      false,
    );
    const { events } = await session.project.evidence();
    expect(events.find(({ id }) => id === 'ev-2010-quota')).toMatchObject({
      imposedBy: '中国',
      affected: '世界;日本',
      materials: 'レアアース全体',
      summary: '下期の輸出枠を72%削減。年間では2009年を約40%下回る。',
    });
  });

  it('a copy elsewhere is whole and sound, and the project stays open', async () => {
    const session = await sampleSession();
    await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 3 });
    const copy = join(newFolder(), 'copy.lodestone');
    expect(await saveCopy(session, copy)).toEqual({ name: 'copy.lodestone' });
    const moved = join(newFolder(), 'moved.lodestone');
    copyFileSync(copy, moved);
    const other = emptySession();
    expect((await openProject(other, moved, 'refuse')).headHash).toBe(
      (await session.project.info()).headHash,
    );
    expect(await other.project.verify()).toMatchObject({ sound: true, changeSets: 2 });
  });
});
