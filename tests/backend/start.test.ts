import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecentFile } from '@shared/features/files/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newFolder } from '../tidy-up';
import { closeApps, EDIT, firstStart, givenBy, NDPR, startApp } from './support/app-of-a-page';

// The bench in workers has its own test; here only the paths to its workers stand in the way.
vi.mock('../../electron/threads/in-workers', async () => {
  const { benchInThisThread } = await import('../../electron/threads/in-this-thread');
  return {
    benchInWorkers: ({ wasmPath, highsPath }: Readonly<Record<'wasmPath' | 'highsPath', string>>) =>
      benchInThisThread(wasmPath, highsPath),
  };
});

afterEach(closeApps);

describe('the start', () => {
  it('asks in the language of the system what to begin with, the first time', async () => {
    const { ask, context } = await firstStart(newFolder(), 'ja-JP');
    expect(await givenBy(ask('app.start', null))).toMatchObject({
      version: '1.2.3',
      notice: null,
      place: null,
      preferences: { language: 'ja' },
      project: null,
    });
    expect(await givenBy(ask('project.openSample', { fresh: false }))).toMatchObject({
      fileName: '日本のレアアース.lodestone',
    });
    expect(context.session.language).toBe('ja');
  });

  it('is the project of last time, its language and its folders, from then on', async () => {
    const userData = newFolder();
    const first = await startApp(userData);
    first.choose = join(newFolder(), 'mine.lodestone');
    const { handle } = await givenBy(first.ask('files.choose', { purpose: 'new_project' }));
    await givenBy(first.ask('project.create', { handle, content: 'empty' }));
    await givenBy(first.ask('app.setPreferences', { language: 'ja' }));
    await first.context.session.close();
    const second = await startApp(userData);
    expect(await givenBy(second.ask('app.start', null))).toMatchObject({
      preferences: { language: 'ja', theme: 'system' },
      project: { fileName: 'mine.lodestone' },
    });
    expect(await givenBy(second.ask('files.recent', null))).toMatchObject([{ name: 'mine.lodestone' }]);
    expect(JSON.stringify(second.context.remembered().folders)).toContain('new_project');
  });

  it('is the project that was given, which is that of last time from then on', async () => {
    const userData = newFolder();
    const first = await startApp(userData);
    const path = join(newFolder(), 'given.lodestone');
    await first.context.session.project.saveCopy(path);
    await first.context.session.close();
    for (const given of [path, null]) {
      const { ask, context } = await startApp(userData, 'en-US', given);
      expect(await givenBy(ask('app.start', null))).toMatchObject({
        project: { fileName: 'given.lodestone' },
      });
      await context.session.close();
    }
  });

  it.each([
    ['is missing', null, 'refusal.project.missing'],
    ['is no project', 'a,b\n1,2\n', 'refusal.project.notAProject'],
  ])('says that what was given %s, and keeps it for no next start', async (_what, text, code) => {
    const given = join(newFolder(), 'given.txt');
    if (text !== null) writeFileSync(given, text);
    const { ask, context } = await startApp(newFolder(), 'en-US', given);
    expect(await givenBy(ask('app.start', null))).toMatchObject({ project: null, notice: { code } });
    expect(context.remembered().recentProjects).toEqual([]);
  });

  it('says why the project of last time did not open, and goes on', async () => {
    const userData = newFolder();
    const remembered = {
      preferences: { language: 'en', theme: 'dark', density: 'standard' },
      recentProjects: [join(userData, 'gone.lodestone')],
      folders: {},
    };
    mkdirSync(userData, { recursive: true });
    writeFileSync(join(userData, 'remembered.json'), JSON.stringify(remembered));
    const { ask } = await startApp(userData);
    expect(await givenBy(ask('app.start', null))).toMatchObject({
      project: null,
      notice: { code: 'refusal.project.missing' },
    });
    expect(await ask('shares.set', EDIT)).toMatchObject({ notice: { code: 'refusal.project.noneOpen' } });
    expect(await ask('project.openSample', { fresh: false })).toMatchObject({ ok: true });
  });

  it('shows everything as large as it was asked for, between half and thrice the size', async () => {
    const { ask, zooms, context } = await startApp();
    for (const zoom of [3, 7, -5, 1.5, -4]) await ask('app.setPreferences', { zoom });
    expect(zooms).toEqual([3, -4]);
    expect(context.remembered().preferences.zoom).toBe(-4);
  });

  it('remembers every one of many changes at once', async () => {
    const { ask, context } = await startApp();
    const changes = [{ theme: 'dark' }, { density: 'compact' }, { language: 'ja' }];
    const replies = await Promise.all(changes.map((change) => ask('app.setPreferences', change)));
    for (const reply of replies) expect(reply).toMatchObject({ ok: true });
    expect(context.remembered().preferences).toMatchObject({
      theme: 'dark',
      density: 'compact',
      language: 'ja',
    });
  });

  it('go on where the person was in this project, without a scenario that is gone', async () => {
    const userData = newFolder();
    const { ask, context } = await startApp(userData);
    const { project } = await givenBy(ask('app.start', null));
    const { projectId } = project as { projectId: string };
    const place = { ...NDPR, projectId, areaId: 'stocks', year: 2027, scenarioId: 'licences-25' };
    await ask('app.keepPlace', place);
    expect(await givenBy(ask('app.start', null))).toMatchObject({ place });
    await ask('app.keepPlace', { ...place, scenarioId: 'was-never-there' });
    expect(await givenBy(ask('app.start', null))).toMatchObject({ place: { ...place, scenarioId: null } });
    await ask('app.keepPlace', { ...place, projectId: 'another' });
    expect(await givenBy(ask('app.start', null))).toMatchObject({ place: null });
    expect(context.remembered().place).toMatchObject({ projectId: 'another' });
  });

  it('list what was open with the day, say what is missing, and take it off', async () => {
    const userData = newFolder();
    const app = await startApp(userData);
    for (const name of ['one', 'two']) {
      app.choose = join(userData, `${name}.lodestone`);
      const { handle } = await givenBy(app.ask('files.choose', { purpose: 'new_project' }));
      await givenBy(app.ask('project.create', { handle, content: 'empty' }));
    }
    rmSync(join(userData, 'one.lodestone'));
    const listed = async () =>
      Object.values(await givenBy(app.ask('files.recent', null))) as unknown as RecentFile[];
    const [two, one] = await listed();
    expect(two).toMatchObject({ name: 'two.lodestone', folder: userData, missing: false });
    expect(Date.parse(two?.openedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(one).toMatchObject({ name: 'one.lodestone', missing: true });
    await app.ask('files.forget', { handle: one?.handle });
    expect((await listed()).map(({ name }) => name)).toEqual(['two.lodestone']);
  });

  it('close the project and save it when asked, and say so', async () => {
    const { ask } = await startApp();
    await ask('shares.set', EDIT);
    expect(await givenBy(ask('project.info', null))).toMatchObject({ state: { kind: 'safe' } });
    expect(await givenBy(ask('project.save', null))).toMatchObject({ state: { kind: 'saved' } });
    await ask('project.close', null);
    expect(await ask('project.info', null)).toMatchObject({ notice: { code: 'refusal.project.noneOpen' } });
    expect(await ask('project.save', null)).toMatchObject({ notice: { code: 'refusal.project.noneOpen' } });
  });

  it('a dialog that is cancelled gives no handle', async () => {
    const { ask } = await startApp();
    expect(await ask('files.choose', { purpose: 'open_project' })).toMatchObject({ ok: true, value: null });
  });
});
