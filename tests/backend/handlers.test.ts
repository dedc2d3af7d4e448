import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@shared/catalogue/contract';
import type { PackedView } from '@shared/features/scenarios/contract';
import { unpackView } from '@shared/features/scenarios/packed-view';
import { shownRun } from '@shared/features/scenarios/shown-run';
import type { PackedReference } from '@shared/features/shares/contract';
import { openShares, type PackedShares } from '@shared/features/shares/packed-shares';
import type { Shock } from '@shared/model/shock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handlersFor } from '../../electron/features';
import { whatIfView } from '../../electron/plan/run-scenario';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';
import { closeApps, EDIT, givenBy, NDPR, startApp } from './support/app-of-a-page';

// The bench in workers has its own test; here only the paths to its workers stand in the way.
vi.mock('../../electron/threads/in-workers', async () => {
  const { benchInThisThread } = await import('../../electron/threads/in-this-thread');
  return {
    benchInWorkers: ({ wasmPath, highsPath }: Readonly<Record<'wasmPath' | 'highsPath', string>>) =>
      benchInThisThread(wasmPath, highsPath),
  };
});

afterEach(closeApps);

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
