import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shockNames } from '@shared/model/shock-names';
import type { Edition } from '@shared/model/tables/edition';
import { describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/store/migrations';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';

const open = (path: string, whenLocked: 'refuse' | 'read_only' = 'refuse') =>
  openProject({ path, wasmPath: WASM, who: 'me', whenLocked });

const stored = (name: string) => join(import.meta.dirname, '../fixtures/projects', name);
const copied = (name: string): string => {
  const path = join(newFolder(), name);
  copyFileSync(stored(name), path);
  return path;
};
const backupsOf = (path: string): Buffer[] => {
  const backups = join(dirname(path), '.lodestone-backups');
  return readdirSync(backups).map((name) => readFileSync(join(backups, name)));
};

describe('a stored file of every version', () => {
  it.each([
    ['v1.lodestone', 3, { depth: 1, label: 'edit' }],
    ['v2.lodestone', 4, { depth: 1, label: 'value' }],
    ['v3.lodestone', 4, { depth: 1, label: 'range' }],
    ['v4.lodestone', 4, { depth: 1, label: 'range' }],
    ['v5.lodestone', 4, { depth: 1, label: 'range' }],
    ['v6.lodestone', 4, { depth: 1, label: 'range' }],
    ['v7.lodestone', 4, { depth: 1, label: 'range' }],
    ['v8.lodestone', 4, { depth: 1, label: 'range' }],
    ['v9.lodestone', 8, { depth: 1, label: 'later' }],
    ['v10.lodestone', 7, { depth: 1, label: 'later' }],
    ['v11.lodestone', 11, { depth: 1, label: 'later' }],
    ['v12.lodestone', 4, { depth: 1, label: 'later' }],
    ['v13.lodestone', 7, { depth: 1, label: 'later' }],
    ['v14.lodestone', 3, { depth: 1, label: 'later' }],
    ['v15.lodestone', 3, { depth: 1, label: 'later' }],
    ['v16.lodestone', 3, { depth: 1, label: 'later' }],
    ['v17.lodestone', 6, { depth: 1, label: 'later' }],
    ['v18.lodestone', 3, { depth: 1, label: 'later' }],
    ['v19.lodestone', 3, { depth: 1, label: 'later' }],
    ['v20.lodestone', 3, { depth: 1, label: 'later' }],
    ['v21.lodestone', 3, { depth: 1, label: 'later' }],
    ['v22.lodestone', 3, { depth: 1, label: 'later' }],
  ])('opens, sound, with its undo and redo: %s', async (name, changeSets, redo) => {
    const path = copied(name);
    const session = await open(path);
    expect(session.verify()).toMatchObject({ sound: true, changeSets });
    expect(session.plan({}).shares.map(({ value }) => value)).toContain(100 / 3);
    expect(session.info()).toMatchObject({ schemaVersion: SCHEMA_VERSION, name: name.split('.')[0], redo });
    session.redo('me');
    expect(session.verify()).toMatchObject({ sound: true, changeSets: changeSets + 1 });
    session.close();
    const again = await open(path);
    expect(again.verify()).toMatchObject({ sound: true, changeSets: changeSets + 1 });
    again.close();
  });

  it('gives each scenario of the sample its own name in Japanese, also where its making is undone and done again', async () => {
    const session = await open(copied('v9.lodestone'));
    const names = () =>
      session
        .scenarios()
        .scenarios.flatMap(({ id, name, nameJa }) => (id.startsWith('sc') ? [] : [[name, nameJa]]));
    const apart = [
      ['Lynas 45 %', 'ライナス45%'],
      ['Own (自分の)', null],
    ];
    expect(names()).toEqual(apart);
    session.undo('me');
    expect(names()).toEqual([]);
    session.redo('me');
    expect(names()).toEqual(apart);
    expect(session.verify().sound).toBe(true);
    session.close();
  });

  it('says that an edition of before is for the office, not withdrawn, and no assumption open, also where they are undone and done again', async () => {
    const session = await open(copied('v10.lodestone'));
    const said = () => [
      (session.rows('edition') as readonly Edition[]) // of the table that was asked
        .map(({ audience, state, withdrawnAt }) => [audience, state, withdrawnAt]),
      session.evidence().assumptions.map(({ code, owner, open }) => [code, owner, open]),
    ];
    const before = [
      [['internal', 'published', null]],
      [
        ['A-01', 'o', false],
        ['A-10', 'o', false],
      ],
    ];
    expect(said()).toEqual(before);
    session.undo('me');
    expect(said()[1]).toEqual([['A-01', 'o', false]]);
    session.redo('me');
    expect(said()).toEqual(before);
    expect(session.verify().sound).toBe(true);
    session.close();
  });

  it('says that a document of before has one title and a shock one name, also where they are undone and done again', async () => {
    const session = await open(copied('v11.lodestone'));
    const titles = () =>
      session
        .evidence()
        .sources.map(({ id, title, titleJa, publisherJa }) => [id, title, titleJa, publisherJa]);
    const before = [
      ['s1', '鉱物資源 "x"', null, null],
      ['s2', 'A report', null, null],
    ];
    expect(titles()).toEqual(before);
    session.undo('me');
    expect(titles()).toEqual(before.slice(0, 1));
    session.redo('me');
    expect(titles()).toEqual(before);
    expect(session.scenarios().shocks.map(({ shock }) => shockNames(shock))).toEqual([
      { nameEn: '全面停止', nameJa: '全面停止' },
    ]);
    expect(session.verify().sound).toBe(true);
    session.close();
  });

  it('has no costs of measures in a scenario of before', async () => {
    const session = await open(copied('v12.lodestone'));
    expect(session.scenarios().costs).toEqual([]);
    expect(session.scenarios().scenarios).not.toEqual([]);
    session.close();
  });

  it('has nothing bought or saved by day in a plan of before', async () => {
    const session = await open(copied('v14.lodestone'));
    const { purchases, datedReliefs } = session.plan({});
    expect([purchases, datedReliefs]).toEqual([[], []]);
    expect(session.scenarios().costs).not.toEqual([]);
    session.close();
  });

  it('is about Japan, China, yen and Tokyo, as a project of before that says nothing of it', async () => {
    const session = await open(copied('v15.lodestone'));
    expect(session.reference().settings).toEqual([]);
    expect(session.info().settings).toMatchObject({
      ...{ economyId: 'JPN', watched: ['CHN'], currency: 'JPY', timeZone: 'Asia/Tokyo', yearBegins: 4 },
    });
    session.close();
  });

  it('keeps the file of the older version, as it was, among the backups', async () => {
    const path = copied('v1.lodestone');
    (await open(path)).close();
    expect(backupsOf(path).some((bytes) => bytes.equals(readFileSync(stored('v1.lodestone'))))).toBe(true);
  });

  it('takes what an older version had confirmed and not yet saved', async () => {
    const path = copied('v1.lodestone');
    copyFileSync(stored('v1-after-a-crash.journal'), `${path}.journal`);
    const session = await open(path);
    expect(session.plan({}).shares.find(({ year }) => year === 2031)?.value).toBe(12.5);
    expect(session.verify()).toMatchObject({ sound: true, changeSets: 4 });
    session.close();
  });

  it('shows an older version that another process holds, and leaves it as it is', async () => {
    const path = copied('v1.lodestone');
    const lock = { pid: 1, host: 'elsewhere', who: 'you', since: '2026-11-24T00:00:00.000Z' };
    writeFileSync(`${path}.lock`, JSON.stringify(lock));
    const session = await open(path, 'read_only');
    expect(session.info()).toMatchObject({ schemaVersion: SCHEMA_VERSION, state: { kind: 'read_only' } });
    session.close();
    expect(readFileSync(path).equals(readFileSync(stored('v1.lodestone')))).toBe(true);
  });
});

describe('a step behind the first version', () => {
  it('is taken when an older file is opened, with a backup of what it was, and refused by a program that has not got it', async () => {
    const path = copied('v4.lodestone');
    const before = readFileSync(path);
    const step = 'ALTER TABLE "event" ADD COLUMN "later" TEXT; CREATE INDEX "later" ON "event" ("later");';
    vi.resetModules();
    vi.doMock(import('../../electron/store/migrations/steps'), async (original) => {
      const steps = await original();
      return { ...steps, STEPS: [...steps.STEPS, step] };
    });
    const next = await import('../../electron/store/open-project');
    const session = await next.openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
    expect(session.info()).toMatchObject({ schemaVersion: SCHEMA_VERSION + 1, redo: { depth: 1 } });
    session.redo('me');
    expect(session.verify()).toMatchObject({ sound: true, changeSets: 5 });
    session.close();
    expect(backupsOf(path).some((bytes) => bytes.equals(before))).toBe(true);
    vi.doUnmock('../../electron/store/migrations/steps');
    vi.resetModules();
    expect((await refusalIn(open(path))).notice).toMatchObject({
      code: 'refusal.project.newerVersion',
      params: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
  });
});
