import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A call of the disk that fails: the one of a number (0: none), alone or with all behind it as when a share goes away. */
export interface Fault {
  readonly at: number;
  readonly code: string;
  readonly lasts: boolean;
}

const BY_PATH = [
  ...['openSync', 'renameSync', 'unlinkSync', 'linkSync', 'statSync'],
  ...['readFileSync', 'readdirSync', 'mkdirSync', 'accessSync', 'statfsSync'],
];
const BY_FILE = [
  ...['writeSync', 'fdatasyncSync', 'fsyncSync', 'ftruncateSync'],
  ...['closeSync', 'fstatSync', 'fchmodSync', 'fchownSync'],
];

type Call = (...args: readonly unknown[]) => unknown;
const calls = fs as unknown as Record<string, Call>; // by the names above

/** Runs work while a call that concerns a folder fails; bytes that are written are written to the half first. @returns how many calls there were, and which failed first */
export async function onFaultyDisk<Result>(
  folder: string,
  { at, code, lasts }: Fault,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly count: number; readonly failed: string }> {
  const whole = new Map([...BY_PATH, ...BY_FILE].map((name) => [name, calls[name] as Call])); // each is there
  const open = new Set<unknown>();
  let count = 0;
  let failed = '';
  const isDue = (name: string): boolean => {
    count++;
    const isNow = at !== 0 && (count === at || (lasts && count > at));
    if (isNow) failed ||= `${count} ${name}`;
    return isNow;
  };
  const fault = (name: string) => {
    const syscall = name.replace('Sync', '');
    return Object.assign(new Error(`${code}: a fault that was put in, ${syscall}`), { code, syscall });
  };
  for (const [name, call] of whole)
    calls[name] = (first, ...more) => {
      const isPath = typeof first === 'string';
      if (isPath ? !first.startsWith(folder) : !open.has(first)) return call(first, ...more);
      if (name === 'closeSync') open.delete(first);
      if (isDue(name)) {
        const [bytes, , , position] = more;
        if (name === 'writeSync' && bytes instanceof Uint8Array)
          call(first, bytes, 0, bytes.length >> 1, position);
        // The system closes a file also where it says that it could not.
        if (name === 'closeSync') call(first);
        throw fault(name);
      }
      const result = call(first, ...more);
      if (name === 'openSync') open.add(result);
      return result;
    };
  syncBuiltinESMExports();
  try {
    return { result: await work(), count, failed };
  } finally {
    for (const [name, call] of whole) calls[name] = call;
    syncBuiltinESMExports();
  }
}
