import { noticeText } from '@shared/catalogue/notice-text';
import {
  placeOfChange,
  type RoundTrip,
  type RoundTripChange,
} from '@shared/features/importing/round-trip/contract';
import {
  figureWords,
  leftWords,
  originWords,
  valueWords,
  workbookWords,
} from '@shared/features/importing/round-trip/round-trip-words';
import { nameIn } from '@shared/model/catalogue';
import { massOf, materialOfOverride } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { reportTable } from '@shared/report/table';
import { formats } from '@shared/words/formats';
import type { Session } from '../../../plan/session';
import type { CommandContext } from '../../../terminal/command';
import { printResult, wordsOf } from '../../../terminal/output';
import { printedTable, terminalFormatter } from '../../../terminal/print-report';
import { applyReadBack, readBack } from './round-trip';

/**
 * An exported workbook that came back: its edits go into its scenarios.
 * @param takesUnsure also those whose scenario was changed since the export, and parts below one percent as they stand
 * @returns false for any other file
 */
export async function importRoundTrip(
  context: CommandContext,
  session: Session,
  path: string,
  isDryRun: boolean,
  takesUnsure: boolean,
): Promise<boolean> {
  const reference = await session.project.reference();
  if (isDryRun) {
    const roundTrip = await readBack(session, path);
    if (roundTrip === null) return false;
    print(context, reference, { applied: false, roundTrip });
    return true;
  }
  const done = await applyReadBack(session, path, takesUnsure ? 'all' : []);
  if (done === null) return false;
  const { roundTrip, info } = done;
  const applied = roundTrip.changes.some(({ taken }) => taken);
  print(context, reference, { applied, revision: info.revision, roundTrip });
  return true;
}

function print(
  context: CommandContext,
  reference: Reference,
  result: { readonly applied: boolean; readonly revision?: number; readonly roundTrip: RoundTrip },
): void {
  printResult(context.output, 'import', result, () =>
    words(context, reference, result.roundTrip, result.applied),
  );
}

function words(
  context: CommandContext,
  reference: Reference,
  roundTrip: RoundTrip,
  applied: boolean,
): string {
  const { language } = context.output;
  const say = wordsOf(context.output);
  const f = formats(language);
  const { changes, left, held, inputs, unchanged } = roundTrip;
  const lines = workbookWords(roundTrip, say, language);
  if (roundTrip.form === 'values') return lines.join('\n');
  if (changes.length === 0 && left.length === 0)
    lines.push(say('roundTrip.none', { file: roundTrip.fileName, inputs: f.whole(inputs) }));
  else {
    const counts = { inputs, unchanged, changes: changes.length, left: left.length };
    lines.push(say('roundTrip.counts', counts));
  }
  if (changes.length > 0) {
    lines.push(
      printedTable(changesTable(context, changes, reference), terminalFormatter(context.output, reference)),
    );
  }
  for (const edit of left)
    lines.push(say('roundTrip.left', { place: placeOfChange(edit), reason: leftWords(edit, say) }));
  if (held.length > 0)
    lines.push(say('roundTrip.held', { count: held.length, cells: held.map(placeOfChange) }));
  if (applied) lines.push(say('roundTrip.applied', { count: changes.filter(({ taken }) => taken).length }));
  return lines.join('\n');
}

/** The materials of the figures that a changed cell stands for; a shock and the run count in none. */
function materialsOf({ field, parts }: RoundTripChange): string[] {
  return field === 'shock' || field === 'window'
    ? []
    : parts.flatMap(({ key }) => materialOfOverride(field, key));
}

/** The cells that were changed in a workbook, what was in them, and what is there now. */
function changesTable({ output }: CommandContext, changes: RoundTrip['changes'], reference: Reference) {
  const { language } = output;
  const say = wordsOf(output);
  const f = formats(language);
  const unitOf = (change: RoundTripChange) => {
    const mass = massOf(reference, materialsOf(change));
    return wordsOf(output, mass)(`roundTrip.unitOf.${change.unit}`);
  };
  return reportTable({
    key: 'changes',
    title: 'roundTrip.what',
    columns: {
      scenario: { title: 'roundTrip.scenario', format: 'text' },
      cell: { title: 'roundTrip.cell', format: 'text' },
      what: { title: 'roundTrip.what', format: 'text' },
      written: { title: 'roundTrip.written', format: 'text', align: 'right' },
      old: { title: 'roundTrip.old', format: 'text', align: 'right' },
      next: { title: 'roundTrip.new', format: 'text', align: 'right' },
      unit: { title: 'roundTrip.unit', format: 'text' },
      origin: { title: 'roundTrip.origin', format: 'text' },
      remarks: { title: { text: '' }, format: 'text' },
    },
    rows: changes.map((change, index) => ({
      key: String(index),
      cells: {
        scenario: { text: nameIn(language, change.scenario) },
        cell: { text: placeOfChange(change) },
        what: { text: figureWords(change, say) },
        written: { text: valueWords(change.written, change, f) },
        old: { text: valueWords(change.old, change, f) },
        next: { text: valueWords(change.next, change, f) },
        unit: { text: unitOf(change) },
        origin: { text: originWords(change.origin, say) },
        remarks: { text: remarksOf(change, output).join(say('change.import.join')) },
      },
    })),
  });
}

const remarksOf = (
  { conflict, taken, remarks }: RoundTrip['changes'][number],
  output: CommandContext['output'],
): string[] => [
  ...(conflict ? [wordsOf(output)('roundTrip.conflict')] : []),
  ...(taken ? [] : [wordsOf(output)('roundTrip.kept')]),
  ...remarks.map((remark) => noticeText(remark, output.language)),
];
