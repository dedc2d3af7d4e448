import type { BenchPlaces } from '../electron/threads/in-this-thread/part';
import { projectsPart } from '../electron/threads/in-this-thread/projects';
import type { ReadFollow, Workbench } from '../electron/threads/workbench';
import { HIGHS, WASM } from './places';

/** Makes the calls of one part of the bench. */
export type BenchPart = (places: BenchPlaces) => Partial<Workbench>;

/**
 * A bench of this thread: projects, and the parts that a test asks, so that a change elsewhere is none of its business.
 * Asked for what no part has, it says so.
 * @param onProgress told how far work is where nobody else is
 */
export function benchOf(parts: readonly BenchPart[], onProgress?: ReadFollow['onProgress']): Workbench {
  const seen = (follow: ReadFollow) => (onProgress === undefined ? follow : { onProgress, ...follow });
  const places: BenchPlaces = { wasmPath: WASM, highsPath: HIGHS, seen };
  const calls: object = Object.assign(
    { ...projectsPart(places), close: async () => undefined },
    ...parts.map((part) => part(places)),
  );
  const get = (_target: unknown, name: string | symbol) => {
    if (name in calls || name === 'then' || typeof name === 'symbol') return Reflect.get(calls, name);
    throw new Error(`the bench of this test has no ${name}: hand it the part that has it`);
  };
  // Complete as far as it is asked: `get` throws for the rest.
  return new Proxy(calls, { get }) as Workbench;
}
