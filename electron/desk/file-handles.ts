import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { FilePurpose } from '@shared/features/files/contract';

/**
 * Paths never come from the page: a person chooses a file in a dialog of the main process, the page gets an opaque
 * handle, and a handle opens only what it was chosen for.
 */
export class FileHandles {
  readonly #files = new Map<string, { readonly path: string; readonly purposes: readonly FilePurpose[] }>();

  /** Keeps a path and gives its handle. */
  keep(path: string, ...purposes: FilePurpose[]): string {
    const handle = randomUUID();
    this.#files.set(handle, { path, purposes });
    return handle;
  }

  /** The path behind a handle. @throws Refusal when the handle is unknown or was chosen for something else */
  path(handle: string, purpose: FilePurpose): string {
    const file = this.#files.get(handle);
    if (file === undefined || !file.purposes.includes(purpose)) throw new Refusal('refusal.file.notChosen');
    return file.path;
  }
}
