import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@shared/catalogue/contract';
import { translator } from '@shared/catalogue/translate';
import type { RecentFile } from '@shared/features/files/contract';
import type { PackedView } from '@shared/features/scenarios/contract';
import { unpackView } from '@shared/features/scenarios/packed-view';
import { shownRun } from '@shared/features/scenarios/shown-run';
import type { PackedReference } from '@shared/features/shares/contract';
import { openShares, type PackedShares } from '@shared/features/shares/packed-shares';
import type { PushedEvent, Reply } from '@shared/ipc/message';
import type { Shock } from '@shared/model/shock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../electron/backend/answer';
import type { AppContext } from '../../electron/backend/app-context';
import { policyCheck } from '../../electron/backend/held-to-policy';
import { makeContext } from '../../electron/backend/make-context';
import { firstPreferences, memoryFile, readRemembered } from '../../electron/backend/preferences';
import { handlersFor } from '../../electron/features';
import { openSample } from '../../electron/features/files/sample-project';
import { whatIfView } from '../../electron/plan/run-scenario';
import { HIGHS, PLACES, WASM } from '../places';
import { newFolder } from '../tidy-up';

// The bench in workers has its own test; here only the paths to its workers stand in the way.
vi.mock('../../electron/threads/in-workers', async () => {
  const { benchInThisThread } = await import('../../electron/threads/in-this-thread');
  return {
    benchInWorkers: ({ wasmPath, highsPath }: Readonly<Record<'wasmPath' | 'highsPath', string>>) =>
      benchInThisThread(wasmPath, highsPath),
  };
});

/** A return of the sample. */
const RETURN = { pack: 'eu-2024-1252-22', economyId: 'JPN', materialId: 'Dy', year: 2026 };

interface App {
  readonly context: AppContext;
  readonly pushed: PushedEvent[];
  /** How large the window was to show everything, time after time. */
  readonly zooms: number[];
  /** Where each dialog began. */
  readonly starts: string[];
  /** What the next dialog gives. */
  choose: string | null;
  /** Sends a message as the page does. */
  ask(name: string, input: unknown): Promise<Reply<unknown>>;
}

const apps: App[] = [];
afterEach(async () => {
  for (const { context } of apps.splice(0)) await context.session.close();
});

/** An app whose person has looked at the sample before, where nothing else was open. */
async function startApp(...how: Parameters<typeof firstStart>): Promise<App> {
  const app = await firstStart(...how);
  const { session, places, startNotice } = app.context;
  if (!session.hasProject && startNotice() === null) await openSample(session, places, false);
  return app;
}

async function firstStart(
  userData = newFolder(),
  systemLanguage = 'en-US',
  given: string | null = null,
  policy = join(userData, 'no-policy.json'),
): Promise<App> {
  const pushed: PushedEvent[] = [];
  const resources = join(PLACES.sampleFolder, '..', '..');
  const zooms: number[] = [];
  const app = { pushed, zooms, starts: [] as string[], choose: null as string | null } as App & {
    context: AppContext;
  };
  const context = await makeContext({
    openSample: (session, places) => openSample(session, places, false),
    sayIn: translator,
    userData,
    documents: userData,
    resources,
    wasmPath: WASM,
    highsPath: HIGHS,
    version: '1.2.3',
    remembered: readRemembered(memoryFile(userData)) ?? firstPreferences(systemLanguage),
    given,
    policyPath: policy,
    ahead: null,
    again: false,
    projectLost: () => undefined,
    askForFile: async (_purpose, _language, start) => {
      app.starts.push(start.replace(/[\\/]$/, ''));
      return app.choose;
    },
    push: (event) => void pushed.push(event),
    printWindow: () => Promise.reject(new Error('no window')),
    zoom: (level) => void zooms.push(level),
  });
  const handlers = handlersFor(context);
  const options = {
    handlers,
    checkPolicy: policyCheck(context),
    revision: () => context.session.revision,
    onDefect: () => undefined,
    onStopped: () => void pushed.push({ kind: 'project.stopped' }),
  };
  Object.assign(app, { context, ask: (name: string, input: unknown) => answer(options, name, input) });
  apps.push(app);
  return app;
}

/** The value of a reply that must be one. */
async function givenBy(reply: Promise<Reply<unknown>>): Promise<Record<string, unknown>> {
  const answered = await reply;
  expect(answered).toMatchObject({ ok: true });
  return (answered as { value: Record<string, unknown> }).value;
}

const NDPR = { economyId: 'JPN', materialId: 'NdPr', stage: 'separation' };
const SET = { set: { ...NDPR, year: 2026 }, scenarioId: null, supplierId: 'lynas-kuantan' };
const EDIT = { ...SET, as: 'percent', value: 30, mode: 'proportional', openRest: false };

describe('the handlers', () => {
  it('answer every message of the contract, and nothing else', async () => {
    const { context } = await startApp();
    expect(Object.keys(handlersFor(context)).sort()).toEqual(Object.keys(contract).sort());
  });

  it('do an edit, carry its revision, tell the page, and take it back', async () => {
    const { ask, pushed } = await startApp();
    expect(await ask('shares.set', EDIT)).toMatchObject({ ok: true, revision: 2 });
    expect(await ask('history.undo', null)).toMatchObject({ ok: true, revision: 3, value: { revision: 3 } });
    expect(pushed).toEqual([
      { kind: 'project.changed', revision: 2 },
      { kind: 'project.changed', revision: 3 },
    ]);
  });

  it('tell the page nothing of what was refused', async () => {
    const { ask, pushed } = await startApp();
    expect(await ask('shares.set', { ...EDIT, value: 150 })).toMatchObject({
      ok: false,
      notice: { code: 'refusal.share.range', params: { value: 150 } },
    });
    expect(pushed).toEqual([]);
  });

  it('import a chosen file by its handle, with progress, and by no other', async () => {
    const app = await startApp();
    app.choose = join(PLACES.sampleWorkbooks, 'procurement-plan-2026-2028-en.csv');
    const { handle } = await givenBy(app.ask('files.choose', { purpose: 'import_file' }));
    const { guess } = await givenBy(
      app.ask('importing.inspect', { handle, encoding: null, separator: null, jobId: 'j' }),
    );
    const { mapping, fingerprint } = guess as { mapping: unknown; fingerprint: string };
    const { batchId } = await givenBy(
      app.ask('importing.preview', { handle, mapping, fingerprint, jobId: 'j' }),
    );
    const applied = await givenBy(app.ask('importing.apply', { batchId, rejected: 'refuse' }));
    expect(applied).toMatchObject({ record: { rowsRead: 19 }, info: { revision: 2 } });
    expect(app.pushed.at(-1)).toEqual({ kind: 'project.changed', revision: 2 });
    expect(await app.ask('project.open', { handle })).toMatchObject({
      notice: { code: 'refusal.file.notChosen' },
    });
  });

  it('export to a chosen place', async () => {
    const app = await startApp();
    app.choose = join(newFolder(), 'x.xlsx');
    const { handle } = await givenBy(app.ask('files.choose', { purpose: 'export_workbook' }));
    const input = {
      handle,
      scenarioIds: ['licences-25'],
      materials: ['Dy'],
      language: 'ja',
      jobId: 'j',
      form: { kind: 'live' },
      sampling: null,
    };
    expect(await givenBy(app.ask('exporting.workbook', input))).toMatchObject({ name: 'x.xlsx' });
    expect(existsSync(app.choose)).toBe(true);
  });

  it.each([
    ['shares.table', { ...NDPR, scenarioId: null }, { materialId: 'NdPr' }],
    ['scenarios.get', { scenarioId: 'licences-25' }, { scenario: { name: 'Licences 25 %' } }],
    ['project.info', null, { revision: 1 }],
    ['project.verify', { jobId: 'job' }, { sound: true }],
    ['evidence.load', null, { imports: [] }],
  ])('read by %s', async (name, input, expected) => {
    expect(await givenBy((await startApp()).ask(name, input))).toMatchObject(expected);
  });

  it('run, with a ghost that is sent once as long as it stays the same, and the days of what is asked for', async () => {
    const { ask, context } = await startApp();
    const input = { scenarioId: 'licences-25', materials: ['Dy', 'Tb'], tryMix: { 'saving|Dy': 5 } };
    const run = async (hasGhost: number | null, tryShocks: readonly Shock[] | null) =>
      (await givenBy(
        ask('whatif.run', { ...input, daysOf: 'Tb', hasGhost, tryShocks }),
      )) as unknown as PackedView; // as the contract says
    const first = unpackView(await run(null, null), null);
    const packed = await run(first.ghost.number, []);
    const moved = unpackView(packed, first.ghost);
    const { elapsedMs: _clock, ...asRun } = shownRun(
      await whatIfView(context.session, { ...input, tryShocks: [] }),
      'Tb',
    );
    expect(moved.view).toMatchObject(asRun);
    expect(moved.view.shown?.materialId).toBe('Tb');
    expect([packed.ghostResult, first.view.ghost.name]).toEqual([null, 'Licences 60 %']);
    expect(first.view.result).not.toEqual(moved.view.result);
  });

  it('read as one text where they are the reference tables, and not sent to a window that has them', async () => {
    const { ask } = await startApp();
    const load = async (has: number | null) =>
      (await givenBy(ask('reference.load', has))) as unknown as PackedReference; // as the contract says
    const { number, text } = await load(null);
    expect(JSON.parse(text ?? '')).toMatchObject({
      suppliers: expect.arrayContaining([expect.objectContaining({ id: 'lynas-kuantan' })]),
    });
    expect(await load(number)).toEqual({ number, text: null });
    expect(await load(number + 1)).toEqual({ number, text });
  });
});

describe('a share table', () => {
  it('is asked for with the one that the window has, and brings what is another', async () => {
    const { ask } = await startApp();
    const table = async (has: number | null) =>
      (await givenBy(ask('shares.table', { ...NDPR, scenarioId: null, has }))) as unknown as PackedShares; // as the contract says
    const whole = await table(null);
    const again = await table(whole.number);
    expect(again.heads).toBeNull();
    expect(again.columns.every((ofYear) => ofYear === null)).toBe(true);
    expect(openShares(again, openShares(whole)).columns).toEqual(whole.columns);
  });
});

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

  it('holds to the policy of the machine: what is secret is not written, and the page is told by whom', async () => {
    const policy = join(newFolder(), 'policy.json');
    const projectsFolder = newFolder();
    writeFileSync(policy, JSON.stringify({ projectsFolder, off: ['unredacted'] }));
    const app = await startApp(newFolder(), 'en-US', null, policy);
    expect(await givenBy(app.ask('app.start', null))).toMatchObject({
      policy: { path: policy, sets: ['projectsFolder', 'off'], keepsSecrets: true, problem: null },
    });
    // Nobody chooses a file first.
    for (const purpose of ['save_copy', 'recovery_tables', 'recovery_folder'])
      expect(await app.ask('files.choose', { purpose })).toMatchObject({
        notice: { code: 'refusal.policy.unredacted' },
      });
    app.choose = join(newFolder(), 'anew.lodestone');
    const anew = await givenBy(app.ask('files.choose', { purpose: 'new_project' }));
    expect(app.starts.at(-1)).toBe(projectsFolder);
    for (const name of ['project.saveCopy', 'recovery.makeAnew', 'recovery.writeTables', 'recovery.saveAll'])
      expect(
        await app.ask(name, {
          file: null,
          handle: anew.handle,
          out: anew.handle,
          folder: anew.handle,
          language: 'ja',
        }),
      ).toMatchObject({ notice: { code: 'refusal.policy.unredacted' } });
    expect(existsSync(app.choose)).toBe(false);
    app.choose = newFolder();
    const folder = await givenBy(app.ask('files.choose', { purpose: 'open_copy' }));
    expect(
      await app.ask('openPlan.write', { handle: folder.handle, scenarioIds: [], redact: false }),
    ).toMatchObject({ notice: { code: 'refusal.policy.unredacted' } });
    expect(readdirSync(app.choose)).toEqual([]);
    app.choose = join(newFolder(), 'return.docx');
    const form = await givenBy(app.ask('files.choose', { purpose: 'return_form' }));
    const request = { ...RETURN, redact: false };
    expect(await app.ask('returns.write', { handle: form.handle, form: null, request })).toMatchObject({
      notice: { code: 'refusal.policy.unredacted' },
    });
    expect(existsSync(app.choose)).toBe(false);
    const open = { handle: form.handle, form: null, request: { ...RETURN, redact: true } };
    expect(await app.ask('returns.write', open)).toMatchObject({ value: { name: 'return.docx' } });
  });

  it('makes a project with the mark and office of the policy of the machine', async () => {
    const policy = join(newFolder(), 'policy.json');
    writeFileSync(policy, JSON.stringify({ mark: '機密性2情報', office: '鉱物資源課' }));
    const app = await startApp(newFolder(), 'en-US', null, policy);
    app.choose = join(newFolder(), 'made.lodestone');
    const { handle } = await givenBy(app.ask('files.choose', { purpose: 'new_project' }));
    await givenBy(app.ask('project.create', { handle, content: 'empty' }));
    const head = { mark: '機密性2情報', number: '', office: '鉱物資源課', name: '' };
    expect(await givenBy(app.ask('brief.head', null))).toEqual(head);
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
