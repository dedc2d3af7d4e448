import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { MemoryDisk } from '../store/support/memory-disk';

export const PATH = '/p/a.lodestone';

/** A project and the journal beside it. */
export interface Files {
  readonly file: Buffer;
  readonly journal: Buffer | null;
}

/** A disk that holds them and nothing else. */
export function diskWith({ file, journal }: Files): MemoryDisk {
  const disk = new MemoryDisk('/p');
  put(disk, PATH, file);
  if (journal !== null) put(disk, `${PATH}.journal`, journal);
  return disk;
}

function put(disk: MemoryDisk, path: string, bytes: Uint8Array): void {
  const file = disk.create(path);
  file.append(bytes);
  file.close();
}

export function openIn(disk: MemoryDisk): Promise<ProjectSession> {
  return openProject({ path: PATH, wasmPath: WASM, who: 'me', whenLocked: 'refuse', disk });
}
