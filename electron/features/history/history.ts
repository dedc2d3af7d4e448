import type { Language } from '@shared/base/message';
import { CHANGED_ROWS, type Changes } from '@shared/features/history/contract';
import type { HistoryAsked, HistoryFound, ProjectInfo } from '@shared/model/project-info';
import type { Session } from '../../plan/session';
import { saidRows } from './changed-row';

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
  return { ...found, offset, rows: await saidRows({ project, language }, rows) };
}

/** Takes back one change, whatever came after it, as one change set. @throws Refusal when later edits stand on its rows */
export function takeBack(session: Session, seq: number): Promise<ProjectInfo> {
  return session.write(async () => session.seen(await session.project.revert(seq, session.who)));
}
