import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '@shared/base/stage';
import { translator } from '@shared/catalogue/translate';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import { sampleContent } from '../../electron/features/files/sample-project';
import { createProject, openProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import { HIGHS, SAMPLE_FOLDER, WASM } from '../places';
import { afterTest, newFolder } from '../tidy-up';

let sampleBytes: Promise<Buffer> | null = null;

/** A session with no project, closed after the test. */
export function emptySession(language: 'ja' | 'en' = 'en'): Session {
  const session = new Session(benchInThisThread(WASM, HIGHS), 'analyst', language, translator);
  afterTest(() => session.close());
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
  sampleBytes ??= newSample();
  const file = join(newFolder(), 'plan.lodestone');
  writeFileSync(file, await sampleBytes);
  return file;
}

async function newSample(): Promise<Buffer> {
  const session = new Session(benchInThisThread(WASM, HIGHS), 'analyst', 'en', translator);
  const file = join(newFolder(), 'sample.lodestone');
  await createProject(session, file, await sampleContent(SAMPLE_FOLDER));
  await session.close();
  return readFileSync(file);
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
