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
import { formats } from '@shared/words/formats';
import type { Session } from '../../../plan/session';
import type { CommandContext } from '../../../terminal/command';
import { printResult, wordsOf } from '../../../terminal/output';
import { textTable } from '../../../terminal/text-table';
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
    const columns = [
      { title: say('roundTrip.scenario') },
      { title: say('roundTrip.cell') },
      { title: say('roundTrip.what') },
      { title: say('roundTrip.written'), align: 'right' },
      { title: say('roundTrip.old'), align: 'right' },
      { title: say('roundTrip.new'), align: 'right' },
      { title: say('roundTrip.unit') },
      { title: say('roundTrip.origin') },
      { title: '' },
    ] as const;
    const rows = changes.map((change) => [
      nameIn(language, change.scenario),
      placeOfChange(change),
      figureWords(change, say),
      valueWords(change.written, change, f),
      valueWords(change.old, change, f),
      valueWords(change.next, change, f),
      wordsOf(context.output, massOf(reference, materialsOf(change)))(`roundTrip.unitOf.${change.unit}`),
      originWords(change.origin, say),
      [
        ...(change.conflict ? [say('roundTrip.conflict')] : []),
        ...(change.taken ? [] : [say('roundTrip.kept')]),
        ...change.remarks.map((remark) => noticeText(remark, language)),
      ].join(say('change.import.join')),
    ]);
    lines.push(textTable(columns, rows));
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
