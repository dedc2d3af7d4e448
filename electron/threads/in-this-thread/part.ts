import type { ReadFollow } from '../workbench';

/** What the parts of a bench in this thread are made from. */
export interface BenchPlaces {
  /** Where sql-wasm.wasm lies. */
  readonly wasmPath: string;
  /** Where highs.wasm lies. */
  readonly highsPath: string;
  /** Follows a call for its caller, and for whoever watches all of them. */
  readonly seen: (follow: ReadFollow) => ReadFollow;
}
