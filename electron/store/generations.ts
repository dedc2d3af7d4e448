import { Refusal } from '@shared/base/refusal';
import { type Disk, writeWhole } from './disk';
import { setJournalAside } from './journals-aside';
import { type ProjectPaths, projectPaths } from './paths';

/** An earlier state of a project file, kept when a save was about to replace it. */
export interface Generation {
  /** Name in the folder of generations. */
  readonly name: string;
  /** When it was kept. */
  readonly at: Date;
}

const KEPT_OF_TODAY = 3;
const KEPT_IN_ALL = 10;
/** A save keeps what it replaces when the newest generation is older than this. */
const GENERATION_EVERY_MS = 15 * 60_000;

/** The kept generations of one project, newest first; those that a clock running ahead has dated come last. */
export function listGenerations(disk: Disk, paths: ProjectPaths, now: Date): Generation[] {
  const found = disk.list(paths.generations).flatMap((name) => {
    const at = name.startsWith(`${paths.fileName}.`)
      ? instantOf(name.slice(paths.fileName.length + 1))
      : null;
    return at === null ? [] : [{ name, at }];
  });
  return newestFirst(found, now);
}

function newestFirst(generations: readonly Generation[], now: Date): Generation[] {
  const ahead = ({ at }: Generation): number => Number(at > now);
  return [...generations].sort((a, b) => ahead(a) - ahead(b) || b.at.getTime() - a.at.getTime());
}

/**
 * Which generations may go: of the day of `now` the newest three stay, of each earlier day (UTC) the newest, ten in all.
 * @param generations in any order
 */
export function generationsToRemove(generations: readonly Generation[], now: Date): Generation[] {
  const today = dayOf(now);
  const seen = new Map<string, number>();
  let kept = 0;
  return newestFirst(generations, now).filter(({ at }) => {
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
export function copyToGenerations(disk: Disk, paths: ProjectPaths, now: Date): string {
  disk.makeFolder(paths.generations);
  const name = `${paths.fileName}.${now.toISOString().replace(/:/g, '-')}`;
  writeWhole(disk, `${paths.generations}/${name}`, disk.read(paths.file), paths.generations, paths.file);
  return name;
}

/**
 * Puts a generation in the place of the file, which must be closed. What is there now becomes a generation first, and
 * a journal is set aside, so that a restore can itself be undone.
 * @throws Refusal `refusal.project.noGeneration`
 */
export function restoreGeneration(
  disk: Disk,
  path: string,
  name: string,
  now: Date,
): { readonly setAside: readonly string[] } {
  const paths = projectPaths(disk.realPath(path));
  if (!listGenerations(disk, paths, now).some((generation) => generation.name === name)) {
    throw new Refusal('refusal.project.noGeneration', { name }, { file: paths.fileName });
  }
  const bytes = disk.read(`${paths.generations}/${name}`);
  const setAside: string[] = [];
  if (disk.stat(paths.file) !== null) setAside.push(copyToGenerations(disk, paths, now));
  if (disk.stat(paths.journal) !== null) setAside.push(setJournalAside(disk, paths, now));
  writeWhole(disk, paths.file, bytes, paths.folder);
  return { setAside };
}

function instantOf(stamp: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)$/.exec(stamp);
  return match === null ? null : new Date(`${match[1]}:${match[2]}:${match[3]}`);
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
