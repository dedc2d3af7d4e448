import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { FilePurpose, WritePurpose } from '@shared/features/files/contract';
import { requireApart } from '../disk/kept-apart';
import { Cancelled } from '../threads/cancelled';

/** What a file is read for; forms for suppliers come back in the folder into which they were written. */
type ReadPurpose = Exclude<FilePurpose, WritePurpose> | 'supplier_forms';

/** Hears the names of all that is being written, whenever something is begun or has ended, and whether that one has failed. */
type Told = (names: readonly string[], failed: boolean) => void;

/** What is made of a file of others, which stays as it is. */
const MADE_OF: { readonly [P in WritePurpose]?: FilePurpose } = {
  save_rejects: 'import_file',
  filled_form: 'open_form',
  return_form: 'own_return_form',
  return_workbook: 'own_return_form',
};

/**
 * Paths never come from the page: a person chooses a file in a dialog of the main process, the page gets an opaque
 * handle, and a handle opens only what it was chosen for.
 */
export class FileHandles {
  readonly #files = new Map<string, { readonly path: string; readonly purposes: readonly FilePurpose[] }>();
  /** What is being written, and what ends with it. */
  readonly #writes = new Map<Promise<unknown>, string>();
  readonly #told: Told;
  readonly #project: () => string | null;

  /** @param project where the open project lies */
  constructor(told: Told = () => undefined, project: () => string | null = () => null) {
    this.#told = told;
    this.#project = project;
  }

  /** Keeps a path and gives its handle. */
  keep(path: string, ...purposes: FilePurpose[]): string {
    const handle = randomUUID();
    this.#files.set(handle, { path, purposes });
    return handle;
  }

  /** The path behind a handle, to read from. @throws Refusal when the handle is unknown or was chosen for something else */
  path(handle: string, purpose: ReadPurpose): string {
    return this.#pathOf(handle, purpose);
  }

  /**
   * Writes to what is behind a handle: the one way to a path that is written to, so that all that is under way is known.
   * @throws Refusal as `path` does, where it would be written over what is selected, and what `write` throws
   */
  async write<Result>(
    handle: string,
    purpose: WritePurpose,
    write: (path: string) => Promise<Result>,
  ): Promise<Result> {
    const path = this.#pathOf(handle, purpose);
    // A copy onto the project itself is refused where it is made.
    if (purpose !== 'save_copy') requireApart(path, this.#openProject(purpose));
    const writing = write(path);
    this.#writes.set(writing, basename(path));
    this.#tell(false);
    let failed = true;
    try {
      const result = await writing;
      failed = false;
      return result;
    } catch (thrown) {
      failed = !(thrown instanceof Cancelled);
      throw thrown;
    } finally {
      this.#writes.delete(writing);
      this.#tell(failed);
    }
  }

  /** Ends when nothing is being written any more. */
  async written(): Promise<void> {
    while (this.#writes.size > 0) await Promise.allSettled(this.#writes.keys());
  }

  #pathOf(handle: string, purpose: FilePurpose): string {
    const file = this.#files.get(handle);
    if (file === undefined || !file.purposes.includes(purpose)) throw new Refusal('refusal.file.notChosen');
    return file.path;
  }

  #openProject(purpose: WritePurpose): string[] {
    const source = MADE_OF[purpose];
    const read = [...this.#files.values()].filter(
      ({ purposes }) => source !== undefined && purposes.includes(source),
    );
    const project = this.#project();
    return [...(project === null ? [] : [project]), ...read.map(({ path }) => path)];
  }

  #tell(failed: boolean): void {
    this.#told([...this.#writes.values()], failed);
  }
}
