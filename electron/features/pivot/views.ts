import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { SavedView } from '@shared/features/pivot/contract';
import { type PivotQuestion, pivotQuestion } from '@shared/features/pivot/question';
import type { ProjectTables } from '@shared/model/plan';
import type { Session } from '../../plan/session';

/** The views that the project keeps, by name; one that this version cannot ask is left out. */
export async function savedViews({ project }: Pick<Session, 'project'>): Promise<readonly SavedView[]> {
  const rows = (await project.rows('pivotView')) as readonly ProjectTables['pivotView'][]; // of the table that was asked
  return rows
    .flatMap(({ id, name, question }): SavedView[] => {
      const read = pivotQuestion.safeParse(question);
      return read.success ? [{ id, name, question: read.data }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The view of a name. @throws Refusal `refusal.pivot.view` */
export async function viewNamed(session: Session, name: string): Promise<SavedView> {
  const views = await savedViews(session);
  const found = views.find((view) => view.name === name);
  if (found !== undefined) return found;
  throw new Refusal('refusal.pivot.view', { view: name, views: views.map((view) => view.name) });
}

/** Keeps a view under a name; another one of that name gives way. One change, one undo. @throws Refusal `refusal.pivot.noName` */
export function keepView(session: Session, given: string, question: PivotQuestion): Promise<null> {
  return session.write(async () => {
    const name = given.trim();
    if (name === '') throw new Refusal('refusal.pivot.noName');
    const before = (await session.project.rows('pivotView')) as readonly ProjectTables['pivotView'][]; // likewise
    const id = before.find((view) => view.name === name)?.id ?? randomUUID();
    const row = { id, name, question };
    await session.apply(session.say('change.pivot.keep', { name }), [{ table: 'pivotView', op: 'put', row }]);
    return null;
  });
}

/** Takes a view out of the project. */
export function removeView(session: Session, id: string): Promise<null> {
  return session.write(async () => {
    const views = (await session.project.rows('pivotView')) as readonly ProjectTables['pivotView'][]; // likewise
    const name = views.find((view) => view.id === id)?.name;
    if (name === undefined) return null;
    await session.apply(session.say('change.pivot.remove', { name }), [
      { table: 'pivotView', op: 'remove', id },
    ]);
    return null;
  });
}
