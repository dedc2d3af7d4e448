import { Refusal } from '@shared/base/refusal';
import type { FormAnswers } from '@shared/features/importing/forms/contract';
import { openWords } from '@shared/features/importing/forms/open-words';
import { byId, nameIn } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import { FORM_LENGTHS } from '@shared/model/supplier-form';
import { formats } from '@shared/words/formats';
import * as arg from '../../../terminal/arguments';
import { type CommandContext, withProject } from '../../../terminal/command';
import { command } from '../../../terminal/declared';
import { printResult, wordsOf } from '../../../terminal/output';
import { economyFrom } from '../../../terminal/share-key';
import { textTable } from '../../../terminal/text-table';
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
    economy: arg.initially('JPN', arg.text('terminal.form.economy', '<code>')),
    length: arg.initially('normal', arg.choice('<length>', FORM_LENGTHS, 'terminal.form.length')),
    supplier: arg.list('<ids>', 'terminal.form.supplier'),
    from: arg.optional(arg.number('terminal.form.from', '<year>')),
  },
  run: ({ file, action, folder, ...given }, context) =>
    withProject(context, file, async (session) => {
      const reference = await session.project.reference();
      const nameOf = (id: string) => {
        const found = byId(reference.suppliers, id);
        return found === undefined ? id : nameIn(context.output.language, found);
      };
      if (action === 'answers') {
        const found = await formAnswers(session, folder, given.back ?? folder);
        return printResult(context.output, 'form answers', found, () => answersText(context, found, nameOf));
      }
      const asked = {
        economyId: economyFrom(given.economy, reference),
        length: given.length,
        suppliers: given.supplier.map((id) => supplierCalled(reference, id)),
        from: given.from ?? new Date().getFullYear(),
      };
      const made = await makeForms(session, asked, folder);
      const say = wordsOf(context.output);
      const columns = [
        { title: say('form.col.supplier') },
        { title: say('form.col.asked'), align: 'right' as const },
        { title: say('form.col.file') },
      ];
      const rows = made.map((each) => [nameOf(each.supplierId), String(each.asked), each.file]);
      printResult(context.output, 'form make', made, () =>
        [textTable(columns, rows), say('form.made', { count: made.length, folder })].join('\n'),
      );
    }),
});

/** Who has answered how much, and what is open. */
function answersText(
  context: CommandContext,
  { suppliers, passedOver }: FormAnswers,
  nameOf: (id: string) => string,
): string {
  const say = wordsOf(context.output);
  const lines = [
    textTable(
      [
        { title: say('form.col.supplier') },
        { title: say('form.col.answered'), align: 'right' },
        { title: say('form.col.file') },
        { title: say('form.col.open') },
      ],
      suppliers.map(({ supplierId, answered, asked, file, open }) => [
        nameOf(supplierId),
        say('form.ofAsked', { answered, asked }),
        file ?? say('form.nothingBack'),
        open.length === 0 ? say('form.complete') : openWords({ open }, formats(context.output.language)),
      ]),
    ),
  ];
  if (passedOver.length > 0) lines.push(say('form.passedOver', { files: passedOver }));
  return lines.join('\n');
}

/** The supplier of an id, whatever its stage. @throws Refusal `refusal.share.unknownSupplier` */
function supplierCalled({ suppliers }: Reference, id: string): SupplierId {
  const found = byId(suppliers, id);
  if (found === undefined)
    throw new Refusal('refusal.share.unknownSupplier', { supplier: id }, { field: 'supplier' });
  return found.id;
}
