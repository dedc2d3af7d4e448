import { dateOfDay, dayNumber, type IsoDate } from '../../base/calendar';
import { inPercent } from '../../model/chance';
import type { FirstShortfall, MonteCarloResult, RiskFigures } from '../../model/uncertainty';
import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import { tailColumns } from '../../report/tail-columns';

const FIGURES = {
  chance: { title: 'cli.monteCarlo.chance', format: 'estimate' },
  median: { title: 'cli.monteCarlo.median', format: 'date', missing: 'cli.whatIf.never' },
  range: { title: 'cli.monteCarlo.range', format: 'text', missing: null },
  expected: { title: 'cli.monteCarlo.expected', format: 'estimate' },
} as const;
const MATERIAL = { title: 'cli.whatIf.material', format: 'text' } as const;
const USE = { title: 'cli.whatIf.use', format: 'text' } as const;

const RATES = {
  country: { title: 'monteCarlo.col.country', format: 'text' },
  events: { title: 'monteCarlo.col.events', format: 'whole' },
  years: { title: 'monteCarlo.col.years', format: 'figure' },
  rate: { title: 'monteCarlo.col.rate', format: 'hundredths' },
  interval: { title: 'monteCarlo.col.interval', format: 'text' },
} as const;

/** The chance that a material falls short, when and by how much; each use that falls short in some run; and each line over all it needs. */
export function monteCarloReport({ start, materials, lines, sources, riskLevel }: MonteCarloResult) {
  // Where the chance is printed it is said on whose rates it rests.
  const guessed = sources.some(({ assumed }) => assumed);
  const chanceOf = guessed
    ? ({ ...FIGURES.chance, title: 'cli.monteCarlo.chanceGuessed' } as const)
    : FIGURES.chance;
  const figures = { ...FIGURES, chance: chanceOf, ...tailColumns(riskLevel) };
  const sampled = reportTable({
    key: 'materials',
    title: 'monteCarlo.materials',
    columns: { material: MATERIAL, ...figures },
    rows: materials.map((material) => ({
      key: material.materialId,
      cells: { material: { text: material.materialId }, ...figureCells(material, start) },
    })),
  });
  const uses = reportTable({
    key: 'uses',
    title: 'monteCarlo.uses',
    columns: { material: MATERIAL, use: USE, ...figures },
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
  const { chance, median, range } = FIGURES;
  const byLine = reportTable({
    key: 'lines',
    title: 'monteCarlo.lines',
    columns: {
      line: USE,
      chance: {
        ...chance,
        title: guessed ? 'cli.monteCarlo.reducedGuessed' : 'cli.monteCarlo.reduced',
      },
      median,
      range,
    },
    rows: lines
      .filter((line) => line.chance.value > 0)
      .map((line) => ({
        key: line.useId,
        cells: { line: { of: 'use', id: line.useId } as const, ...firstCells(line, start) },
      })),
  });
  return { tables: [sampled, uses, byLine] } as const satisfies Report;
}

/** The rates that were counted on a record, with what they rest on; no rows where none was. */
export function countedRates({ sources }: MonteCarloResult) {
  return reportTable({
    key: 'rates',
    title: 'monteCarlo.rates',
    columns: RATES,
    rows: sources.flatMap(({ kind, id, rate: { eventsPerYear, counted }, interval }) =>
      kind !== 'country' || counted === undefined || interval === undefined
        ? []
        : {
            key: id,
            cells: {
              country: { of: 'country', id } as const,
              events: counted.events,
              years: counted.years,
              rate: eventsPerYear,
              interval: {
                key: 'cli.monteCarlo.between',
                with: {
                  from: { format: 'hundredths', value: interval.low },
                  to: { format: 'hundredths', value: interval.high },
                },
              } as const,
            },
          },
    ),
  });
}

/** What is sampled of a material or a use. */
interface Sampled extends FirstShortfall {
  readonly totalShortfall: RiskFigures;
}

function figureCells(sampled: Sampled, start: IsoDate) {
  const { expected, valueAtRisk, tailMean: tail } = sampled.totalShortfall;
  return { ...firstCells(sampled, start), expected, valueAtRisk, tail };
}

function firstCells({ chance, early, median, late }: FirstShortfall, start: IsoDate) {
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
  };
}
