import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import {
  MERGED_ROWS,
  type MergeDecision,
  type MergeSide,
  type MergeView,
} from '@shared/features/merge/contract';
import type { ProjectInfo } from '@shared/model/project-info';
import { ANY_TABLE, TABLE_NAMES } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { directoryFor } from '../data/row-names';
import { changedRow } from '../data/row-values';
import { describeRow, formatterFor } from '../history/changed-row';
import type { Conflict, Decisions, Take } from './conflict';
import { describeConflict, typedField } from './describe-conflict';
import { describeRowless } from './describe-rowless';
import { type Merged, mergeSides } from './merge-sides';
import { type MergeFiles, type ReadSides, readSides } from './read-sides';

/** What is laid together, and what was decided of it. */
export interface MergeAsked extends MergeFiles {
  readonly decisions: readonly MergeDecision[];
  /** The side that is taken wherever nothing else was decided. */
  readonly otherwise: MergeSide | null;
}

/** For whom it is done. */
interface MergeManner {
  /** A window names no options of the command line. */
  readonly inWindow?: boolean;
  /** Rows told of what the merge changes. */
  readonly mostRows?: number;
  /** Progress counts the tables that were read. */
  readonly follow?: ReadFollow;
}

/**
 * Lays a colleague's copy beside the project at hand; nothing is written.
 * @throws Cancelled; Refusal as opening the file does; `refusal.data.…` for a value that does not fit
 */
export async function inspectMerge(
  session: Session,
  asked: MergeAsked,
  { inWindow = false, mostRows = MERGED_ROWS, follow = {} }: MergeManner = {},
): Promise<MergeView> {
  const read = await readSides(session, asked, follow);
  const merged = await mergedAs(session, read, asked, inWindow);
  return viewOf(session, read, merged, mostRows);
}

/**
 * Writes the merged rows as one change, one undo; the other file stays as it is.
 * @returns the project after it; as it was where the merge changes nothing
 * @throws Cancelled, before anything is written; Refusal `refusal.merge.open` as long as a conflict is not decided
 */
export function applyMerge(
  session: Session,
  asked: MergeAsked,
  { inWindow = false, follow = {} }: MergeManner = {},
): Promise<ProjectInfo> {
  return session.write(async () => {
    const { header, changes } = await mergedChange(session, asked, inWindow, follow);
    if (changes.length === 0) return session.project.info();
    return session.seen(await session.project.apply(header, changes));
  });
}

/**
 * Writes mine with the merge as its newest change to another file, whole or not at all; mine stays as it is.
 * @param to null: into mine. A trial writes nothing, and is refused as the merge would be
 * @returns the revision there
 */
export function mergeInto(
  session: Session,
  asked: MergeAsked,
  to: Parameters<Session['project']['saveChangedCopy']>[0],
): Promise<number> {
  return session.write(async () => {
    const { header, changes } = await mergedChange(session, asked, false, {});
    return session.project.saveChangedCopy(to, header, changes);
  });
}

/** The merge as the rows that it changes, under the header of that change. @throws Refusal `refusal.merge.open` */
async function mergedChange(session: Session, asked: MergeAsked, inWindow: boolean, follow: ReadFollow) {
  const read = await readSides(session, asked, follow);
  const merged = await mergedAs(session, read, asked, inWindow);
  const open = merged.conflicts.filter(({ take }) => take === null).length;
  if (open > 0) throw new Refusal('refusal.merge.open', { count: open, file: read.names.theirs });
  const scenario = read.scenarios.find(({ id }) => id === asked.scenarioId);
  const { theirs: file } = read.names;
  const label =
    scenario === undefined
      ? session.say('change.merge', { file })
      : session.say('change.merge.scenario', { file, name: session.nameOf(scenario) });
  const reason = session.say(`change.merge.reason.${read.base.kind}`, {
    head: read.headHash.slice(0, 16),
    count: merged.conflicts.length,
    ...(read.base.kind === 'history' ? { number: read.base.seq } : {}),
    ...(read.base.kind === 'file' ? { base: read.base.name } : {}),
  });
  return { header: { who: session.who, label, reason }, changes: merged.changes };
}

async function mergedAs(
  session: Session,
  { sides, theirs }: ReadSides,
  { decisions, otherwise }: MergeAsked,
  inWindow: boolean,
): Promise<Merged> {
  const given = decisions.filter(({ take }) => take === 'value');
  const known = given.length === 0 ? [] : mergeSides(sides, { of: new Map(), otherwise: null }).conflicts;
  const takes = new Map<string, Take>();
  for (const { conflict, take, value } of decisions) {
    if (take !== 'value') takes.set(conflict, take);
    else {
      const found = known.find(({ id }) => id === conflict);
      if (found !== undefined) takes.set(conflict, await givenTake(session, found, value ?? '', inWindow));
    }
  }
  return mergeSides(sides, { of: takes, otherwise } satisfies Decisions, theirs);
}

/** A value that a person gave, read and checked as the register reads it. @throws Refusal `refusal.data.…` */
async function givenTake(
  session: Session,
  conflict: Conflict,
  text: string,
  inWindow: boolean,
): Promise<Take> {
  const { table: name, row, mine, theirs, kind } = conflict;
  const table = ANY_TABLE[name];
  const field = typedField(conflict);
  if (field === null) throw new Refusal('refusal.merge.noValue', { table: table.words[session.language] });
  const { find } = await directoryFor(session, [name]);
  const from = (kind === 'twin' ? theirs : mine) ?? row;
  const speaker = { say: session.say, language: session.language, inWindow };
  const changed = changedRow(speaker, table, from, { [field]: text }, find);
  return { values: { [field]: valuesOf(changed)[field] } };
}

async function viewOf(
  session: Session,
  { sides, base, names, scenarios, mineBy, theirsBy }: ReadSides,
  { taken, counts, conflicts, rowless }: Merged,
  mostRows: number,
): Promise<MergeView> {
  const { language } = session;
  const shown = taken.slice(0, mostRows);
  // What only theirs has is called by what stands in it.
  const theirOwn = TABLE_NAMES.flatMap((table) =>
    [...(sides.theirs.get(table)?.values() ?? [])]
      .filter(({ id }) => sides.mine.get(table)?.has(id) !== true)
      .map((after) => ({ table, before: null, after })),
  );
  const inQuestion = conflicts.map(({ table, row }) => ({ table, before: null, after: row }));
  const notHere = rowless.map(
    ({ override }) => ({ table: 'override', before: null, after: override }) as const,
  );
  const formatter = await formatterFor(session, [...shown, ...inQuestion, ...notHere, ...theirOwn]);
  return {
    ...names,
    base,
    scenarios,
    counts: counts
      .filter(({ mine, theirs, both }) => mine + theirs + both > 0)
      .map((count) => ({ ...count, tableWords: ANY_TABLE[count.table].words[language] })),
    taken: shown.map((row, index) => {
      const { place: _place, ...said } = describeRow(row, index, formatter);
      const id = (row.after ?? row.before)?.id ?? '';
      return { ...said, by: theirsBy(row.table, id, []) };
    }),
    total: taken.length,
    conflicts: conflicts.map((conflict) => describeConflict(conflict, formatter, { mineBy, theirsBy })),
    rowless: rowless.map((one) => describeRowless(one, formatter, theirsBy)),
    open: conflicts.filter(({ take }) => take === null).length,
  };
}
