import { dirname } from 'node:path';
import type { Disk, DiskFile, FileState } from '../../../electron/store/disk';

/** The content of a file with what the program did to it since it was last made durable. */
export interface Inode {
  readonly id: number;
  content: Buffer;
  durable: Buffer;
  unsynced: DataStep[];
  modifiedMs: number;
}
export type DataStep = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };

/** A change of names in a folder. */
export type NameStep =
  | { readonly kind: 'set'; readonly path: string; readonly inode: Inode; readonly from: string | null }
  | { readonly kind: 'remove'; readonly path: string };

export type DiskEvent =
  | {
      readonly kind: 'create' | 'link' | 'append' | 'truncate' | 'sync' | 'remove' | 'syncFolder';
      readonly path: string;
    }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

/** Decides at each event: go on, do nothing but say that it is done (a disk that lies), or fail as given. */
export type Tamper = (event: DiskEvent, before: DiskEvent | null) => 'do' | 'skip' | Error;

/**
 * A disk in memory that knows what would survive a power cut: data from the last sync of the file, names from the last
 * sync of the folder. `onEvent` is called after each step, when the power may go.
 */
export class MemoryDisk implements Disk {
  readonly names = new Map<string, Inode>();
  readonly durableNames = new Map<string, Inode>();
  unsyncedNames: NameStep[] = [];
  readonly folders = new Set<string>();
  readonly writeProtected = new Set<string>();
  tamper: Tamper = () => 'do';
  onEvent: (event: DiskEvent) => void = () => undefined;
  #last: DiskEvent | null = null;
  #clock = 1_700_000_000_000;

  constructor(...folders: string[]) {
    for (const folder of folders) this.folders.add(folder);
  }

  stat(path: string): FileState | null {
    const inode = this.names.get(path);
    if (inode === undefined) return null;
    return { id: String(inode.id), size: inode.content.length, modifiedMs: inode.modifiedMs };
  }

  realPath(path: string): string {
    return path;
  }

  isOwn(): boolean {
    return true;
  }

  mayWrite(path: string): boolean {
    return this.names.has(path) && !this.writeProtected.has(path);
  }

  isFolder(path: string): boolean {
    return this.folders.has(path);
  }

  read(path: string): Uint8Array {
    return Uint8Array.from(this.#inode(path).content);
  }

  list(folder: string): string[] {
    return [...this.names.keys()]
      .filter((path) => dirname(path) === folder)
      .map((path) => path.slice(folder.length + 1));
  }

  makeFolder(folder: string): void {
    this.folders.add(folder);
  }

  create(path: string): DiskFile {
    if (this.names.has(path)) throw systemError('EEXIST');
    if (!this.folders.has(dirname(path))) throw systemError('ENOENT');
    const inode = {
      id: this.#tick(),
      content: Buffer.alloc(0),
      durable: Buffer.alloc(0),
      unsynced: [],
      modifiedMs: this.#tick(),
    };
    this.#step({ kind: 'create', path }, () => this.#name({ kind: 'set', path, inode, from: null }));
    return this.#open(path, inode);
  }

  link(from: string, to: string): void {
    const inode = this.#inode(from);
    if (this.names.has(to)) throw systemError('EEXIST');
    this.#step({ kind: 'link', path: to }, () => this.#name({ kind: 'set', path: to, inode, from: null }));
  }

  openToAppend(path: string): DiskFile {
    return this.#open(path, this.#inode(path));
  }

  rename(from: string, to: string): void {
    this.#inode(from);
    this.#step({ kind: 'rename', path: from, to }, () =>
      this.#name({ kind: 'set', path: to, inode: this.#inode(from), from }),
    );
  }

  remove(path: string): void {
    this.#inode(path);
    this.#step({ kind: 'remove', path }, () => this.#name({ kind: 'remove', path }));
  }

  syncFolder(folder: string): void {
    this.#step({ kind: 'syncFolder', path: folder }, () => {
      const inFolder = (step: NameStep) => dirname(step.path) === folder;
      for (const step of this.unsyncedNames.filter(inFolder)) applyName(this.durableNames, step);
      this.unsyncedNames = this.unsyncedNames.filter((step) => !inFolder(step));
    });
  }

  #open(path: string, inode: Inode): DiskFile {
    return {
      id: String(inode.id),
      get size() {
        return inode.content.length;
      },
      append: (bytes) => {
        const copy = Buffer.from(bytes);
        this.#step(
          { kind: 'append', path },
          () => this.#data(inode, { at: inode.content.length, bytes: copy }),
          () => {
            // A full disk takes some of it.
            this.#data(inode, { at: inode.content.length, bytes: copy.subarray(0, copy.length >> 1) });
          },
        );
      },
      truncate: (size) => this.#step({ kind: 'truncate', path }, () => this.#data(inode, { size })),
      sync: () =>
        this.#step({ kind: 'sync', path }, () => {
          inode.durable = Buffer.from(inode.content);
          inode.unsynced = [];
        }),
      close: () => undefined,
    };
  }

  #step(event: DiskEvent, work: () => void, onFailure: () => void = () => undefined): void {
    const verdict = this.tamper(event, this.#last);
    this.#last = event;
    if (verdict instanceof Error) {
      onFailure();
      throw verdict;
    }
    if (verdict === 'do') work();
    this.onEvent(event);
  }

  #data(inode: Inode, step: DataStep): void {
    inode.content = applyData(inode.content, step);
    inode.unsynced.push(step);
    inode.modifiedMs = this.#tick();
  }

  #name(step: NameStep): void {
    applyName(this.names, step);
    this.unsyncedNames.push(step);
  }

  #inode(path: string): Inode {
    const inode = this.names.get(path);
    if (inode === undefined) throw systemError('ENOENT');
    return inode;
  }

  #tick(): number {
    this.#clock += 1;
    return this.#clock;
  }
}

/** An error as Node gives it. */
export function systemError(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { code, ...(syscall === undefined ? {} : { syscall }) });
}

/** What a power cut may leave: which unsynced names and data had reached the disk. */
export interface Cut {
  readonly name: string;
  readonly keepName: (index: number, count: number) => boolean;
  /** `half` writes the first half of a step. */
  readonly keepData: (index: number, count: number) => 'all' | 'half' | 'none';
}

/** The disk after a power cut, as a new one; locks are gone with the process that held them. */
export function afterPowerCut(disk: MemoryDisk, cut: Cut): MemoryDisk {
  const left = new MemoryDisk(...disk.folders);
  const names = new Map(disk.durableNames);
  for (const [index, step] of disk.unsyncedNames.entries())
    if (cut.keepName(index, disk.unsyncedNames.length)) applyName(names, step);
  const copies = new Map<Inode, Inode>();
  for (const [path, inode] of names) {
    if (path.endsWith('.lock')) continue;
    let copy = copies.get(inode);
    if (copy === undefined) {
      let content: Buffer = inode.durable;
      for (const [index, step] of inode.unsynced.entries()) {
        const kept = cut.keepData(index, inode.unsynced.length);
        if (kept === 'none') continue;
        content = applyData(
          content,
          kept === 'half' && 'bytes' in step
            ? { at: step.at, bytes: step.bytes.subarray(0, step.bytes.length >> 1) }
            : step,
        );
      }
      copy = { id: inode.id, content, durable: content, unsynced: [], modifiedMs: 1 };
      copies.set(inode, copy);
    }
    left.names.set(path, copy);
    left.durableNames.set(path, copy);
  }
  return left;
}

function applyName(names: Map<string, Inode>, step: NameStep): void {
  if (step.kind === 'remove') names.delete(step.path);
  else {
    if (step.from !== null) names.delete(step.from);
    names.set(step.path, step.inode);
  }
}

function applyData(content: Buffer, step: DataStep): Buffer {
  if ('size' in step)
    return Buffer.concat([
      content.subarray(0, step.size),
      Buffer.alloc(Math.max(0, step.size - content.length)),
    ]);
  const end = step.at + step.bytes.length;
  const next = Buffer.alloc(Math.max(content.length, end));
  content.copy(next);
  step.bytes.copy(next, step.at);
  return next;
}
