import { dateOfDay, dayNumber, type IsoDate } from '../../base/calendar';
import { inPercent } from '../../model/chance';
import type { FirstShortfall, MonteCarloResult, RiskFigures } from '../../model/uncertainty';
import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';

const FIGURES = {
  chance: { title: 'cli.monteCarlo.chance', format: 'estimate' },
  median: { title: 'cli.monteCarlo.median', format: 'date', missing: 'cli.whatIf.never' },
  range: { title: 'cli.monteCarlo.range', format: 'text', missing: null },
  expected: { title: 'cli.monteCarlo.expected', format: 'estimate' },
  valueAtRisk: { title: 'cli.monteCarlo.var', format: 'estimate' },
  tail: { title: 'cli.monteCarlo.tail', format: 'estimate' },
} as const;
const MATERIAL = { title: 'cli.whatIf.material', format: 'text' } as const;
const USE = { title: 'cli.whatIf.use', format: 'text' } as const;

/** The chance that a material falls short, when and by how much; then each use that falls short in some run. */
export function monteCarloReport({ start, materials }: MonteCarloResult) {
  const sampled = reportTable({
    key: 'materials',
    title: 'monteCarlo.materials',
    columns: { material: MATERIAL, ...FIGURES },
    rows: materials.map((material) => ({
      key: material.materialId,
      cells: { material: { text: material.materialId }, ...figureCells(material, start) },
    })),
  });
  const uses = reportTable({
    key: 'uses',
    title: 'monteCarlo.uses',
    columns: { material: MATERIAL, use: USE, ...FIGURES },
    rows: materials.flatMap(({ materialId, uses: all }) =>
      all
        .filter(({ chance }) => chance.value > 0)
        .map((use) => ({
          key: JSON.stringify([materialId, use.useId]),
          cells: {
            material: { text: materialId },
            use: { of: 'use', id: use.useId } as const,
            ...figureCells(use, start),
          },
        })),
    ),
  });
  return { tables: [sampled, uses] } as const satisfies Report;
}

/** What is sampled of a material or a use. */
interface Sampled extends FirstShortfall {
  readonly totalShortfall: RiskFigures;
}

function figureCells({ chance, early, median, late, totalShortfall }: Sampled, start: IsoDate) {
  const { expected, valueAtRisk, tailMean: tail } = totalShortfall;
  const dateAt = (day: number): IsoDate => dateOfDay(dayNumber(start) + day);
  const dated = (day: number | null): ReportMessage =>
    day === null ? 'cli.whatIf.never' : { date: dateAt(day) };
  return {
    chance: inPercent(chance),
    median: median === null ? null : dateAt(median),
    range:
      median === null
        ? null
        : ({ key: 'cli.monteCarlo.between', with: { from: dated(early), to: dated(late) } } as const),
    expected,
    valueAtRisk,
    tail,
  };
}
