import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedOnce } from '@shared/base/derived';
import type { Stage } from '@shared/base/stage';
import { translator } from '@shared/catalogue/translate';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ShareSetKey } from '@shared/model/tables/share';
import { sampleContent } from '../../electron/features/files/sample-project';
import { createProject, openProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { type BenchPart, benchOf } from '../bench-of';
import { SAMPLE_FOLDER } from '../places';
import { afterTest, newFolder } from '../tidy-up';

/** The sample as it was made under a name, once for all tests. */
const SAMPLE: { readonly [N in 'sample' | 'plan']: () => Promise<Buffer> } = {
  sample: derivedOnce(() => newSample('sample')),
  plan: derivedOnce(() => newSample('plan')),
};

/** A session with no project, closed after the test. @param parts what it asks of the bench beside projects */
export function emptySession(language: 'ja' | 'en' = 'en', ...parts: readonly BenchPart[]): Session {
  const session = new Session(benchOf(parts), 'analyst', language, translator);
  afterTest(() => session.close());
  return session;
}

/** A session on a project of its own that starts as the bundled sample. @param parts as above */
export async function sampleSession(...parts: readonly BenchPart[]): Promise<Session> {
  const session = emptySession('en', ...parts);
  await openProject(session, await sampleFile(), 'refuse');
  return session;
}

/** A project file of its own that holds the bundled sample, open for nobody. */
export async function sampleFile(
  folder = newFolder(),
  madeAs: keyof typeof SAMPLE = 'sample',
): Promise<string> {
  const file = join(folder, 'plan.lodestone');
  writeFileSync(file, await SAMPLE[madeAs]());
  return file;
}

async function newSample(name: string): Promise<Buffer> {
  const session = new Session(benchOf([]), 'analyst', 'en', translator);
  const file = join(newFolder(), `${name}.lodestone`);
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
