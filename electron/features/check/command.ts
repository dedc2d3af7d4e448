import { noticeText } from '@shared/catalogue/notice-text';
import { checkReport } from '@shared/features/check/check-report';
import { countAll, countByKind } from '@shared/model/check';
import { publishedCheckResults } from '../../engine/check';
import { REPORT } from '../../terminal/arguments';
import { command } from '../../terminal/declared';
import { EXIT } from '../../terminal/output';
import { pacedStep } from '../../threads/paced-step';

/** Runs the check values kind by kind and prints what was expected and what came out. */
export const checkCommand = command({
  name: 'check',
  words: 'terminal.check',
  args: REPORT,
  run: async (_given, { output, follow, exitWith }) => {
    const results = await publishedCheckResults(pacedStep(follow));
    const { met, count } = countAll(results);
    const missed = count - met;
    if (missed > 0) exitWith(EXIT.refused);
    const rows = results.map((row) => ({ ...row, label: noticeText(row.label, output.language) }));
    return {
      result: { rows, met, missed, kinds: countByKind(results) },
      report: checkReport(results),
      ofStocks: false,
    };
  },
});
