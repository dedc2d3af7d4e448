import type { ReportMessage } from '../../report/report-message';
import type { Column, Report, Row } from '../../report/table';
import { countedWord } from '../../words/mass-words';
import { METAL_IN_MAGNETS } from './basis';
import { CELL, type PivotTable } from './contract';
import { itemMessage } from './item-words';
import { PIVOT_AXES, type PivotQuestion } from './question';

/** The table as an answer: lines down, columns across, totals last. */
export function pivotReport(table: PivotTable): Report {
  const { question, down, across, value } = table;
  const width = across.length + 1;
  const format = question.figure === 'share' ? 'figure' : 'mass';
  const columns: Record<string, Column> = { item: { title: `pivot.axis.${question.down}`, format: 'text' } };
  for (const [place, id] of across.entries())
    columns[`column${place}`] = { title: itemMessage(question.across, id), format, missing: null };
  columns.total = { title: 'term.total', format, missing: null };
  const cellsOf = (row: number, item: ReportMessage): Row['cells'] => {
    const cells: Record<string, number | ReportMessage | null> = { item };
    for (let place = 0; place < width; place += 1) {
      const figure = value[row * width + place] ?? Number.NaN;
      cells[place < across.length ? `column${place}` : 'total'] = Number.isNaN(figure) ? null : figure;
    }
    return cells;
  };
  const rows = down.map((id, row): Row => ({ key: id, cells: cellsOf(row, itemMessage(question.down, id)) }));
  const title = pivotTitle(table);
  return {
    asked: title,
    lead: null,
    tables: [
      {
        key: 'pivot',
        title,
        columns,
        rows: [...rows, { key: 'total', cells: cellsOf(down.length, 'term.total') }],
        notes: [...pickedNotes(question), ...pivotNotes(table)],
      },
    ],
  };
}

/** "Share of supply, %: Supplier by Year" */
export function pivotTitle(table: PivotTable): ReportMessage {
  const { question } = table;
  return {
    key: 'pivot.of',
    with: {
      figure: `pivot.figure.${question.figure}`,
      unit: pivotUnit(table),
      down: `pivot.axis.${question.down}`,
      across: `pivot.axis.${question.across}`,
    },
  };
}

/** What the figures are counted in. */
export function pivotUnit({ counted, question: { figure, basis } }: PivotTable): ReportMessage {
  if (figure === 'share') return 'pivot.unit.percent';
  if (basis !== 'own') return `pivot.unit.${basis}`;
  return { nameEn: `t ${countedWord(counted, 'en')}`, nameJa: `t（${countedWord(counted, 'ja')}）` };
}

/** What the question leaves out. */
function pickedNotes({ where, marks, text, changed }: PivotQuestion): ReportMessage[] {
  return [
    ...PIVOT_AXES.flatMap((axis): ReportMessage[] => {
      const items = where[axis] ?? [];
      if (items.length === 0) return [];
      return [
        {
          key: 'pivot.only',
          with: { axis: `pivot.axis.${axis}`, items: items.map((id) => itemMessage(axis, id)) },
        },
      ];
    }),
    ...only(marks.length > 0, {
      key: 'pivot.only.marks',
      with: { items: marks.map((one) => `mark.${one}` as const) },
    }),
    ...only(text.trim() !== '', { key: 'pivot.only.text', with: { text: { text } } }),
    ...only(changed, 'pivot.only.changed'),
  ];
}

function only(isSaid: boolean, message: ReportMessage): ReportMessage[] {
  return isSaid ? [message] : [];
}

/** What has to be known about the figures. */
export function pivotNotes({
  traits,
  count,
  leftOut,
  ids,
  question: { figure, basis },
}: PivotTable): ReportMessage[] {
  const some = (trait: number) => traits.some((one) => (one & trait) !== 0);
  return [
    ...(count.some((one) => one > 1)
      ? [figure === 'share' ? ('pivot.note.share' as const) : ('pivot.note.sum' as const)]
      : []),
    ...((ids.stage?.length ?? 0) > 1 ? (['pivot.note.stages'] as const) : []),
    ...(basis === 'magnet' && figure !== 'share'
      ? [{ key: 'pivot.note.magnet', with: { percent: METAL_IN_MAGNETS * 100 } } as const]
      : []),
    ...(some(CELL.partial) ? (['pivot.note.partial'] as const) : []),
    ...(some(CELL.mixed) ? (['pivot.note.mixed'] as const) : []),
    ...(leftOut > 0 ? [{ key: 'pivot.note.leftOut', with: { count: leftOut } } as const] : []),
  ];
}
