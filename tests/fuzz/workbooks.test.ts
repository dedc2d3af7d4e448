import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { discardImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { sampleSession } from '../features/sample-session';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';
import { mutatedBytes, mutatedText, mutatedZip, partsOf } from './mutate';
import { casesOf, tried } from './tried';

const COUNT = casesOf('WORKBOOKS', 30);
/** Larger ones would be the same again, more slowly. */
const MOST_BYTES = 60_000;
const FOLDERS = [PLACES.sampleWorkbooks, join(import.meta.dirname, '../fixtures/workbooks/files')];
const FORMS = /\.(xlsx|ods|csv|tsv|txt)$/;

it(`reads ${COUNT} harmed workbooks and texts, or says in a sentence why not, and changes nothing`, async () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => FORMS.test(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }))
    .filter(({ bytes }) => bytes.length < MOST_BYTES)
    .map((file) => ({ ...file, parts: /\.(xlsx|ods)$/.test(file.path) ? partsOf(file.bytes) : null }));
  expect(files.length).toBeGreaterThan(40);
  const session = await sampleSession();
  const before = await session.project.info();
  const folder = newFolder();
  const outcomes = await tried('workbooks', COUNT, async (draw) => {
    const { path, bytes, parts } = files[draw(files.length)] ?? {
      path: '',
      bytes: Buffer.alloc(0),
      parts: null,
    };
    const harmed =
      parts !== null
        ? mutatedZip(parts, bytes, draw)
        : draw(2) === 0
          ? mutatedBytes(bytes, draw)
          : Buffer.from(mutatedText(bytes.toString('latin1'), draw), 'latin1');
    const harmedPath = join(folder, `harmed${FORMS.exec(path)?.[0] ?? ''}`);
    writeFileSync(harmedPath, harmed);
    const inspection = await inspectImport(session, harmedPath, { encoding: null, separator: null });
    const { guess } = inspection;
    const mapping = {
      ...guess.mapping,
      economy: guess.mapping.economy ?? 'JPN',
      stage: guess.mapping.stage ?? 'separation',
    };
    const diff = await previewImport(session, harmedPath, mapping, guess.fingerprint, {});
    await discardImport(session, diff.batchId);
    return 'read';
  });
  const after = await session.project.info();
  expect([after.revision, after.headHash]).toEqual([before.revision, before.headHash]);
  expect(outcomes.get('read') ?? 0).toBeGreaterThan(0);
}, 36_000_000);
