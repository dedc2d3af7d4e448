import { conditionOf } from '@shared/base/condition';
import type { DataRows, PastedRows } from '@shared/features/data/contract';
import type { Field } from '@shared/model/field';
import type { FigureUnit } from '@shared/model/figure';
import type { AnyTable } from '@shared/model/table';
import { useMemo } from 'react';
import type { Arranging } from '../../kit/grid/arrange/ArrangeBar';
import { laidNotice } from '../../kit/grid/figure-hand';
import { HandGrid } from '../../kit/grid/HandGrid';
import type { Line, Written } from '../../kit/grid/hand/lay';
import type { HandPort } from '../../kit/grid/hand/port';
import type { At } from '../../kit/grid/hand/range';
import { PasteDialog, type Refused } from '../../kit/grid/PasteDialog';
import { announce } from '../../kit/state/announce';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import { rangeSummary } from '../../kit/state/range-summary';
import { useWideWindow } from '../../kit/ui/wide-window';
import { isWritten, rowColumns } from './columns';
import { look } from './data-state';
import { refusedOf } from './pasted-problems';
import { calledLine, fieldsOf, type RowLine, shownIn, typedIn } from './row-lines';

interface RowGridProps {
  readonly table: AnyTable;
  readonly lines: readonly RowLine[];
  readonly editable: boolean;
  readonly asked: Pick<DataRows, 'sort' | 'where'>;
  /** How many rows fit, and how many there are. */
  readonly count: Arranging['count'];
  /** A row that is to be taken in hand. */
  readonly wanted: string | null;
  readonly onTaken: () => void;
  readonly onWrite: (cells: readonly Written[]) => void;
  /** A block of cells, and lines of it that would be new rows. */
  readonly onPaste: (cells: readonly Written[], below: readonly Line[]) => Promise<PastedRows | null>;
  /** Whether new rows can come with a block. */
  readonly addable: boolean;
  readonly onFocus: (rowId: string) => void;
}

/** The rows of one table, under a spreadsheet's hand. */
export function RowGrid({ table, lines, editable, addable, asked, count, wanted, ...acts }: RowGridProps) {
  const words = useWords();
  const { t } = words;
  const wide = useWideWindow();
  const { sort, where } = asked;
  const arranged = useMemo(() => arrangedBy(sort, where, count), [sort, where, count]);
  const fields = useMemo(() => fieldsOf(table, words), [table, words]);
  const columns = useMemo(() => rowColumns(table, words, { sort, wide }), [table, words, sort, wide]);
  const byId = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]);
  const said = ({ row, column }: At, say: typeof typedIn): string => {
    const [line, field] = [byId.get(row), table.fields[column]];
    return line === undefined || field === undefined ? '' : say(line, column, field, words);
  };
  const rowName = (row: string): string => {
    const line = byId.get(row);
    return line === undefined ? '' : calledLine(line, table, words);
  };
  const columnName = (column: string): string => table.fields[column]?.words[words.language] ?? '';
  const placeOf = ({ row, column }: At): string => [rowName(row), columnName(column)].join(t('place.join'));
  const paste = async (cells: readonly Written[], below: readonly Line[]): Promise<readonly Refused[]> =>
    ((await acts.onPaste(cells, below))?.problems ?? []).map((problem) =>
      refusedOf(problem, table, rowName, words),
    );
  /** Lines beyond the last row can be new ones. @returns whether that was offered */
  const offered = (laid: Parameters<HandPort['refuse']>[0]): boolean => {
    const split = laid.kind === 'too_large' ? laid.split : null;
    if (split === null || split.below.length === 0 || !addable) return false;
    const offer = {
      lead: t('figures.paste.beyond', { count: split.below.length }),
      lines: split.below.map((line) => Object.values(line)),
      ask: null,
      take: () => paste(split.cells, split.below),
    };
    openDialog(<PasteDialog refused={[]} offer={offer} />);
    return true;
  };
  const port: HandPort = {
    label: table.words[words.language],
    across: fields.map(([name]) => name),
    // A name is itself what is pasted here, so that rows are not found by it.
    called: { row: () => [], column: (column) => [columnName(column)] },
    figureAt: ({ row, column }) => {
      const value = byId.get(row)?.values[column];
      const unit = unitOf(table.fields[column]);
      return unit === null ? null : { value: typeof value === 'number' ? value : null, unit };
    },
    isWritable: ({ column }) => editable && isWritten(column, table.fields[column]),
    textAt: (at) => said(at, typedIn),
    shownAt: (at) => said(at, shownIn),
    // What stands in a secret row: its figures, not what it is called.
    mark: (cells) =>
      cells.some(({ row, column }) => byId.get(row)?.secret === true && isFigure(table.fields[column]))
        ? t('state.secretStock')
        : null,
    write: (act, cells) => {
      if (act !== 'paste' || cells.length === 1) return acts.onWrite(cells);
      void paste(cells, []).then((refused) => {
        if (refused.length > 0) openDialog(<PasteDialog refused={refused} offer={null} />);
      });
    },
    refuse: (laid) => {
      if (offered(laid)) return;
      const further = (count: number) => t('figures.further', { count });
      showNotice(laidNotice(laid, placeOf, { join: t('figures.join'), further }));
    },
    active: ({ row }) => acts.onFocus(row),
    summary: (summary) => rangeSummary.set({ summary }),
    say: announce,
    words: (at) => {
      const value = said(at, shownIn);
      return t('figures.cell', { place: placeOf(at), value: value === '' ? t('figures.cell.empty') : value });
    },
    key: () => false,
  };
  return (
    <HandGrid<RowLine>
      key={table.name}
      port={port}
      testId="data-grid"
      name={`data-grid ${table.name}`}
      className="ld-data-grid"
      rows={lines}
      columns={columns}
      headerHeight={40}
      wanted={wanted === null ? null : { row: wanted, column: fields[0]?.[0] ?? 'id' }}
      onTaken={acts.onTaken}
      arranged={arranged}
    />
  );
}

/** Order and choice as the service makes them, of all rows of the table. */
function arrangedBy(sort: DataRows['sort'], where: DataRows['where'], count: Arranging['count']): Arranging {
  return {
    sort: sort === null ? null : { column: sort.field, down: sort.down },
    filters: where.map(({ field, text }) => ({ column: field, text })),
    count,
    sortBy: (by) => look({ sort: by === null ? null : { field: by.column, down: by.down } }),
    filterBy: (by) => {
      if (by === null) return look({ where: [] });
      const others = where.filter(({ field }) => field !== by.column);
      const isAsked = conditionOf(by.text) !== null;
      look({ where: isAsked ? [...others, { field: by.column, text: by.text }] : others });
    },
  };
}

function isFigure(field: Field | undefined): boolean {
  return field?.kind === 'number';
}

/** The unit in which figures of a field are added up; null for what is not. */
function unitOf(field: Field | undefined): FigureUnit | null {
  if (field === undefined || !isFigure(field) || field.unit === null) return null;
  const unit = field.unit.en;
  if (unit === '%') return 'percent';
  if (unit === 'days') return 'days';
  if (unit.startsWith('yen')) return 'yen';
  return unit === 't' || unit.startsWith('t ') ? 'tonnes' : null;
}
