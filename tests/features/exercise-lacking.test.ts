import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledScripts } from '../../electron/features/exercise/bundled-scripts';
import { sampleContent } from '../../electron/features/files/sample-project';
import { createProject } from '../../electron/plan/open-project';
import { SAMPLE_FOLDER } from '../places';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

it('says of each script what it names and the open project has not', async () => {
  const session = emptySession();
  await createProject(session, join(newFolder(), 'sample.lodestone'), await sampleContent(SAMPLE_FOLDER));
  const lacks = async () =>
    (await bundledScripts(session, SAMPLE_FOLDER)).map((script) => [script.id, script.lacks]);
  expect(await lacks()).toEqual([
    ['licences-in-april', { scenario: null, materials: [] }],
    ['zero-in-heavy', { scenario: null, materials: [] }],
  ]);
  await createProject(session, join(newFolder(), 'empty.lodestone'), { rows: [], dataDate: '2026-07-31' });
  const heavy = ['Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y', 'Sm'];
  expect((await lacks())[1]).toEqual(['zero-in-heavy', { scenario: 'base-2026', materials: heavy }]);
  await session.close();
});
