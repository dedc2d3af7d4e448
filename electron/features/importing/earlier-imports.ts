import { Refusal } from '@shared/base/refusal';
import type { Session } from '../../plan/session';
import type { CommandContext } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import { textTable } from '../../terminal/text-table';
import { revertImport } from './apply-import';

/** The files that were imported, newest first. */
export async function listImports(context: CommandContext, session: Session): Promise<void> {
  const { records, reverted } = await session.project.imports();
  const say = wordsOf(context.output);
  const imports = records.map((record) => ({ ...record, reverted: reverted.includes(record.id) }));
  printResult(context.output, 'import', imports, () =>
    imports.length === 0
      ? say('cli.import.none')
      : textTable(
          [
            { title: say('cli.import.id') },
            { title: say('cli.history.when') },
            { title: say('cli.history.who') },
            { title: say('cli.history.what') },
            { title: say('cli.rows'), align: 'right' },
            { title: say('cli.import.state') },
          ],
          imports.map((one) => [
            one.id.slice(0, 8),
            one.at,
            one.who,
            one.fileName,
            String(one.rowsApplied),
            say(one.reverted ? 'cli.import.reverted' : 'cli.import.inForce'),
          ]),
        ),
  );
}

/** Takes back one import. @throws Refusal for an id that names none or several, and when later edits stand on its rows */
export async function takeBackImport(
  context: CommandContext,
  session: Session,
  wanted: string,
): Promise<void> {
  const { records, reverted } = await session.project.imports();
  const found =
    wanted === 'last'
      ? records.filter(({ id }) => !reverted.includes(id)).slice(0, 1)
      : records.filter(({ id }) => id.startsWith(wanted));
  const [record] = found;
  if (record === undefined || found.length > 1) throw new Refusal('refusal.import.unknown', { id: wanted });
  const { revision } = await revertImport(session, record.id);
  printResult(context.output, 'import', { reverted: record, revision }, () =>
    wordsOf(context.output)('cli.import.takenBack', { file: record.fileName }),
  );
}
