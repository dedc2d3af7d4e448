import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import { solveQuestion } from '@shared/features/solve/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AppContext } from '../../electron/backend/app-context';
import { FileHandles } from '../../electron/backend/file-handles';
import { RunningJobs } from '../../electron/backend/running-jobs';
import { handlers } from '../../electron/features/brief/handlers';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { applyImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { setShare } from '../../electron/features/shares/edit-share';
import { shareTable } from '../../electron/features/shares/share-table';
import { solveScenario } from '../../electron/features/solve/solve-scenario';
import { askStress } from '../../electron/features/stress/ask-stress';
import { survivalOfScenario } from '../../electron/features/survive/survive';
import { openProject } from '../../electron/plan/open-project';
import { runScenario } from '../../electron/plan/run-scenario';
import { Session } from '../../electron/plan/session';
import { Cancelled } from '../../electron/threads/cancelled';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { benchInWorkers } from '../../electron/threads/in-workers';
import { beginProject, openAhead } from '../../electron/threads/project-thread';
import { READER_LIMITS } from '../../electron/threads/reader';
import { rawWorkbook, rowsXml } from '../fixtures/workbooks/raw-workbook';
import { supplier } from '../ids';
import { HIGHS, SAMPLE_WORKBOOKS, WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { bookOfCells, formOfKeys, pageOfPieces } from '../terminal/hostile-papers';
import { builtWorkers } from '../threads/built-workers';
import { newFolder } from '../tidy-up';
import { contentOf, emptySession, sampleFile, set } from './sample-session';

const { FOLDER, built } = vi.hoisted(() => {
  const FOLDER = `${process.cwd()}/node_modules/.test-workers/bench-${process.pid}`;
  return { FOLDER, built: (name: string) => () => ({ default: `${FOLDER}/${name}.mjs` }) };
});
// The paths that the app's build puts in; the workers themselves are the real ones.
vi.mock('../../electron/threads/entries/project-entry?modulePath', built('project'));
vi.mock('../../electron/threads/entries/read-entry?modulePath', built('read'));
vi.mock('../../electron/threads/entries/write-entry?modulePath', built('write'));
vi.mock('../../electron/threads/entries/engine-entry?modulePath', built('what-if'));
vi.mock('../../electron/threads/entries/stress-entry?modulePath', built('stress'));
vi.mock('../../electron/threads/entries/monte-carlo-entry?modulePath', built('monte-carlo'));
vi.mock('../../electron/threads/entries/solve-entry?modulePath', built('solve'));
vi.mock('../../electron/threads/entries/recovery-entry?modulePath', built('recovery'));
builtWorkers(FOLDER, {
  project: 'electron/threads/entries/project-entry.ts',
  read: 'electron/threads/entries/read-entry.ts',
  write: 'electron/threads/entries/write-entry.ts',
  stress: 'electron/threads/entries/stress-entry.ts',
  'what-if': 'electron/threads/entries/engine-entry.ts',
  solve: 'electron/threads/entries/solve-entry.ts',
  recovery: 'electron/threads/entries/recovery-entry.ts',
});

const PLACES = { wasmPath: WASM, highsPath: HIGHS, known: null };
const sessions: Session[] = [];
async function sessionInWorkers(file: string): Promise<Session> {
  const session = new Session(benchInWorkers(PLACES), 'analyst', 'en', translator);
  sessions.push(session);
  await openProject(session, file, 'refuse');
  return session;
}
afterEach(async () => {
  for (const session of sessions.splice(0)) {
    await session.close();
    await session.workbench.close();
  }
});

const EDIT = {
  set: set('Dy', 2026),
  scenarioId: null,
  as: 'percent',
  mode: 'proportional',
  openRest: false,
} as const;
const CLEAN = join(SAMPLE_WORKBOOKS, 'procurement-plan-2026-2028-en.csv');

async function preview(session: Session, signal?: AbortSignal) {
  const { guess } = await inspectImport(session, CLEAN, { encoding: null, separator: null });
  return previewImport(
    session,
    CLEAN,
    guess.mapping,
    guess.fingerprint,
    signal === undefined ? {} : { signal },
  );
}

describe('the bench in workers', () => {
  it('says how far a verification is, gives it up when told to, and answers on', async () => {
    const { project } = await sessionInWorkers(await sampleFile());
    const told: (readonly [number, number | null])[] = [];
    const onProgress = (done: number, total: number | null) => told.push([done, total]);
    const found = await project.verify(true, { onProgress });
    expect(found.sound).toBe(true);
    expect(told[0]).toEqual([0, 2 * found.changeSets]);
    await expect(project.verify(true, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Cancelled);
    expect(await project.verify(true)).toEqual(found);
  });

  it('gives the same digits as the one in this thread: edit, run, import', async () => {
    const workers = await sessionInWorkers(await sampleFile());
    const here = emptySession('en', readingPart, runsPart, questionsPart, solvingPart);
    await openProject(here, await sampleFile(), 'refuse');
    const figures = async (session: Session) => {
      const { counts, batchId } = await preview(session);
      await applyImport(session, batchId, 'refuse');
      await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 7.7 });
      const { result } = await runScenario(session, {
        scenarioId: 'licences-25',
        materials: [],
        tryShocks: null,
      });
      return { counts, result, table: (await shareTable(session, set('Dy', 2026), null)).years };
    };
    expect(await figures(workers)).toEqual(await figures(here));
  });

  it('writes the workbook, and tells how far it is', async () => {
    const session = await sessionInWorkers(await sampleFile());
    const path = join(newFolder(), 'x.xlsx');
    const input = {
      scenarioIds: ['licences-25'],
      materials: [],
      language: 'en',
      version: '1',
      sampling: null,
      redact: false,
      form: { kind: 'live' },
    } as const;
    const progress: number[] = [];
    await exportWorkbook(session, path, input, { onProgress: (done) => progress.push(done) });
    expect(existsSync(path)).toBe(true);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(0);
  });

  it('writes no workbook when it is told to stop while it is made', async () => {
    const session = await sessionInWorkers(await sampleFile());
    const path = join(newFolder(), 'x.xlsx');
    const stop = new AbortController();
    const input = {
      scenarioIds: ['licences-25'],
      materials: [],
      language: 'en',
      version: '1',
      sampling: null,
      redact: false,
      form: { kind: 'live' },
    } as const;
    const writing = exportWorkbook(session, path, input, {
      signal: stop.signal,
      onProgress: (done) => done > 0 && stop.abort(),
    });
    await expect(writing).rejects.toThrow('cancelled');
    expect(existsSync(path)).toBe(false);
  });

  it('lets refusals through as refusals, from each worker', async () => {
    const session = await sessionInWorkers(await sampleFile());
    const broken = join(newFolder(), 'a.xlsx');
    writeFileSync(broken, '');
    const gone = join(newFolder(), 'gone', 'x.xlsx');
    const input = {
      scenarioIds: ['licences-25'],
      materials: [],
      language: 'en',
      version: '1',
      sampling: null,
      redact: false,
      form: { kind: 'live' },
    } as const;
    const refusals = [
      openProject(session, join(newFolder(), 'gone.lodestone'), 'refuse'),
      inspectImport(session, broken, { encoding: null, separator: null }),
      exportWorkbook(session, gone, input, {}),
    ];
    const codes = await Promise.all(refusals.map(async (work) => (await refusalIn(work)).notice.code));
    expect(codes).toEqual(['refusal.project.missing', 'refusal.file.empty', 'refusal.export.noFolder']);
    expect((await session.project.info()).revision).toBe(1);
  });

  it('asks a stress question as this thread does, and stops when it is cancelled', async () => {
    const workers = await sessionInWorkers(await sampleFile());
    const here = emptySession('en', readingPart, runsPart, questionsPart, solvingPart);
    await openProject(here, await sampleFile(), 'refuse');
    const asked = {
      scenarioId: 'licences-25',
      materials: [],
      onPlan: false,
      question: { kind: 'removals', from: null, days: null, pairs: true, most: null },
    } as const;
    const answer = async (session: Session) => (await askStress(session, asked, {})).result;
    expect(await answer(workers)).toEqual(await answer(here));
    const controller = new AbortController();
    const follow = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(askStress(workers, asked, follow)).rejects.toThrow('cancelled');
  });

  it('asks for the time to survive as this thread does, says how far it is, and stops when it is cancelled', async () => {
    const workers = await sessionInWorkers(await sampleFile());
    const here = emptySession('en', readingPart, runsPart, questionsPart, solvingPart);
    await openProject(here, await sampleFile(), 'refuse');
    const asked = { scenarioId: 'licences-25', materials: ['Dy'], recoveryDays: 90 };
    const seen: [number, number | null][] = [];
    const onProgress = (done: number, total: number | null) => void seen.push([done, total]);
    const answer = (session: Session) => survivalOfScenario(session, asked, { onProgress });
    expect((await answer(workers)).result).toEqual((await answer(here)).result);
    const [done, total] = seen.at(-1) ?? [0, null];
    expect([done > 0, done]).toEqual([true, total]);
    const controller = new AbortController();
    const follow = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(survivalOfScenario(workers, { ...asked, materials: [] }, follow)).rejects.toThrow(
      'cancelled',
    );
  });

  it('leaves nothing behind when an import is cancelled', async () => {
    const session = await sessionInWorkers(await sampleFile());
    const before = await contentOf(session);
    const controller = new AbortController();
    controller.abort();
    await expect(preview(session, controller.signal)).rejects.toThrow('cancelled');
    expect(await contentOf(session)).toEqual(before);
  });

  it('stops an import between two chunks when it is cancelled, and takes the next one', async () => {
    const session = await sessionInWorkers(await sampleFile());
    const before = await contentOf(session);
    const file = join(newFolder(), 'long.csv');
    const rows = Array.from({ length: 20_000 }, (_, row) => `JPN,Dy,separation,S${row},China,2031,1,t,reo`);
    writeFileSync(
      file,
      ['Economy,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis', ...rows].join('\n'),
    );
    const { guess } = await inspectImport(session, file, { encoding: null, separator: null });
    const controller = new AbortController();
    const seen: number[] = [];
    const follow = {
      signal: controller.signal,
      onProgress: (done: number) => {
        seen.push(done);
        controller.abort();
      },
    };
    const reading = previewImport(session, file, guess.mapping, guess.fingerprint, follow);
    await expect(reading).rejects.toThrow('cancelled');
    expect([seen.length > 0, Math.max(...seen) < 20_000]).toEqual([true, true]);
    expect(await contentOf(session)).toEqual(before);
    const { counts, batchId } = await preview(session);
    await applyImport(session, batchId, 'refuse');
    expect(counts.read).toBeGreaterThan(0);
  });

  it('stops looking into a file when it is cancelled, and says before how many sheets are behind', async () => {
    const session = await sessionInWorkers(await sampleFile());
    const file = join(newFolder(), 'sheets.xlsx');
    const names = Array.from({ length: 40 }, (_, index) => `S${index + 1}`);
    const xml = rowsXml([
      ['Country', 'Quantity'],
      ['China', '1'],
    ]);
    const sheets = names.map((name) => ({ name, part: `xl/worksheets/${name}.xml`, xml }));
    writeFileSync(file, rawWorkbook({ sheets }));
    const controller = new AbortController();
    const seen: [number, number | null][] = [];
    const onProgress = (done: number, total: number | null) => {
      seen.push([done, total]);
      controller.abort();
    };
    const text = { encoding: null, separator: null };
    const looking = inspectImport(session, file, text, { signal: controller.signal, onProgress });
    await expect(looking).rejects.toThrow('cancelled');
    expect(seen[0]).toEqual([0, 40]);
    expect((await inspectImport(session, file, text)).sheets).toHaveLength(40);
  });

  it('says in words when a file takes more memory than its worker has, and goes on', async () => {
    const session = new Session(
      benchInWorkers(PLACES, null, { ...READER_LIMITS, mb: 24 }),
      'analyst',
      'en',
      translator,
    );
    sessions.push(session);
    await openProject(session, await sampleFile(), 'refuse');
    const file = join(newFolder(), 'strings.xlsx');
    const strings = Array.from(
      { length: 250_000 },
      (_, index) => `<si><t>${'x'.repeat(60)}${index}</t></si>`,
    );
    const sheets = [
      { name: 'Data', part: 'xl/worksheets/sheet1.xml', xml: rowsXml([['Country'], ['China']]) },
    ];
    writeFileSync(file, rawWorkbook({ sheets, strings: strings.join('') }));
    const { notice } = await refusalIn(inspectImport(session, file, { encoding: null, separator: null }));
    expect(notice).toEqual({
      code: 'refusal.file.memory',
      params: { limit: 24 },
      place: { file: 'strings.xlsx' },
    });
    expect((await session.project.info()).revision).toBe(1);
  });

  it.each([
    [
      'wants too much',
      READER_LIMITS,
      [() => pageOfPieces(60), () => bookOfCells(40)],
      'tooLarge',
      { limit: 16 },
    ],
    ['takes too long', { ...READER_LIMITS, seconds: 1 }, [formOfKeys], 'time', { seconds: 1 }],
  ] as const)('verifies papers of others in that worker: one that %s is refused', async (...row) => {
    const [, limits, papers, code, params] = row;
    const session = new Session(benchInWorkers(PLACES, null, limits), 'analyst', 'en', translator);
    sessions.push(session);
    await openProject(session, await sampleFile(), 'refuse');
    const files = new FileHandles();
    // Of the context only what verifying asks for.
    const context = { session, files, jobs: new RunningJobs(), version: '0.0.0', push: () => undefined };
    const door = handlers(context as unknown as AppContext);
    for (const paper of papers) {
      const handle = files.keep(paper(), 'verify_paper');
      const { notice } = await refusalIn(door['brief.verify']({ jobId: 'verify', handle }));
      expect(notice).toMatchObject({ code: `refusal.file.${code}`, params });
    }
    expect((await session.project.info()).revision).toBe(1);
  });

  it('takes over a project that is being opened already, and its refusal', async () => {
    const path = await sampleFile();
    const options = { path, who: 'analyst', whenLocked: 'refuse' } as const;
    const ahead = openAhead(beginProject(options, PLACES).begun);
    await ahead.opened;
    const lock = readFileSync(`${path}.lock`, 'utf8');
    const session = new Session(benchInWorkers(PLACES, ahead), 'analyst', 'en', translator);
    sessions.push(session);
    expect((await openProject(session, path, 'refuse')).state.kind).toBe('saved');
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(lock);

    const missing = join(newFolder(), 'gone.lodestone');
    const other = benchInWorkers(
      PLACES,
      openAhead(beginProject({ ...options, path: missing }, PLACES).begun),
    );
    const { notice } = await refusalIn(other.openProject({ ...options, path: missing }));
    expect(notice.code).toBe('refusal.project.missing');
  });

  it('writes a project again that is opened anew when its folder has come back', async () => {
    const folder = join(newFolder(), 'share');
    mkdirSync(folder);
    const path = join(folder, 'plan.lodestone');
    copyFileSync(await sampleFile(), path);
    const session = await sessionInWorkers(path);
    const edit = (value: number) =>
      setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value });
    renameSync(folder, `${folder}-away`);
    expect((await refusalIn(edit(6))).notice.code).toBe('refusal.project.journalGone');
    renameSync(`${folder}-away`, folder);
    await openProject(session, path, 'read_only');
    await edit(7);
    expect((await session.project.info()).state.kind).toBe('safe');
  });

  it('lets nobody write beside who writes, however often others have looked at it in between', async () => {
    const path = await sampleFile();
    const bench = benchInWorkers(PLACES);
    const open = () => bench.openProject({ path, who: 'analyst', whenLocked: 'read_only' });
    const first = await open();
    const states: string[] = [];
    for (let turn = 0; turn < 3; turn++) states.push((await (await open()).info()).state.kind);
    expect(states).toEqual(['read_only', 'read_only', 'read_only']);
    expect((await first.info()).state.kind).toBe('saved');
    await bench.close();
  });

  it('saves and gives the lock back when the project is closed', async () => {
    const file = await sampleFile();
    const session = await sessionInWorkers(file);
    await setShare(session, { ...EDIT, supplierId: supplier('caremag-lacq'), value: 7.7 });
    expect(existsSync(`${file}.lock`)).toBe(true);
    await session.close();
    expect([existsSync(`${file}.lock`), existsSync(`${file}.journal`)]).toEqual([false, false]);
  });
});

it('a question asked backwards is answered by a worker with the digits of this thread, and can be cancelled', async () => {
  const file = await sampleFile();
  const session = await sessionInWorkers(file);
  const question = solveQuestion.parse({
    scenarioId: 'base-2026',
    coverDays: 90,
    cutOff: ['CHN'],
    materials: ['Dy'],
    decided: '2025-04-01',
  });
  const steps: number[] = [];
  const view = await solveScenario(session, question, { onProgress: (done) => void steps.push(done) });
  expect(steps.at(0)).toBe(0);
  await session.close();
  const here = emptySession('en', readingPart, runsPart, questionsPart, solvingPart);
  await openProject(here, file, 'refuse');
  const { elapsedMs: _mine, ...expected } = await solveScenario(here, question, {});
  const { elapsedMs: _theirs, ...given } = view;
  expect(given).toEqual(expected);

  const control = new AbortController();
  control.abort();
  const again = await sessionInWorkers(await sampleFile());
  await expect(solveScenario(again, question, { signal: control.signal })).rejects.toThrow('cancelled');
});
