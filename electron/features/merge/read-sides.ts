import { basename } from 'node:path';
import type { MergeBase, MergeBy } from '@shared/features/merge/contract';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { type TouchedRow, WHOLE_ROW } from '../../store/change-log/touched-since';
import type { ChangeLink } from '../../store/project-api';
import type { ReadFollow } from '../../threads/workbench';
import { matchedRows } from './matched-rows';
import { onlyScenario } from './only-scenario';
import { readCopy, rowsOf, tableSteps } from './read-copy';
import { refuseUnexplainedHere } from './refuse-unexplained';
import { copyOf, type Rows, type Sides } from './sides';

/** Which files are laid together. */
export interface MergeFiles {
  readonly theirs: string;
  readonly base: string | null;
  readonly scenarioId: string | null;
}

/** Who changed some fields of a row last; null where that is not known. */
type Author = (table: TableName, id: string, fields: readonly string[]) => MergeBy | null;

export interface ReadSides {
  readonly sides: Sides;
  /** All rows of theirs, also where one scenario of it is brought over alone. */
  readonly theirs: Rows;
  readonly base: MergeBase;
  readonly names: { readonly mine: string; readonly theirs: string };
  readonly headHash: string;
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameJa: string | null;
  }[];
  readonly mineBy: Author;
  readonly theirsBy: Author;
}

/**
 * Reads both copies, and what they came from: the newest change that both histories have, else a file that is named, else
 * nothing. @throws Cancelled; Refusal as opening a project does, and where the history of one does not explain it
 */
export async function readSides(session: Session, files: MergeFiles, follow: ReadFollow): Promise<ReadSides> {
  const { project } = session;
  const step = tableSteps(follow, files.base === null ? 2 : 3);
  const { signal } = follow;
  const [copy, mine, info] = [
    await readCopy(session, files.theirs, step, signal),
    await rowsOf(project, step),
    await project.info(),
  ];
  const baseCopy = files.base === null ? null : await readCopy(session, files.base, step, signal);
  await refuseUnexplainedHere(session, signal);
  const touched = copy.ancestor === null ? null : await project.touchedSince(copy.ancestor.seq);
  const isShared = copy.ancestor !== null && touched !== null;
  const known =
    baseCopy !== null ? matchedRows(baseCopy.rows, mine, null) : isShared ? rowsBefore(mine, touched) : null;
  const theirs = matchedRows(copy.rows, mine, known);
  const whole = { base: known, mine, theirs };
  const scenarios = [...(copy.rows.get('scenario')?.values() ?? [])] as unknown as ReadSides['scenarios']; // of that table
  const links = await project.links();
  return {
    sides: files.scenarioId === null ? whole : onlyScenario(whole, files.scenarioId),
    theirs,
    base:
      baseCopy !== null && files.base !== null
        ? { kind: 'file', name: basename(files.base) }
        : isShared && copy.ancestor !== null
          ? { kind: 'history', ...describeLink(copy.ancestor) }
          : { kind: 'none' },
    names: { mine: info.fileName, theirs: basename(files.theirs) },
    headHash: copy.info.headHash,
    scenarios: scenarios.map(({ id, name, nameJa }) => ({ id, name, nameJa })),
    mineBy: authorOf(touched, links),
    theirsBy: authorOf(copy.touched, copy.links),
  };
}

function describeLink({ seq, at, who, label }: ChangeLink) {
  return { seq, at, who, label };
}

/** The rows as they were before changes touched some of them. */
function rowsBefore(rows: Rows, touched: readonly TouchedRow[]): Rows {
  const before = copyOf(rows);
  for (const { table, id, before: row } of touched) {
    if (row === null) before.get(table)?.delete(id);
    else before.get(table)?.set(id, row as AnyRow);
  }
  return before;
}

function authorOf(touched: readonly TouchedRow[] | null, links: readonly ChangeLink[]): Author {
  const byRow = new Map((touched ?? []).map((row) => [`${row.table} ${row.id}`, row.by]));
  const bySeq = new Map(links.map((link) => [link.seq, link]));
  return (table, id, fields) => {
    const by = byRow.get(`${table} ${id}`);
    if (by === undefined) return null;
    const asked = fields.length === 0 ? Object.keys(by) : [...fields, WHOLE_ROW];
    const newest = Math.max(0, ...asked.map((field) => by[field] ?? 0));
    const link = bySeq.get(newest);
    return link === undefined ? null : { who: link.who, at: link.at, label: link.label };
  };
}
