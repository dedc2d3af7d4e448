import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { FormCells } from '@shared/model/office-form';
import type { RowIn } from '@shared/model/table';
import type { TABLES } from '@shared/model/tables';
import type { Session } from '../../../plan/session';

/** A form of the office, as it was mapped once. */
export type OfficeForm = RowIn<typeof TABLES.officeForm>;

export async function templates({ project }: Pick<Session, 'project'>): Promise<readonly OfficeForm[]> {
  return (await project.rows('officeForm')) as readonly OfficeForm[]; // of the table that was asked
}

/** A form by its name; the only one where none is named. @throws Refusal `refusal.form.unknown`, `.whichOne` */
export async function formByName(session: Session, name: string | null): Promise<OfficeForm> {
  const forms = await templates(session);
  const [only] = forms;
  const names = forms.length === 0 ? '–' : forms.map((form) => form.name);
  if (name === null) {
    if (only !== undefined && forms.length === 1) return only;
    if (only !== undefined) throw new Refusal('refusal.form.whichOne', { forms: names });
  }
  const found = forms.find((form) => form.name === name);
  if (found === undefined) throw new Refusal('refusal.form.unknown', { form: name ?? '–', forms: names });
  return found;
}

/** Keeps where results go in a form, in place of what was kept under its name: one change, one undo. */
export function keepForm(session: Session, name: string, cells: FormCells): Promise<OfficeForm> {
  return session.write(async () => {
    const before = (await templates(session)).find((form) => form.name === name);
    const row = { id: before?.id ?? randomUUID(), name, cells };
    const label = session.say('change.form.keep', { form: name, cells: cells.length });
    await session.apply(label, [{ table: 'officeForm', op: 'put', row }]);
    return row;
  });
}

/** Takes a form out. @throws Refusal `refusal.form.unknown` */
export function removeForm(session: Session, name: string): Promise<void> {
  return session.write(async () => {
    const { id } = await formByName(session, name);
    const label = session.say('change.form.remove', { form: name });
    await session.apply(label, [{ table: 'officeForm', op: 'remove', id }]);
  });
}
