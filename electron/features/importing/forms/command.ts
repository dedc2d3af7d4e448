import { Refusal } from '@shared/base/refusal';
import type { FormAnswers } from '@shared/features/importing/forms/contract';
import { openWords } from '@shared/features/importing/forms/open-words';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import { FORM_LENGTHS } from '@shared/model/supplier-form';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { type CommandContext, withProject } from '../../../terminal/command';
import { printResult, wordsOf } from '../../../terminal/output';
import type { Run } from '../../../terminal/run';
import { economyFrom } from '../../../terminal/share-key';
import { textTable } from '../../../terminal/text-table';
import { choice, decimal, listOf } from '../../../terminal/usage';
import { formAnswers } from './form-answers';
import { makeForms } from './make-forms';

/** form: empty forms for suppliers, and who has answered. */
export function addFormCommand(program: Command, run: Run): void {
  program
    .command('form')
    .description('empty forms for suppliers, made from the project, and who has answered')
    .argument('<file>', 'project file')
    .argument('<action>', 'make or answers')
    .requiredOption('--folder <folder>', 'where the forms are written, or were')
    .option('--back <folder>', 'answers: where those lie that came back; default: the same folder')
    .option('--economy <code>', 'make: for whose supply is asked', 'JPN')
    .option('--length <length>', `make: ${FORM_LENGTHS.join(', ')}`, 'normal')
    .option('--supplier <ids>', 'make: for these, with commas between; default: all firms and plants')
    .option('--from <year>', 'make: the first year; default: that of today')
    .action(
      run('form', (context, [file, action], options) =>
        withProject(context, file, async (session) => {
          const folder = String(options.folder);
          const reference = await session.project.reference();
          const nameOf = (id: string) => {
            const found = reference.suppliers.find((supplier) => supplier.id === id);
            return found === undefined ? id : context.output.language === 'ja' ? found.nameJa : found.nameEn;
          };
          if (choice(action, ['make', 'answers']) === 'answers') {
            const found = await formAnswers(session, folder, String(options.back ?? folder));
            return printResult(context.output, 'form answers', found, () =>
              answersText(context, found, nameOf),
            );
          }
          const made = await makeForms(
            session,
            {
              economyId: economyFrom(options.economy, reference),
              length: choice(options.length, FORM_LENGTHS),
              suppliers: listOf(options.supplier ?? '').map((id) => supplierCalled(reference, id)),
              from: options.from === undefined ? new Date().getFullYear() : decimal(options.from),
            },
            folder,
          );
          const say = wordsOf(context.output);
          printResult(context.output, 'form make', made, () =>
            [
              textTable(
                [
                  { title: say('form.col.supplier') },
                  { title: say('form.col.asked'), align: 'right' },
                  { title: say('form.col.file') },
                ],
                made.map((each) => [nameOf(each.supplierId), String(each.asked), each.file]),
              ),
              say('form.made', { count: made.length, folder }),
            ].join('\n'),
          );
        }),
      ),
    );
}

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
