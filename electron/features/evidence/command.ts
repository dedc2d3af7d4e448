import { TABLE_NAMES } from '@shared/model/tables';
import type { Assumption } from '@shared/model/tables/assumption';
import { reportTable } from '@shared/report/table';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { figureEvidence } from './evidence';

/** The document and the assumptions behind one figure. */
export const evidenceCommand = projectCommand(
  {
    name: 'evidence',
    words: 'terminal.evidence',
    args: {
      table: arg.placed(arg.choice('<table>', TABLE_NAMES)),
      key: arg.placed(arg.text('terminal.evidence.key', '<key>')),
      ...arg.REPORT,
    },
    run: async ({ table, key }, { session, context, reference }) => {
      const found = await figureEvidence(session, table, key);
      const say = wordsOf(context.output);
      const { source } = found;
      return {
        result: found,
        report: { tables: [assumptionTable(found.assumptions)] },
        reference: await reference(),
        above: [
          source === null
            ? say('evidence.noSource')
            : say('evidence.source', { title: session.titleOf(source), mark: say(`mark.${source.mark}`) }),
        ],
        ofStocks: table === 'stock',
      };
    },
  },
  'read_only',
);

function assumptionTable(assumptions: readonly Assumption[]) {
  return reportTable({
    key: 'assumptions',
    title: 'evidence.assumptions',
    columns: {
      code: { title: 'evidence.column.code', format: 'text' },
      text: { title: 'evidence.column.text', format: 'text' },
      review: { title: 'evidence.column.review', format: 'date', missing: null },
    },
    rows: assumptions.map((one) => ({
      key: one.code,
      cells: {
        code: { text: one.code },
        text: { nameEn: one.textEn, nameJa: one.textJa },
        review: one.reviewDate,
      },
    })),
  });
}
