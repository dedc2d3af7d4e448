import type { Language } from '@shared/base/message';
import { CHANGED_ROWS, type ChangeOfRow, type Changes } from '@shared/features/history/contract';
import { byId } from '@shared/model/catalogue';
import type { HistoryAsked, HistoryFound, ProjectInfo, Thinned } from '@shared/model/project-info';
import { rowKey } from '@shared/model/row-key';
import type { TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { tableRows } from '../data/table-rows';
import { describeRows } from './changed-row';

/** Changes as asked for, the newest first. */
export function history({ project }: Session, asked: HistoryAsked): Promise<HistoryFound> {
  return project.history(asked);
}

/** What a change did to rows, in words. @throws Refusal `refusal.history.unknown`, `.thinned` */
export async function changesOf(
  { project }: Session,
  seq: number,
  offset: number,
  language: Language,
): Promise<Changes> {
  const { rows, ...found } = await project.changedRows(seq, offset, CHANGED_ROWS);
  return { ...found, offset, rows: await describeRows({ project, language }, rows) };
}

const MOST_OF_ROW = 50;

/** What changes did to a row by its key, newest first; nothing of a row that is gone. */
export async function changesOfRow(
  { project }: Session,
  table: TableName,
  id: string,
  language: Language,
): Promise<readonly ChangeOfRow[]> {
  const row = byId(await tableRows({ project }, table), id);
  if (row === undefined) return [];
  const key = rowKey(table, row);
  const found = await project.rowHistory({ table, key, override: null }, MOST_OF_ROW);
  const said = await describeRows({ project, language }, found);
  return said.flatMap(({ did, cells }, index): ChangeOfRow[] => {
    const change = found[index]?.change;
    return change === undefined ? [] : [{ change, did, cells }];
  });
}

/** Takes back one change, whatever came after it, as one change set. @throws Refusal when later edits stand on its rows */
export function takeBack(session: Session, seq: number): Promise<ProjectInfo> {
  return session.write(async () => session.seen(await session.project.revert(seq, session.who)));
}

/** What `thin` would drop. */
export function thinnable({ project }: Session): Promise<Thinned> {
  return project.thinnable();
}

/** Drops the rows of imports that were taken back for good; that they were made stays in the history. */
export function thin(session: Session): Promise<Thinned> {
  return session.write(() => session.project.thin());
}
