import { READER_LIMITS, Reader } from '../reader';
import { readingCalls } from '../reading-calls';
import type { ReadFollow, Workbench } from '../workbench';
import { drawsPart } from './draws';
import type { BenchPlaces } from './part';
import { projectsPart } from './projects';
import { questionsPart } from './questions';
import { readingPart } from './reading';
import { recoveringPart } from './recovering';
import { runsPart } from './runs';
import { solvingPart } from './solving';
import { writingPart } from './writing';

/**
 * The bench of the command line: the same work in this thread, with no worker and no window. A test takes the parts that it asks.
 * @param wasmPath where sql-wasm.wasm lies
 * @param highsPath where highs.wasm lies
 * @param onProgress told how far long work is where nobody else is
 * @param readEntry the entry of a worker in which files of others are read; null: in this thread too
 * @param limits of that worker
 */
export function benchInThisThread(
  wasmPath: string,
  highsPath: string,
  onProgress?: ReadFollow['onProgress'],
  readEntry: string | null = null,
  limits = READER_LIMITS,
): Workbench {
  const seen = (follow: ReadFollow): ReadFollow =>
    onProgress === undefined ? follow : { onProgress, ...follow };
  const places: BenchPlaces = { wasmPath, highsPath, seen };
  const reader = readEntry === null ? null : new Reader(readEntry, limits);
  return {
    ...projectsPart(places),
    ...(reader === null ? readingPart(places) : readingCalls(reader, seen)),
    ...writingPart(places),
    ...runsPart(places),
    ...drawsPart(places),
    ...questionsPart(places),
    ...solvingPart(places),
    ...recoveringPart(places),
    close: async () => reader?.end(),
  };
}
