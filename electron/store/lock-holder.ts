import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './disk';

/** Who has a project open for writing. What its system does not tell is null, and missing in locks of older versions. */
export interface LockHolder {
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  /** ISO instant. */
  readonly since: string;
  /** Of the run of the computer since it was started last. */
  readonly boot?: string | null;
  /** Among which processes the number counts: a container has its own. */
  readonly pids?: string | null;
  /** When the process was started, in ticks since then: a number is given again to others. */
  readonly started?: string | null;
}

/** This process as the holder of a lock. */
export function holderOfThis(who: string, now: Date): LockHolder {
  const { pid } = process;
  const since = now.toISOString();
  return { who, host: hostname(), pid, since, boot: bootId(), pids: pidSpace(), started: startOf(pid) };
}

/** Reads who holds a lock; null where it names nobody. */
export function holderIn(text: string | null): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a lock is that of this very process. */
export function isThis({ pid, host, started }: LockHolder): boolean {
  return pid === process.pid && host === hostname() && (started ?? startOf(pid)) === startOf(pid);
}

/**
 * Whether the holder is provably gone: never one of another computer, nor one on a disk that others reach of which it is not
 * certain that it was this computer, which a name alone does not say.
 * @param ownDisk whether nobody but this computer reaches the disk
 */
export function isGone({ host, pid, boot, pids, started }: LockHolder, ownDisk: boolean): boolean {
  if (host !== hostname()) return false;
  const here = bootId();
  const isThisRun = boot != null && boot === here;
  if (!isThisRun && !ownDisk) return false;
  // Before this computer was started last: none of its processes is left.
  if (boot != null && here !== null && !isThisRun) return true;
  if (pids != null && pids !== pidSpace()) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid);
  return started != null && now !== null && now !== started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Linux alone tells these three. */
function bootId(): string | null {
  return told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
}

function pidSpace(): string | null {
  return told(() => readlinkSync('/proc/self/ns/pid'));
}

/** The 22nd field of its state; the second, its name in brackets, may hold blanks and brackets. */
function startOf(pid: number): string | null {
  return told(() => /^.*\) (?:\S+ ){19}(\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? null);
}

function told(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false;
  const { who, host, pid, since, boot, pids, started } = value as Record<string, unknown>; // an object was just found
  return (
    [who, host, since].every((one) => typeof one === 'string') &&
    typeof pid === 'number' &&
    [boot, pids, started].every((one) => one == null || typeof one === 'string')
  );
}
