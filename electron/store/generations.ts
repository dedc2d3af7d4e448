import { type Disk, writeWhole } from './disk';
import type { ProjectPaths } from './paths';

/** An earlier state of a project file, kept when a save was about to replace it. */
export interface Generation {
  /** Name in the folder of generations. */
  readonly name: string;
  /** When it was kept. */
  readonly at: Date;
  /** `save`: a save was about to replace it; `restore`: a restore was, which is undone by it. */
  readonly keptBy: 'save' | 'restore';
}

const KEPT_OF_TODAY = 3;
const KEPT_IN_ALL = 10;
/** Ends the name of what a restore has replaced. */
const BY_RESTORE = '.before-restore';
/** A save keeps what it replaces when the newest generation is older than this. */
const GENERATION_EVERY_MS = 15 * 60_000;

/** The kept generations of one project, newest first; those that a clock running ahead has dated come last. */
export function listGenerations(disk: Disk, paths: ProjectPaths, now: Date): Generation[] {
  const found = disk.list(paths.generations).flatMap((name) => {
    if (!name.startsWith(`${paths.fileName}.`)) return [];
    const stamp = name.slice(paths.fileName.length + 1);
    const keptBy = stamp.endsWith(BY_RESTORE) ? 'restore' : 'save';
    const at = instantOf(keptBy === 'restore' ? stamp.slice(0, -BY_RESTORE.length) : stamp);
    return at === null ? [] : [{ name, at, keptBy } as const];
  });
  return newestFirst(found, now);
}

function newestFirst(generations: readonly Generation[], now: Date): Generation[] {
  const ahead = ({ at }: Generation): number => Number(at > now);
  return [...generations].sort((a, b) => ahead(a) - ahead(b) || b.at.getTime() - a.at.getTime());
}

/**
 * Which generations may go: of the day of `now` the newest three stay, of each earlier day (UTC) the newest, ten in all;
 * and what the last restore has replaced, by which it can be undone.
 * @param generations in any order
 */
export function generationsToRemove(generations: readonly Generation[], now: Date): Generation[] {
  const today = dayOf(now);
  const seen = new Map<string, number>();
  let kept = 0;
  const undoes = newestFirst(generations, now).find(({ keptBy }) => keptBy === 'restore');
  return newestFirst(generations, now).filter((generation) => {
    if (generation === undoes) return false;
    const { at } = generation;
    const day = dayOf(at);
    const ofDay = seen.get(day) ?? 0;
    seen.set(day, ofDay + 1);
    const stays = ofDay < (day === today ? KEPT_OF_TODAY : 1) && kept < KEPT_IN_ALL;
    if (stays) kept++;
    return !stays;
  });
}

/** Keeps the file as it lies on the disk, if the last generation is old enough, and lets the oldest go. */
export function keepGeneration(disk: Disk, paths: ProjectPaths, now: Date): void {
  const newest = listGenerations(disk, paths, now)[0];
  const age = newest === undefined ? Number.POSITIVE_INFINITY : now.getTime() - newest.at.getTime();
  if (age >= 0 && age < GENERATION_EVERY_MS) return; // one of the future is no newer than what is replaced now
  copyToGenerations(disk, paths, now);
  for (const { name } of generationsToRemove(listGenerations(disk, paths, now), now))
    disk.remove(`${paths.generations}/${name}`);
}

/** Copies the file as it lies on the disk to the generations, whatever their age. @returns its name there */
export function copyToGenerations(
  disk: Disk,
  paths: ProjectPaths,
  now: Date,
  keptBy: Generation['keptBy'] = 'save',
): string {
  disk.makeFolder(paths.generations);
  const stamp = now.toISOString().replace(/:/g, '-');
  const name = `${paths.fileName}.${stamp}${keptBy === 'restore' ? BY_RESTORE : ''}`;
  writeWhole(disk, `${paths.generations}/${name}`, disk.read(paths.file), paths.generations, paths.file);
  return name;
}

function instantOf(stamp: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)$/.exec(stamp);
  return match === null ? null : new Date(`${match[1]}:${match[2]}:${match[3]}`);
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
