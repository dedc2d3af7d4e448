import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import type { Answered, FormAnswers } from '@shared/features/importing/forms/contract';
import type { ReturnedForm } from '@shared/model/supplier-form';
import type { Session } from '../../../plan/session';

/**
 * Who has answered what: the forms of a folder that were sent, beside those that came back into the same folder or
 * another one. A file that is no form of this project is passed over, and named.
 * @throws Refusal `refusal.file.*` for a folder that cannot be read, `refusal.form.noneSent`
 */
export async function formAnswers(session: Session, sent: string, back: string): Promise<FormAnswers> {
  const { projectId } = await session.project.info();
  const passedOver = new Set<string>();
  const formsIn = async (folder: string) => {
    const forms: { readonly file: string; readonly form: ReturnedForm }[] = [];
    const files = await filesIn(folder);
    const read = await session.workbench.readSupplierForms(files.map((file) => join(folder, file)));
    for (const [index, file] of files.entries()) {
      const form = read[index] ?? null;
      if (form === null || form.projectId !== projectId) passedOver.add(file);
      else forms.push({ file, form });
    }
    return forms;
  };
  const asked = await formsIn(sent);
  if (asked.length === 0) throw new Refusal('refusal.form.noneSent', {}, { file: basename(sent) });
  const came = back === sent ? asked : await formsIn(back);
  const keyOf = ({ supplierId, length }: ReturnedForm) => `${supplierId}|${length}`;
  const first = new Map(asked.map((one) => [keyOf(one.form), one]));
  const suppliers = [...first].map(([key, { form }]): Answered => {
    const answeredIn = (one: ReturnedForm) => one.rows.filter(({ isAnswered }) => isAnswered).length;
    const best = came
      .filter((one) => keyOf(one.form) === key)
      .sort((a, b) => answeredIn(b.form) - answeredIn(a.form))[0];
    const rows = best?.form.rows ?? form.rows;
    const answered = best === undefined ? 0 : answeredIn(best.form);
    return {
      supplierId: form.supplierId,
      length: form.length,
      file: answered === 0 ? null : (best?.file ?? null),
      asked: rows.length,
      answered,
      open: rows
        .filter(({ isAnswered }) => best === undefined || !isAnswered)
        .map(({ material, year }) => `${material} ${year}`),
    };
  });
  return { suppliers, passedOver: [...passedOver] };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$')).sort();
  } catch (error) {
    throw diskRefusal(error, basename(folder));
  }
}
