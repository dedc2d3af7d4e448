import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newFolder } from '../tidy-up';
import { closeApps, givenBy, startApp } from './support/app-of-a-page';

// The bench in workers has its own test; here only the paths to its workers stand in the way.
vi.mock('../../electron/threads/in-workers', async () => {
  const { benchInThisThread } = await import('../../electron/threads/in-this-thread');
  return {
    benchInWorkers: ({ wasmPath, highsPath }: Readonly<Record<'wasmPath' | 'highsPath', string>>) =>
      benchInThisThread(wasmPath, highsPath),
  };
});

/** A return of the sample. */
const RETURN = { pack: 'eu-2024-1252-22', economyId: 'JPN', materialId: 'Dy', year: 2026, language: 'en' };

afterEach(closeApps);

describe('the policy of the machine', () => {
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
});
