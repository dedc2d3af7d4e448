import { rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { applyImport, discardImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { contentOf, sampleSession } from '../features/sample-session';
import type { Draw } from '../reliability/seeded';
import { newFolder } from '../tidy-up';
import { type BaseFile, baseFiles } from './base-files';
import { mutatedBytes, mutatedText, mutatedZip } from './mutate';
import type { Subject } from './subject';

/** Of those that can be read, one in so many is taken into the project and taken back. */
const APPLY_EVERY = 40;

/** Harmed workbooks and texts: read and laid beside the sample project, and now and then applied and undone. */
export async function openWorkbooks(): Promise<Subject> {
  const files = baseFiles();
  const session = await sampleSession(readingPart, writingPart, runsPart);
  const folder = newFolder();
  let own = 0;
  return {
    tryCase: async (draw, index) => {
      const file = files[draw(files.length)];
      if (file === undefined) throw new Error('there are files to harm');
      const path = join(folder, `harmed-${index}${extname(file.name)}`);
      writeFileSync(path, harmed(file, draw));
      try {
        const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
        const mapping = {
          ...guess.mapping,
          economy: guess.mapping.economy ?? 'JPN',
          stage: guess.mapping.stage ?? 'separation',
          material: guess.mapping.material ?? 'Dy',
          basis: guess.mapping.basis ?? 'reo',
          counts: guess.mapping.counts ?? 'imports',
        };
        const { batchId, applicable } = await previewImport(session, path, mapping, guess.fingerprint, {});
        if (index % APPLY_EVERY !== 0 || !applicable) {
          await discardImport(session, batchId);
          return 'read';
        }
        await applyImport(session, batchId, 'leave_out');
        await session.project.undo('analyst');
        own += 2;
        return 'applied';
      } finally {
        rmSync(path, { force: true });
      }
    },
    mark: async () => {
      const { revision, undo, counts } = await session.project.info();
      return JSON.stringify([revision - own, undo.depth, counts]);
    },
    content: async () => JSON.stringify(await contentOf(session)),
    close: () => session.close(),
  };
}

function harmed({ bytes, parts }: BaseFile, draw: Draw): Buffer {
  if (parts !== null) return mutatedZip(parts, bytes, draw);
  if (draw(2) === 0) return mutatedBytes(bytes, draw);
  return Buffer.from(mutatedText(bytes.toString('latin1'), draw), 'latin1');
}
