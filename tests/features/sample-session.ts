import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import { afterAll, afterEach } from 'vitest';
import { sampleContent } from '../../electron/features/files/sample-project';
import { createProject, openProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';

const ROOT = resolve(import.meta.dirname, '../..');
export const WASM = join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm');
export const HIGHS = join(ROOT, 'node_modules/highs/build/highs.wasm');
export const SAMPLE_FOLDER = join(ROOT, 'resources/sample/japan');
export const SAMPLE_WORKBOOKS = join(ROOT, 'resources/sample/workbooks');

const template = mkdtempSync(join(tmpdir(), 'lodestone-template-'));
const sessions: Session[] = [];
const folders: string[] = [];

/** A session with no project, closed after the test. */
export function emptySession(language: 'ja' | 'en' = 'en'): Session {
  const session = new Session(benchInThisThread(WASM, HIGHS), 'analyst', language);
  sessions.push(session);
  return session;
}

/** A session on a project of its own that starts as the bundled sample. */
export async function sampleSession(): Promise<Session> {
  const session = emptySession();
  await openProject(session, await sampleFile(), 'refuse');
  return session;
}

/** A project file of its own that holds the bundled sample, open for nobody. */
export async function sampleFile(): Promise<string> {
  const original = join(template, 'sample.lodestone');
  if (!existsSync(original)) {
    const session = new Session(benchInThisThread(WASM, HIGHS), 'analyst', 'en');
    await createProject(session, original, await sampleContent(SAMPLE_FOLDER));
    await session.close();
  }
  const file = join(newFolder(), 'plan.lodestone');
  copyFileSync(original, file);
  return file;
}

/** A new empty folder that goes away after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-services-'));
  folders.push(folder);
  return folder;
}

/** Japan's shares of a material in a year. */
export function set(materialId: string, year: number, stage: Stage = 'separation'): ShareSetKey {
  return { economyId: 'JPN' as CountryId, materialId: materialId as MaterialId, stage, year };
}

/** Everything that a session's project holds and a person could miss: rows, scenarios, imports. */
export async function contentOf({ project }: Session) {
  const [plan, scenarios, reference, evidence, imports] = await Promise.all([
    project.plan({}),
    project.scenarios(),
    project.reference(),
    project.evidence(),
    project.imports(),
  ]);
  return { plan, scenarios, reference, evidence, imports };
}

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(template, { recursive: true, force: true }));
