import { Refusal } from '@shared/base/refusal';
import type { ImportRecord } from '@shared/model/tables/import-record';
import { reportTable } from '@shared/report/table';
import type { Session } from '../../plan/session';
import type { CommandContext } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import { printedTable, terminalFormatter } from '../../terminal/print-report';
import { revertImport } from './apply-import';

/** The files that were imported, newest first. */
export async function listImports(context: CommandContext, session: Session): Promise<void> {
  const { records, reverted } = await session.project.imports();
  const say = wordsOf(context.output);
  const imports = records.map((record) => ({ ...record, reverted: reverted.includes(record.id) }));
  printResult(context.output, 'import', imports, () =>
    imports.length === 0
      ? say('cli.import.none')
      : printedTable(importsTable(imports), terminalFormatter(context.output, null)),
  );
}

const importsTable = (imports: readonly (ImportRecord & { readonly reverted: boolean })[]) =>
  reportTable({
    key: 'imports',
    title: 'cli.history.what',
    columns: {
      id: { title: 'cli.import.id', format: 'text' },
      at: { title: 'cli.history.when', format: 'text' },
      who: { title: 'cli.history.who', format: 'text' },
      what: { title: 'cli.history.what', format: 'text' },
      rows: { title: 'cli.rows', format: 'plain' },
      state: { title: 'cli.import.state', format: 'text' },
    },
    rows: imports.map(({ id, at, who, fileName, rowsApplied, reverted }) => ({
      key: id,
      cells: {
        id: { text: id.slice(0, 8) },
        at: { text: at },
        who: { text: who },
        what: { text: fileName },
        rows: rowsApplied,
        state: reverted ? 'cli.import.reverted' : 'cli.import.inForce',
      },
    })),
  });

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
