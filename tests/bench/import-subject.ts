import { sampleContent } from '../../electron/features/files/sample-project';
import { applyImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
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
  const workbench = bench === 'workers' ? benchInWorkers(wasm, highs) : benchInThisThread(wasm, highs);
  const session = new Session(workbench, 'bench', 'en');
  try {
    await createProject(session, project, await sampleContent(sample));
    const began = { at: performance.now(), cpu: process.cpuUsage() };
    const { guess } = await inspectImport(session, file, { encoding: null, separator: null });
    const { batchId } = await previewImport(session, file, guess.mapping, guess.fingerprint, {}, 200);
    const { record } = await applyImport(session, batchId, 'refuse');
    const { user, system } = process.cpuUsage(began.cpu);
    last = { seconds: (performance.now() - began.at) / 1000, cpu: (user + system) / 1e6 };
    return record.rowsApplied;
  } finally {
    await session.close();
    await session.workbench.close();
  }
}

let last = { seconds: 0, cpu: 0 };
/** Seconds that the last import took, on the clock and of all threads, without making the project that it went into. */
export const lastImport = () => last;

/** Every row read and given its meaning, and nothing done with it. @returns rows */
export async function readAndInterpret(file: string): Promise<number> {
  const { guess } = await inspectFile(file, {}, smallVocabulary, []);
  const { rows } = await readRows(file, guess.mapping, smallVocabulary, async () => undefined);
  return rows;
}
