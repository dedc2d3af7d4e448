import { Refusal } from '@shared/base/refusal';
import type { FormAnswers } from '@shared/features/importing/forms/contract';
import { openWords } from '@shared/features/importing/forms/open-words';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import type { SupplierId } from '@shared/model/supplier';
import { FORM_LENGTHS } from '@shared/model/supplier-form';
import { reportTable } from '@shared/report/table';
import { formats } from '@shared/words/formats';
import * as arg from '../../../terminal/arguments';
import { type CommandContext, withProject } from '../../../terminal/command';
import { command } from '../../../terminal/declared';
import { printResult } from '../../../terminal/output';
import { printedTable, terminalFormatter } from '../../../terminal/print-report';
import { economyFrom } from '../../../terminal/share-key';
import { formAnswers } from './form-answers';
import { makeForms } from './make-forms';

/** Empty forms for suppliers, and who has answered. */
export const formCommand = command({
  name: 'form',
  words: 'terminal.form',
  args: {
    file: arg.projectFile(),
    action: arg.placed(arg.choice('<action>', ['make', 'answers'])),
    folder: arg.text('terminal.form.folder', '<folder>'),
    back: arg.optional(arg.text('terminal.form.back', '<folder>')),
    economy: arg.optional(arg.text('terminal.form.economy', '<code>')),
    length: arg.initially('normal', arg.choice('<length>', FORM_LENGTHS, 'terminal.form.length')),
    supplier: arg.list('<ids>', 'terminal.form.supplier'),
    from: arg.optional(arg.number('terminal.form.from', '<year>')),
  },
  run: ({ file, action, folder, ...given }, context) =>
    withProject(context, file, async (session) => {
      const reference = await session.project.reference();
      if (action === 'answers') {
        const found = await formAnswers(session, folder, given.back ?? folder);
        return printResult(context.output, 'form answers', found, () =>
          answersText(context, found, reference),
        );
      }
      const asked = {
        economyId: economyFrom(given.economy ?? settingsOf(reference.settings).economyId, reference),
        length: given.length,
        suppliers: given.supplier.map((id) => supplierCalled(reference, id)),
        from: given.from ?? new Date().getFullYear(),
      };
      const made = await makeForms(session, asked, folder);
      const table = reportTable({
        key: 'forms',
        title: 'form.col.file',
        columns: {
          supplier: { title: 'form.col.supplier', format: 'text' },
          asked: { title: 'form.col.asked', format: 'plain' },
          file: { title: 'form.col.file', format: 'text' },
        },
        rows: made.map(({ supplierId, asked: questions, file: path }) => ({
          key: supplierId,
          cells: { supplier: { of: 'supplier', id: supplierId }, asked: questions, file: { text: path } },
        })),
      });
      const formatter = terminalFormatter(context.output, reference);
      printResult(context.output, 'form make', made, () =>
        [printedTable(table, formatter), formatter.t('form.made', { count: made.length, folder })].join('\n'),
      );
    }),
});

/** Who has answered how much, and what is open. */
function answersText(
  context: CommandContext,
  { suppliers, passedOver }: FormAnswers,
  reference: Reference,
): string {
  const formatter = terminalFormatter(context.output, reference);
  const table = reportTable({
    key: 'answers',
    title: 'form.col.answered',
    columns: {
      supplier: { title: 'form.col.supplier', format: 'text' },
      answered: { title: 'form.col.answered', format: 'text', align: 'right' },
      file: { title: 'form.col.file', format: 'text' },
      open: { title: 'form.col.open', format: 'text' },
    },
    rows: suppliers.map(({ supplierId, answered, asked, file, open }) => ({
      key: supplierId,
      cells: {
        supplier: { of: 'supplier', id: supplierId },
        answered: { text: formatter.t('form.ofAsked', { answered, asked }) },
        file: file === null ? 'form.nothingBack' : { text: file },
        open:
          open.length === 0
            ? 'form.complete'
            : { text: openWords({ open }, formats(context.output.language)) },
      },
    })),
  });
  const lines = [printedTable(table, formatter)];
  if (passedOver.length > 0) lines.push(formatter.t('form.passedOver', { files: passedOver }));
  return lines.join('\n');
}

/** The supplier of an id, whatever its stage. @throws Refusal `refusal.share.unknownSupplier` */
function supplierCalled({ suppliers }: Reference, id: string): SupplierId {
  const found = byId(suppliers, id);
  if (found === undefined)
    throw new Refusal('refusal.share.unknownSupplier', { supplier: id }, { field: 'supplier' });
  return found.id;
}
