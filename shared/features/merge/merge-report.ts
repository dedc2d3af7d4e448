import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import type { MergeBy, MergeConflict, MergeView } from './contract';

/**
 * Two copies laid together: how many rows each side changed, what cannot both stand, what the merge changes, and what scenarios
 * of theirs say of rows that are not here.
 */
export function mergeReport(view: MergeView) {
  return {
    tables: [countsTable(view), conflictsTable(view), takenTable(view), rowlessTable(view)],
  } as const satisfies Report;
}

/** By what changes of one side are told from those of the other. */
export function baseMessage({ base }: MergeView): ReportMessage {
  if (base.kind === 'none') return 'merge.base.none';
  if (base.kind === 'file') return { key: 'merge.base.file', with: { file: { text: base.name } } };
  const { seq, label, who, at } = base;
  return {
    key: 'merge.base.history',
    with: {
      number: { format: 'plain', value: seq },
      label: { text: label },
      who: { text: who },
      at: { instant: at },
    },
  };
}

function countsTable({ counts }: MergeView) {
  return reportTable({
    key: 'mergeCounts',
    title: 'merge.counts',
    head: 'merge.counts',
    columns: {
      table: { title: 'history.column.table', format: 'text' },
      theirs: { title: 'merge.col.byTheirs', format: 'whole' },
      mine: { title: 'merge.col.byMine', format: 'whole' },
      both: { title: 'merge.col.byBoth', format: 'whole' },
    },
    rows: counts.map(({ table, tableWords, theirs, mine, both }) => ({
      key: table,
      cells: { table: { text: tableWords }, theirs, mine, both },
    })),
  });
}

function conflictsTable({ conflicts }: MergeView) {
  return reportTable({
    key: 'mergeConflicts',
    title: 'merge.conflicts',
    head: 'merge.conflicts',
    columns: {
      number: { title: 'history.column.number', format: 'plain' },
      table: { title: 'history.column.table', format: 'text' },
      row: { title: 'history.column.row', format: 'text' },
      field: { title: 'history.column.field', format: 'text', missing: null },
      kind: { title: 'merge.col.kind', format: 'text' },
      base: { title: 'merge.base', format: 'text', missing: null },
      mine: { title: 'merge.mine', format: 'text', missing: null },
      mineBy: { title: 'merge.col.mineBy', format: 'text', missing: null, under: 'mine' },
      theirs: { title: 'merge.theirs', format: 'text', missing: null },
      theirsBy: { title: 'merge.col.theirsBy', format: 'text', missing: null, under: 'theirs' },
      take: { title: 'merge.col.take', format: 'text', missing: 'merge.open' },
    },
    rows: conflicts.map((conflict, index) => ({
      key: conflict.id,
      cells: {
        number: index + 1,
        kind: `merge.kind.${conflict.kind}` as const,
        table: { text: conflict.tableWords },
        row: { text: conflict.name },
        field: textOf(conflict.field),
        base: textOf(conflict.base),
        mine: textOf(conflict.mine),
        mineBy: byMessage(conflict.mineBy),
        theirs: textOf(conflict.theirs),
        theirsBy: byMessage(conflict.theirsBy),
        take: takeMessage(conflict),
      },
    })),
    notes: conflicts.some(({ sum }) => sum !== null) ? ['merge.sumNote'] : [],
  });
}

function takenTable({ taken, total }: MergeView) {
  return reportTable({
    key: 'mergeTaken',
    title: 'merge.taken',
    head: 'merge.taken',
    columns: {
      table: { title: 'history.column.table', format: 'text' },
      row: { title: 'history.column.row', format: 'text' },
      did: { title: 'history.column.did', format: 'text' },
      field: { title: 'history.column.field', format: 'text', missing: null },
      before: { title: 'history.column.before', format: 'text', missing: null },
      after: { title: 'history.column.after', format: 'text', missing: null },
      by: { title: 'history.column.who', format: 'text', missing: null },
    },
    rows: taken.flatMap(({ key, table, tableWords, name, did, cells, by }) =>
      (cells.length === 0 ? [null] : cells).map((cell, index) => ({
        key: `${table} ${key} ${index}`,
        cells: {
          table: { text: tableWords },
          row: { text: name },
          did: `history.did.${did}` as const,
          field: textOf(cell?.field ?? null),
          before: textOf(cell?.before ?? null),
          after: textOf(cell?.after ?? null),
          by: byMessage(by),
        },
      })),
    ),
    notes:
      total > taken.length
        ? [{ key: 'merge.further', with: { count: { format: 'whole', value: total - taken.length } } }]
        : [],
  });
}

function rowlessTable({ rowless }: MergeView) {
  return reportTable({
    key: 'mergeRowless',
    title: 'merge.rowless',
    head: 'merge.rowless',
    columns: {
      scenario: { title: 'merge.col.scenario', format: 'text' },
      row: { title: 'merge.col.missing', format: 'text' },
      field: { title: 'history.column.field', format: 'text' },
      value: { title: 'merge.theirs', format: 'text' },
      by: { title: 'history.column.who', format: 'text', missing: null },
      becomes: { title: 'merge.col.becomes', format: 'text' },
    },
    rows: rowless.map(({ id, scenario, row, field, value, by, becomes }) => ({
      key: id,
      cells: {
        scenario: { text: scenario },
        row: { text: row },
        field: { text: field },
        value: { text: value },
        by: byMessage(by),
        becomes: `merge.rowless.${becomes}` as const,
      },
    })),
  });
}

/** What was decided of a conflict; null where nothing was. */
function takeMessage({ take, value }: MergeConflict): ReportMessage | null {
  if (take === null) return null;
  return take === 'value' ? { text: value ?? '' } : `merge.${take}`;
}

function byMessage(by: MergeBy | null): ReportMessage | null {
  return by === null ? null : { key: 'merge.by', with: { who: { text: by.who }, at: { instant: by.at } } };
}

function textOf(text: string | null): ReportMessage | null {
  return text === null ? null : { text };
}
