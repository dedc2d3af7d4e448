import { Refusal } from '@shared/base/refusal';
import { type AllRows, openLists, openView } from '@shared/model/open-view';
import type { Plan, Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import { byReadOrder } from '@shared/model/read-order';
import type { AnyRow } from '@shared/model/table';
import { TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { ProjectClient } from '../threads/workbench';
import { allRows } from './open-session';
import { PlanCache, TABLE_OF_LIST } from './replica/plan-cache';
import { TABLE_OF, TABLE_QUESTIONS, type TableQuestion } from './replica/table-cache';
import type { Session } from './session';

type ChangeLink = Awaited<ReturnType<ProjectClient['links']>>[number];
type TouchedRow = NonNullable<Awaited<ReturnType<ProjectClient['touchedSince']>>>[number];

/** What of the past can be asked; all else (history, files, writing) is of the present. */
type PastQuestion = TableQuestion | 'info' | 'plan' | 'observationsOf' | 'rows' | 'imports';

/**
 * A session that knows of its project what stood in it under one of its changes, as its log gives it back, and cannot write.
 * @param redacted knows of that only what might have left the house
 * @throws Refusal `refusal.history.forgotten` where the log no longer says what stood there
 */
export async function pastSession(session: Session, link: ChangeLink, redacted = false): Promise<Session> {
  const { project } = session;
  const touched = await project.touchedSince(link.seq);
  if (touched === null) throw new Refusal('refusal.history.forgotten', { number: link.seq });
  const rows = rowsBefore(await allRows(project), touched);
  return session.over(pastProject(project, link, redacted ? rowsOpened(rows) : rows));
}

/** What may leave, without what stands in for secret stocks in runs. */
function rowsOpened(rows: AllRows): AllRows {
  return openLists(openView(rows), rows);
}

/** Rows as they were before changes touched some of them, in the order in which they are read. */
function rowsBefore(now: AllRows, touched: readonly TouchedRow[]): AllRows {
  const moved = new Map<TableName, Map<string, AnyRow | null>>();
  for (const { table, id, before } of touched) {
    const of = moved.get(table) ?? new Map<string, AnyRow | null>();
    moved.set(table, of.set(id, before));
  }
  const tables = TABLE_NAMES.map((table) => {
    const of = moved.get(table);
    const rows: readonly AnyRow[] = now[table];
    if (of === undefined) return [table, rows];
    const stood = [
      ...rows.filter(({ id }) => !of.has(id)),
      ...[...of.values()].filter((row) => row !== null),
    ];
    return [table, stood.sort(byReadOrder(table))];
  });
  return Object.fromEntries(tables) as AllRows; // a list for each name
}

function pastProject(project: ProjectClient, link: ChangeLink, rows: AllRows): ProjectClient {
  const listsOf = (tables: Readonly<Record<string, TableName>>): unknown =>
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rows[table]]));
  const tables = TABLE_QUESTIONS.map((question) => {
    const answer = listsOf(TABLE_OF[question]);
    return [question, () => Promise.resolve(answer)];
  });
  const whole = listsOf(TABLE_OF_LIST) as Plan; // the lists of the very names that it has
  const reference = listsOf(TABLE_OF.reference) as Reference; // likewise
  const parts = new PlanCache();
  const past: Pick<ProjectClient, PastQuestion> = {
    ...(Object.fromEntries(tables) as Pick<ProjectClient, TableQuestion>), // each under its question
    plan: (filter) =>
      parts.part(
        filter,
        () => Promise.resolve(whole),
        () => reference,
      ),
    observationsOf: (seriesIds) => {
      const asked = new Set(seriesIds);
      return Promise.resolve(rows.observation.filter(({ seriesId }) => asked.has(seriesId)));
    },
    rows: (table) => Promise.resolve(rows[table]),
    imports: () => Promise.resolve({ records: rows.importRecord, reverted: [], mappings: rows.savedMapping }),
    info: async () => {
      const none = { depth: 0, label: null };
      return {
        ...(await project.info()),
        revision: link.seq,
        headHash: link.hash,
        undo: none,
        redo: none,
        counts: Object.fromEntries(TABLE_NAMES.map((table) => [table, rows[table].length])),
        secretStocks: rows.stock.filter(({ secret }) => secret).length,
        settings: settingsOf(rows.projectSetting),
        recovery: [],
      };
    },
  };
  return new Proxy(project, {
    get: (_target, name: keyof ProjectClient | 'then') => {
      if (name === 'then') return undefined; // it is no promise
      if (name in past) return past[name as PastQuestion];
      return () => Promise.reject(new Error(`${name} is not asked of the past`));
    },
  });
}
