import { translator } from '@shared/catalogue/translate';
import { sampleContent } from '../../electron/features/files/sample-project';
import { applyImport } from '../../electron/features/importing/apply-import';
import { importSteps, inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { createProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { inspectFile, readRows } from '../../electron/sheets/read';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import { benchInWorkers } from '../../electron/threads/in-workers';
import { smallVocabulary } from '../importing/support/vocabulary';

export interface Places {
  readonly wasm: string;
  readonly highs: string;
  readonly sample: string;
}

/** A file into a new copy of the sample: looked into, read, checked, applied and saved. @returns rows applied */
export async function importWhole(
  bench: 'workers' | 'thread',
  file: string,
  project: string,
  { wasm, highs, sample }: Places,
): Promise<number> {
  const workbench =
    bench === 'workers'
      ? benchInWorkers({ wasmPath: wasm, highsPath: highs, known: null })
      : benchInThisThread(wasm, highs);
  const session = new Session(workbench, 'bench', 'en', translator);
  try {
    await createProject(session, project, await sampleContent(sample));
    return await timed(async () => {
      const { guess } = await inspectImport(session, file, { encoding: null, separator: null });
      const { batchId } = await previewImport(session, file, guess.mapping, guess.fingerprint, {}, 200);
      return (await applyImport(session, batchId, 'refuse')).record.rowsApplied;
    });
  } finally {
    await session.close();
    await session.workbench.close();
  }
}

/**
 * A step that is added once a file was looked at: what it leaves out, or the file laid beside the project anew.
 * @returns rows looked at
 */
export async function changeStep(
  what: 'tallies' | 'preview',
  file: string,
  project: string,
  { wasm, highs, sample }: Places,
): Promise<number> {
  const session = new Session(
    benchInWorkers({ wasmPath: wasm, highsPath: highs, known: null }),
    'bench',
    'en',
    translator,
  );
  try {
    await createProject(session, project, await sampleContent(sample));
    const { guess } = await inspectImport(session, file, { encoding: null, separator: null });
    await previewImport(session, file, guess.mapping, guess.fingerprint, {}, 200);
    const steps = [{ step: 'leave_out', column: 'Year', is: 'one_of', values: ['2003'] }] as const;
    const mapping = { ...guess.mapping, steps };
    return await timed(async () => {
      if (what === 'tallies') return (await importSteps(session, file, mapping)).rows;
      return (await previewImport(session, file, mapping, guess.fingerprint, {}, 200)).counts.read;
    });
  } finally {
    await session.close();
    await session.workbench.close();
  }
}

let last = { seconds: 0, cpu: 0 };
/** Seconds that the last work took, on the clock and of all threads, without what had to be there before. */
export const lastWork = () => last;

async function timed(work: () => Promise<number>): Promise<number> {
  const began = { at: performance.now(), cpu: process.cpuUsage() };
  const rows = await work();
  const { user, system } = process.cpuUsage(began.cpu);
  last = { seconds: (performance.now() - began.at) / 1000, cpu: (user + system) / 1e6 };
  return rows;
}

/** Every row read and given its meaning, and nothing done with it. @returns rows */
export async function readAndInterpret(file: string): Promise<number> {
  const { guess } = await inspectFile(file, {}, smallVocabulary, []);
  const { rows } = await readRows(file, guess.mapping, smallVocabulary, async () => undefined);
  return rows;
}
