import { inPercent } from '../../model/chance';
import type { SizingPoint, SizingView } from '../../model/sizing';
import type { Saying } from '../../report/saying';
import { type Report, type Row, reportTable } from '../../report/table';

const TRIED = {
  stock: { title: 'cli.size.stock', format: 'hundredths' },
  cover: { title: 'cli.whatIf.cover', format: 'figure' },
  chance: { title: 'cli.monteCarlo.chance', format: 'estimate' },
  expected: { title: 'cli.monteCarlo.expected', format: 'estimate' },
  valueAtRisk: { title: 'cli.monteCarlo.var', format: 'estimate' },
  tail: { title: 'cli.monteCarlo.tail', format: 'estimate' },
} as const;

/** The opening stocks that were tried under sampled events, and the first of them that is enough. */
export function sizeReport({ points, enough, reliabilityPercent: percent }: SizingView) {
  const table = reportTable({
    key: 'stocks',
    title: 'size.stocks',
    columns: TRIED,
    rows: points.map(pointRow),
  });
  const answer: Saying =
    enough === null
      ? { key: 'cli.size.notEnough', with: { percent } }
      : { key: 'cli.size.enough', with: { percent, tonnes: { format: 'hundredths', value: enough } } };
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
