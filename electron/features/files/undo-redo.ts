import type { ProjectInfo } from '@shared/model/project-info';
import type { Session } from '../../plan/session';

/** Takes back the newest change in force. @throws Refusal when there is none */
export function undo(session: Session): Promise<ProjectInfo> {
  return session.write(async () => session.seen(await session.project.undo(session.who)));
}

/** Does the change again that was undone last. @throws Refusal when there is none */
export function redo(session: Session): Promise<ProjectInfo> {
  return session.write(async () => session.seen(await session.project.redo(session.who)));
}
