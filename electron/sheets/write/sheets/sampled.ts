import { serialOfDate } from '@shared/base/day-serial';
import { noticeText } from '@shared/catalogue/notice-text';
import { type Column, column, textColumn } from '../block';
import { CellWriter } from '../cell-writer';
import { type Cell, caution, label, line, mark, named, notice, text, value } from '../cells';
import type { SampledScenario } from '../content';
import { scenarioSheet } from '../declare-sheet';
import {
  DATE_COLUMNS,
  SAMPLED_COLUMNS,
  type SampledColumn,
  type SampledRow,
  sampledRows,
  sampledUnit,
} from '../sampled-rows';
import type { ScenarioPart } from '../scenario-part';
import type { ValueBlock } from '../sheet';
import { FORMAT, massFormat } from '../styles';

const TOP = 5;
const LABELS = 2;

/**
 * What the sampled runs say of each material and use, how they were sampled, and from what: values, and marked as such.
 * For others: where the figures stand.
 */
export const sampled = scenarioSheet({
  key: 'sampled',
  tab: 'record',
  when: ({ scenario }) => scenario.sampled !== null,
  write(sheet, part): ValueBlock | null {
    const { t } = part.builder;
    const { sampled } = part.scenario;
    if (sampled === null) return null;
    const writer = new CellWriter(sheet, TOP);
    writer.line(notice(t('workbook.sampled.valueOnly')));
    writeHow(writer, part, sampled);
    writer.next();
    const all = sampledRows(sampled);
    const rows = part.materials.flatMap(({ model }) =>
      all.filter((row) => row.materialId === model.materialId),
    );
    const top = writer.row;
    const { head, first, next } = writer.block(columnsOf(part), rows, { height: 52 });
    sheet.repeatRows(top, head);
    sheet.filter(head, 1, next - 1, SAMPLED_COLUMNS.length);
    writer.next();
    writeSources(writer, part, sampled);
    return sheet.block(first, 1, next - 1, SAMPLED_COLUMNS.length);
  },
});

/** Seed, runs, generator, version, digest and the command that gives the same digits. */
function writeHow(writer: CellWriter, part: ScenarioPart, sampled: SampledScenario): void {
  const { builder, content } = part;
  const { t } = builder;
  const { result } = sampled;
  const lines: [string, string][] = [
    [t('workbook.sampled.seed'), String(result.seed)],
    [t('workbook.sampled.runs'), result.runs.toLocaleString('en')],
    [t('workbook.sampled.generator'), result.generator],
    [t('workbook.cover.version'), t('workbook.cover.versionOf', { version: content.meta.appVersion })],
    [t('workbook.sampled.digest'), result.digest],
    [t('workbook.sampled.command'), sampled.command],
    ...sampled.remarks.map((remark): [string, string] => [
      t('workbook.sampled.remark'),
      noticeText(remark, builder.language),
    ]),
  ];
  // Longer than its column: it runs on over the empty cells beside it.
  for (const [words, said] of lines) writer.line(label(words), line(said, FORMAT.text));
}

function columnsOf(part: ScenarioPart): Column<SampledRow>[] {
  const { names } = part;
  const { t } = part.builder;
  const [material, use] = [t('workbook.sampled.column.material'), t('workbook.sampled.column.use')];
  const figures = SAMPLED_COLUMNS.slice(LABELS).map(
    (key): Column<SampledRow> => ({
      head: t(`workbook.sampled.column.${key}`),
      unit: t(`workbook.sampled.unit.${sampledUnit(key)}`),
      width: DATE_COLUMNS.includes(key) ? 10.5 : 9,
      cell: (row) => {
        const made = figureCell(part, key, row);
        return row.useId === null ? named(made, row.materialId, 'sampled', key) : made;
      },
    }),
  );
  return [
    textColumn(material, 20, ({ materialId }) => names.material(materialId)),
    textColumn(use, 26, ({ useId }) => (useId === null ? t('workbook.sampled.allUses') : names.use(useId))),
    ...figures,
  ];
}

function figureCell({ builder: { t } }: ScenarioPart, key: SampledColumn, { dates, figures }: SampledRow) {
  const date = dates[DATE_COLUMNS.indexOf(key)];
  if (date !== undefined) return value(date === null ? t('workbook.none') : serialOfDate(date), FORMAT.date);
  const mass = massFormat(Number(figures.tailMean ?? 0));
  const formats = { percent: '0.00', mass, days: '#,##0.00', date: FORMAT.date };
  return value(figures[key] ?? null, formats[sampledUnit(key)]);
}

/** Which suppliers and countries had events of their own, and how often, how long and how deep. */
function writeSources(writer: CellWriter, part: ScenarioPart, { result }: SampledScenario): void {
  const { t } = part.builder;
  const { names } = part;
  type Source = (typeof result.sources)[number];
  const sourceWords = (kind: Source['kind'], id: string) =>
    ({ country: names.country, supplier: names.supplier, alliance: (name: string) => name })[kind](id);
  const of = (key: SourceKey, cell: (source: Source) => Cell) =>
    column<Source>(t(`workbook.sampled.source.${key}`), cell);
  const columns = [
    of('kind', ({ kind }) => text(t(`workbook.sampled.kind.${kind}`))),
    of('source', ({ kind, id, feltBy }) =>
      text(
        [sourceWords(kind, id), feltBy === undefined ? '' : names.supplier(feltBy)]
          .filter((name) => name !== '')
          .join(': '),
      ),
    ),
    of('eventsPerYear', ({ rate }) => value(rate.eventsPerYear, FORMAT.general)),
    of('days', ({ rate: { duration } }) =>
      value(duration.kind === 'exponential' ? duration.meanDays : duration.medianDays, FORMAT.days),
    ),
    of('spread', ({ rate: { duration } }) =>
      value(duration.kind === 'exponential' ? t('workbook.sampled.exponential') : duration.spread, '0.00'),
    ),
    of(
      'severity',
      ({
        rate: {
          severity: { alpha, beta },
        },
      }) => value((100 * alpha) / (alpha + beta), FORMAT.days),
    ),
    of('given', ({ assumed }) =>
      assumed ? caution(t('workbook.sampled.generalRate')) : mark(t('workbook.sampled.ownRate')),
    ),
  ];
  writer.block(columns, result.sources, { section: t('workbook.sampled.sources'), height: 52 });
}

type SourceKey = 'kind' | 'source' | 'eventsPerYear' | 'days' | 'spread' | 'severity' | 'given';
