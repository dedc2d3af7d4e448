import type { RoundTrip } from '@shared/contract/round-trip';
import { applyReadBack, readBack } from '../../services/importing/round-trip';
import type { Session } from '../../services/session';
import type { CommandContext } from '../command';
import { printResult, wordsOf } from '../output';
import { textTable } from '../text-table';

/** An exported workbook that came back: its edits go into its scenarios. @returns false for any other file */
export async function importRoundTrip(
  context: CommandContext,
  session: Session,
  path: string,
  isDryRun: boolean,
): Promise<boolean> {
  if (isDryRun) {
    const roundTrip = await readBack(session, path);
    if (roundTrip === null) return false;
    print(context, { applied: false, roundTrip });
    return true;
  }
  const done = await applyReadBack(session, path);
  if (done === null) return false;
  const { roundTrip, info } = done;
  print(context, { applied: roundTrip.changes.length > 0, revision: info.revision, roundTrip });
  return true;
}

function print(
  context: CommandContext,
  result: { readonly applied: boolean; readonly revision?: number; readonly roundTrip: RoundTrip },
): void {
  printResult(context.output, 'import', result, () => words(context, result.roundTrip, result.applied));
}

function words(context: CommandContext, roundTrip: RoundTrip, applied: boolean): string {
  const say = wordsOf(context.output);
  const { changes, notTaken, fileName } = roundTrip;
  const lines: string[] = [];
  if (changes.length === 0) lines.push(say('roundTrip.none', { file: fileName, inputs: roundTrip.inputs }));
  else {
    const columns = [
      { title: say('roundTrip.scenario') },
      { title: say('roundTrip.cell') },
      { title: say('roundTrip.what') },
      { title: say('roundTrip.old'), align: 'right' },
      { title: say('roundTrip.new'), align: 'right' },
      { title: '' },
    ] as const;
    const rows = changes.map((change) => [
      change.scenarioName,
      `${change.sheet}!${change.cell}`,
      change.key,
      String(change.old),
      String(change.next),
      change.changedMeanwhile ? say('roundTrip.meanwhile') : '',
    ]);
    lines.push(textTable(columns, rows));
  }
  if (notTaken.length > 0) {
    const cells = notTaken.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ');
    lines.push(say('roundTrip.notTaken', { count: notTaken.length, cells }));
  }
  if (applied) lines.push(say('roundTrip.applied', { count: changes.length }));
  return lines.join('\n');
}
