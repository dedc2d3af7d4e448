import { writeSync } from 'node:fs';
import type { Disk, DiskFile } from '../../electron/store/disk';
import { openProject } from '../../electron/store/open-project';
import { realDisk } from '../../electron/store/real-disk';
import { putShares, share } from '../store/support/rows';

/**
 * Run as a process of its own by step-kills.test.ts: opens, edits, saves, edits and closes, and kills itself before the
 * disk call of a number; bytes that are written are written to the half first. Says each step and each confirmed edit.
 */
const [path = '', wasmPath = '', wanted = '0'] = process.argv.slice(2);
let count = 0;

function step<Result>(name: string, work: () => Result, half: () => void = () => undefined): Result {
  count++;
  if (count === Number(wanted)) {
    half();
    writeSync(1, `killed ${name}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  return work();
}

function watched(file: DiskFile): DiskFile {
  return {
    get id() {
      return file.id;
    },
    get size() {
      return file.size;
    },
    append: (bytes) =>
      step(
        'append',
        () => file.append(bytes),
        () => file.append(bytes.subarray(0, bytes.length >> 1)),
      ),
    truncate: (size) => step('truncate', () => file.truncate(size)),
    sync: () => step('sync', () => file.sync()),
    close: () => file.close(),
  };
}

const disk: Disk = {
  ...realDisk,
  create: (file, like) => step('create', () => watched(realDisk.create(file, like))),
  openToAppend: (file) => step('open', () => watched(realDisk.openToAppend(file))),
  link: (from, to) => step('link', () => realDisk.link(from, to)),
  rename: (from, to) => step('rename', () => realDisk.rename(from, to)),
  remove: (file) => step('remove', () => realDisk.remove(file)),
  syncFolder: (folder) => step('sync of the folder', () => realDisk.syncFolder(folder)),
};

async function work(): Promise<void> {
  const session = await openProject({ path, wasmPath, who: 'writer', whenLocked: 'refuse', disk });
  const edit = (value: number) => {
    const changes = putShares(share('sh1', 'chn-all', 2025, value));
    const { revision } = session.apply({ who: 'writer', label: `to ${value}`, reason: null }, changes);
    writeSync(1, `confirmed ${revision} ${value}\n`);
  };
  edit(40);
  session.save();
  edit(41);
  session.close();
  writeSync(1, `done ${count}\n`);
}

void work();
