import { noticeText } from '@shared/catalogue/notice-text';
import type { SampledScenario } from '../content';
import { daySerial } from '../day-serial';
import {
  DATE_COLUMNS,
  SAMPLED_COLUMNS,
  type SampledColumn,
  type SampledRow,
  sampledRows,
} from '../sampled-rows';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';

const TOP = 5;
const LABELS = 2;

/** Where figures stand that follow no formula. */
export interface ValueBlock {
  readonly sheet: string;
  /** "A12:O19". */
  readonly range: string;
}

/**
 * What the sampled runs say of each material and use, how they were sampled, and from what: values, and marked as such.
 * @returns where the figures stand
 */
export function writeSampled(sheet: Sheet, part: ScenarioPart, sampled: SampledScenario): ValueBlock {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.sampled.title'), t('workbook.sampled.hint'));
  sheet.widths(
    20,
    26,
    ...SAMPLED_COLUMNS.slice(LABELS).map((key) => (DATE_COLUMNS.includes(key) ? 10.5 : 9)),
  );
  sheet.put(TOP, 1, t('workbook.sampled.valueOnly'), 'notice');
  const head = writeHow(sheet, part, sampled, TOP + 1) + 1;
  const unit = head + 1;
  sheet.putRow(
    head,
    1,
    SAMPLED_COLUMNS.map((key) => t(`workbook.sampled.column.${key}`)),
    'head',
  );
  sheet.putRow(
    unit,
    1,
    SAMPLED_COLUMNS.map((key, index) => (index < LABELS ? '' : t(`workbook.sampled.unit.${unitOf(key)}`))),
    'unit',
  );
  sheet.height(head, 52);
  sheet.repeatRows(head, unit);
  const all = sampledRows(sampled);
  const rows = part.materials.flatMap(({ model }) =>
    all.filter((row) => row.materialId === model.materialId),
  );
  for (const [index, row] of rows.entries()) putFigures(sheet, part, unit + 1 + index, row);
  const last = unit + rows.length;
  sheet.filter(unit, 1, last, SAMPLED_COLUMNS.length);
  writeSources(sheet, part, sampled, last + 2);
  return { sheet: sheet.name, range: `A${unit + 1}:O${last}` };
}

type Unit = 'percent' | 'mass' | 'days' | 'date';
function unitOf(key: SampledColumn): Unit {
  if (key === 'chance' || key === 'chanceError') return 'percent';
  if (DATE_COLUMNS.includes(key)) return 'date';
  return key === 'daysShort' || key === 'daysShortError' ? 'days' : 'mass';
}

/** Seed, runs, generator, version, digest and the command that gives the same digits. @returns the next free row */
function writeHow(sheet: Sheet, part: ScenarioPart, sampled: SampledScenario, top: number): number {
  const { book, content } = part;
  const { t } = book;
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
      noticeText(remark, book.language),
    ]),
  ];
  for (const [index, [label, text]] of lines.entries()) {
    sheet.put(top + index, 1, label, 'label');
    // Longer than its column: it runs on over the empty cells beside it.
    sheet.put(top + index, 2, text, 'line', FORMAT.text);
  }
  return top + lines.length;
}

function putFigures(sheet: Sheet, part: ScenarioPart, at: number, row: SampledRow): void {
  const { book, names, nameParts } = part;
  const { t } = book;
  const use = row.useId === null ? t('workbook.sampled.allUses') : names.use(row.useId);
  sheet.putRow(at, 1, [names.material(row.materialId), use], 'text');
  const mass = massFormat(row.figures.tailMean ?? 0);
  for (const [index, key] of SAMPLED_COLUMNS.entries()) {
    if (index < LABELS) continue;
    const date = row.dates[DATE_COLUMNS.indexOf(key)];
    if (date !== undefined) {
      const shown = date === null ? t('workbook.none') : daySerial(date);
      sheet.put(at, index + 1, shown, 'value', FORMAT.date);
    } else {
      const figure = row.figures[key] ?? null;
      const format = { percent: '0.00', mass, days: '#,##0.00', date: FORMAT.date }[unitOf(key)];
      sheet.put(at, index + 1, figure, 'value', format);
    }
    if (row.useId === null)
      book.nameCell(sheet.ref(at, index + 1), ...nameParts, row.materialId, 'sampled', key);
  }
}

/** Which suppliers and countries had events of their own, and how often, how long and how deep. */
function writeSources(sheet: Sheet, part: ScenarioPart, { result }: SampledScenario, top: number): void {
  const { t } = part.book;
  sheet.put(top, 1, t('workbook.sampled.sources'), 'section');
  const keys = ['kind', 'source', 'eventsPerYear', 'days', 'spread', 'severity', 'given'] as const;
  const columns = [1, 2, 3, 4, 5, 6, 7];
  for (const [index, key] of keys.entries())
    sheet.put(top + 1, columns[index] ?? 1, t(`workbook.sampled.source.${key}`), 'head');
  sheet.height(top + 1, 52);
  for (const [index, { kind, id, rate, assumed }] of result.sources.entries()) {
    const row = top + 2 + index;
    const name = kind === 'country' ? part.names.country(id) : part.names.supplier(id);
    const { duration, severity } = rate;
    const exponential = duration.kind === 'exponential';
    sheet.putRow(row, 1, [t(`workbook.sampled.kind.${kind}`), name], 'text');
    sheet.put(row, 3, rate.eventsPerYear, 'value', FORMAT.general);
    sheet.put(row, 4, exponential ? duration.meanDays : duration.medianDays, 'value', FORMAT.days);
    sheet.put(row, 5, exponential ? t('workbook.sampled.exponential') : duration.spread, 'value', '0.00');
    sheet.put(row, 6, (100 * severity.alpha) / (severity.alpha + severity.beta), 'value', FORMAT.days);
    const given = t(assumed ? 'workbook.sampled.generalRate' : 'workbook.sampled.ownRate');
    sheet.put(row, 7, given, assumed ? 'caution' : 'mark');
  }
}
