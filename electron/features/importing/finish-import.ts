import { itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import type { ImportMoves } from '@shared/features/importing/contract';
import type { Cause, ImportDiff, ImportProblem } from '@shared/features/importing/diff';
import type { FileInspection } from '@shared/features/importing/inspection';
import { standingProposals } from '@shared/features/importing/reasons';
import { formats } from '@shared/words/formats';
import { againstWorld } from '../../importing/recipe/against-world';
import type { Session } from '../../plan/session';
import type { CommandContext } from '../../terminal/command';
import { printRefusal, printResult, wordsOf } from '../../terminal/output';
import { readColumns } from '../../terminal/read-columns';
import { applyImport, saveRejects } from './apply-import';
import type { ImportGiven } from './import-arguments';
import type { Decisions } from './import-decisions';
import { importMoves, type WantedSet } from './import-moves';
import {
  causeLines,
  columnsText,
  diffText,
  movesText,
  proposalsText,
  sheetsText,
  similarTemplateText,
  tablesText,
  whyText,
} from './import-text';
import { discardAll, type SheetDiff } from './lay-sheets';
import { headsOf } from './recipe-file';
import { keptName } from './recipe-option';
import type { SheetLook } from './sheets-of-form';

/** How the file was read. */
interface Look {
  readonly inspection: FileInspection;
  readonly decisions: Decisions;
}

/** Applies, shows or refuses what the sheets of the file would do. */
export async function finishImport(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  sheets: readonly SheetDiff[],
  { inspection, decisions }: Look,
  given: ImportGiven,
): Promise<void> {
  const { rejects, dryRun } = given;
  const diffs = sheets.map(({ diff }) => diff);
  const errors = diffs.flatMap(({ causes }) => causes.filter(({ first }) => first.level === 'error'));
  // Where no row could stay, what keeps them all out says more than that none can.
  const takesAny = diffs.some(({ counts }) => counts.new + counts.changed + counts.unchanged > 0);
  if (!dryRun && errors[0] !== undefined && (rejects === null || !takesAny)) {
    await discardAll(session, sheets);
    return refuseRows(context, errors, diffs);
  }
  const reference = await session.project.reference();
  const read = sheets.map(({ look, diff }) => ({ diff, ...tableOf(context, look, inspection, given) }));
  const told = () =>
    read.map(({ diff, text }) => `${text}${diffText(context, diff, reference)}`).join('\n\n');
  if (dryRun) {
    const moves = await movesOnTrial(session, sheets);
    await discardAll(session, sheets);
    const found = read.map(({ diff, table }) => ({ table, ...diff }));
    const result =
      found.length > 1 ? { applied: false, sheets: found } : { applied: false, ...itemAt(found, 0), moves };
    printResult(context.output, 'import', result, () => told() + movesText(context, moves, reference));
    return;
  }
  const first = itemAt(diffs, 0).batchId;
  const others = diffs.slice(1).map(({ batchId }) => batchId);
  if (rejects !== null && errors.length > 0) await saveRejects(session, first, sheetFile, rejects, others);
  const ifRejected = rejects === null ? 'refuse' : 'leave_out';
  const applied = await applyImport(session, first, ifRejected, decisions.accepted, keptName(given), others);
  printApplied(context, read, applied, told);
}

/** What a single sheet would move; several are tried together, and nothing more is said of them. */
async function movesOnTrial(session: Session, sheets: readonly SheetDiff[]): Promise<ImportMoves | null> {
  const batches = sheets.map(({ diff }) => diff.batchId);
  if (batches.length === 1) return importMoves(session, itemAt(batches, 0), wantedOf(sheets));
  await session.project.importTry(batches, session.who);
  return null;
}

/** Says what was applied of each sheet. @param told what was said of it before */
function printApplied(
  { output }: CommandContext,
  read: readonly { readonly diff: ImportDiff; readonly table: unknown }[],
  { record, others, info: { revision } }: Awaited<ReturnType<typeof applyImport>>,
  told: () => string,
): void {
  const records = [record, ...others];
  const found = read.map(({ table, diff: { counts, problems, mends, made } }, index) => ({
    table,
    record: itemAt(records, index),
    counts,
    problems,
    mends,
    made,
  }));
  const result =
    found.length > 1
      ? { applied: true, revision, sheets: found }
      : { applied: true, revision, ...itemAt(found, 0) };
  const rows = records.reduce((sum, { rowsApplied }) => sum + rowsApplied, 0);
  const applied = () => wordsOf(output)('cli.import.applied', { rows: formats(output.language).whole(rows) });
  printResult(output, 'import', result, () => `${told()}\n\n${applied()}`);
}

/** Which table of a sheet was read, and how. */
function tableOf(
  context: CommandContext,
  { mapping, guess }: SheetLook,
  inspection: FileInspection,
  { why, allSheets }: ImportGiven,
) {
  const { tables, remembered, kin } = guess;
  const { sheet, headerRow } = mapping;
  const columnWhy = againstWorld(guess.columnWhy, mapping, headsOf(guess));
  const proposals = standingProposals(guess, mapping);
  const columns = readColumns({ ...inspection, guess }, mapping);
  const sameForm = allSheets ? [] : inspection.sameForm;
  const table = {
    sheet,
    headerRow,
    lastRow: mapping.lastRow ?? null,
    tables,
    sameForm,
    remembered,
    kin,
    columns,
    proposals,
    why: why ? columnWhy : undefined,
  };
  const text =
    (allSheets ? `${wordsOf(context.output)('cli.import.sheet', { sheet })}\n` : '') +
    similarTemplateText(context, kin) +
    tablesText(context, table) +
    sheetsText(context, table) +
    columnsText(context, columns) +
    proposalsText(context, proposals) +
    (why ? whyText(context, columnWhy) : '');
  return { table, text };
}

/** Says why rows cannot be read: the first cause as the refusal, the others below it. */
function refuseRows(context: CommandContext, errors: readonly Cause[], diffs: readonly ImportDiff[]): void {
  const { first } = itemAt(errors, 0);
  const problems = diffs.flatMap((diff) => diff.problems.filter(({ level }) => level === 'error'));
  context.exitWith(printRefusal(context.output, 'import', refusalOf(first), problems));
  if (context.output.json) return;
  const [own, ...others] = causeLines(context, errors);
  const more = own?.split('\n').slice(1) ?? [];
  for (const line of [...more, ...others]) context.output.writeError(`${line}\n`);
}

/** What the mapping says of the whole sheet. */
function wantedOf(sheets: readonly SheetDiff[]): WantedSet {
  const { economy, material, stage, year } = itemAt(sheets, 0).look.mapping;
  return { economyId: economy ?? '', materialId: material ?? '', stage: stage ?? '', year: year ?? '' };
}

function refusalOf(problem: ImportProblem): Refusal {
  return new Refusal(problem.code, problem.params, problem.place);
}
