import { basePlace, compareReport } from '@shared/features/compare/compare-report';
import { letterOf } from '@shared/features/compare/letters';
import { partsReport } from '@shared/features/compare/parts-report';
import { bothNames } from '@shared/model/catalogue';
import { COMPARE_MEASURES } from '@shared/model/compare';
import type { Term } from '@shared/model/expression';
import { formatted, type ReportMessage } from '@shared/report/report-message';
import type { Columns, Table } from '@shared/report/table';
import { cellAddress } from '../cell-address';
import { change } from '../cells';
import type { WorkbookCompare } from '../content';
import { workbookSheet } from '../declare-sheet';
import { putComparisonHeader } from '../header';
import { putReport, reportFormatter } from '../report-block';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** The report of the page Compare: figures, when each line stops, the first days of difference, and what makes it. */
export const comparison = workbookSheet({
  key: 'comparison',
  tab: 'result',
  when: (scenarios) => scenarios > 1,
  write(sheet, { builder: { t }, content }, parts) {
    putComparisonHeader(sheet, parts, t('workbook.comparison.title'), t('workbook.comparison.hint'));
    const { compare } = content;
    if (compare === null) return;
    const formatter = reportFormatter(content);
    let row = 5;
    for (const table of tablesOf(compare)) {
      const block = putReport(sheet, row, table, formatter);
      if (table.key === 'compared') putChanges(sheet, block.first, table, basePlace(compare.view));
      for (const note of table.notes ?? []) sheet.put(block.next, 1, formatted(note, formatter), 'note');
      row = block.next + 1 + (table.notes?.length ?? 0);
    }
    sheet.widths(34, 28, ...Array.from({ length: 16 }, () => 13));
    sheet.freeze(4, 1);
  },
});

function tablesOf({ view, parts }: WorkbookCompare): readonly Table[] {
  const called = (id: string) => view.runs.find(({ scenarioId }) => scenarioId === id);
  const made = parts.flatMap((found): Table[] => {
    const [from, to] = [called(found.fromId), called(found.toId)];
    if (from === undefined || to === undefined) return [];
    const [table] = partsReport(found, bothNames(from), bothNames(to)).tables;
    const letters = [from, to].map((run) => letterOf(view.runs.indexOf(run)));
    const title: ReportMessage = {
      key: 'workbook.comparison.parts',
      with: { from: { text: letters[0] ?? '' }, to: { text: letters[1] ?? '' } },
    };
    return [{ ...table, key: `${table.key}-${found.toId}`, title }];
  });
  return [...compareReport(view).tables, ...made];
}

/** Lines that are counted. */
const COUNTS = ['stopping', 'standing'] as const;
const isWhole = (measure: string) => measure === 'lostValue' || COUNTS.some((count) => count === measure);

/** Differences are formulas over the figures beside them. */
function putChanges(sheet: Sheet, first: number, { columns, rows }: Table<Columns>, base: number): void {
  const keys = Object.keys(columns);
  for (const measure of [...COMPARE_MEASURES, ...COUNTS]) {
    const [at, of] = [keys.indexOf(`${measure}Change`) + 1, keys.indexOf(measure) + 1];
    for (const [index, { cells }] of rows.entries()) {
      const [now, was] = [cells[measure], rows[base]?.cells[measure]];
      if (index === base || typeof now !== 'number' || typeof was !== 'number') continue;
      const term: Term<number> = {
        formula: `${cellAddress(first + index, of)}-${cellAddress(first + base, of)}`,
        value: now - was,
      };
      sheet.place(first + index, at, change(term, isWhole(measure) ? SIGNED_WHOLE : SIGNED));
    }
  }
}

const SIGNED = `+${FORMAT.days};-${FORMAT.days};${FORMAT.days}`;
const SIGNED_WHOLE = `+${FORMAT.whole};-${FORMAT.whole};${FORMAT.whole}`;
