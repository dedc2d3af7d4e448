import { inPercent } from '../../model/chance';
import type { SizingPoint, SizingView } from '../../model/sizing';
import { RISK_LEVEL } from '../../model/uncertainty';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import { tailColumns } from '../../report/tail-columns';

const TRIED = {
  stock: { title: 'cli.size.stock', format: 'hundredths' },
  cover: { title: 'cli.whatIf.cover', format: 'figure' },
  chance: { title: 'cli.monteCarlo.chance', format: 'estimate' },
  expected: { title: 'cli.monteCarlo.expected', format: 'estimate' },
  ...tailColumns(RISK_LEVEL),
} as const;

/** The opening stocks under sampled events: those tried, then the least that is enough; where that is not known, the first tried. */
export function sizeReport({ points, enough, exact, reliabilityPercent: percent }: SizingView) {
  const table = reportTable({
    key: 'stocks',
    title: 'size.stocks',
    columns: TRIED,
    rows: [...points, ...(exact === null ? [] : [exact])].map(pointRow),
  });
  const tonnesOf = (value: number) => ({ format: 'hundredths', value }) as const;
  const answer: ReportMessage =
    exact !== null
      ? {
          key: 'cli.size.exact',
          with: {
            percent,
            tonnes: tonnesOf(exact.tonnes),
            cover: { format: 'figure', value: exact.coverDays },
          },
        }
      : enough === null
        ? { key: 'cli.size.notEnough', with: { percent } }
        : { key: 'cli.size.enough', with: { percent, tonnes: tonnesOf(enough) } };
  return { tables: [table], notes: [answer] } as const satisfies Report;
}

function pointRow({ tonnes, coverDays, chance, totalShortfall }: SizingPoint): Row<typeof TRIED> {
  const { expected, valueAtRisk, tailMean } = totalShortfall;
  return {
    key: String(tonnes),
    cells: {
      stock: tonnes,
      cover: coverDays,
      chance: inPercent(chance),
      expected,
      valueAtRisk,
      tail: tailMean,
    },
  };
}
