import type { GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ArrangeBar, type Arranging } from './arrange/ArrangeBar';
import type { HeadContext } from './arrange/HeadFilter';
import { namedColumns } from './arrange/named-columns';
import type { ControllerPort } from './controller/port';
import type { At } from './controller/range';
import { useController } from './controller/use-controller';
import { NEW_LINE } from './figure-sheet';
import { Grid } from './Grid';
import type { ColDef } from './grid-types';
import './figure-grid.css';
import './controller/controller.css';

interface EditableGridProps<Row extends { readonly id: string }> {
  /** What the controller asks and does: its texts are those that a person types. */
  readonly port: ControllerPort;
  readonly testId: string;
  /** Under which the widths and the order of its columns are kept. */
  readonly name: string;
  readonly className: string;
  readonly rows: readonly Row[];
  /** Held below the rows while they are scrolled. */
  readonly below: readonly Row[];
  readonly columns: ColDef<Row>[];
  readonly headerHeight: number;
  /** A cell that is to be selected once it is there. */
  readonly wanted: At | null;
  readonly onTaken: () => void;
  /** The order and the choice of rows that a person asks for: made by whoever has the rows. */
  readonly arranged: Arranging;
}

const ROW_LOOKS = {
  'ld-row-new': ({ data }: { data?: { readonly id: string } | undefined }) => data?.id === NEW_LINE,
};

/** Rows of any texts under a spreadsheet’s controller. The grid draws them; what is done to them is done by its port. */
export function EditableGrid<Row extends { readonly id: string }>(props: EditableGridProps<Row>) {
  const { port, rows, below, columns, headerHeight, wanted, onTaken, arranged } = props;
  const api = useRef<GridApi<Row> | null>(null);
  const { root, field, controller, onReady, bar, menu, asked, isArranging, onClose } =
    useController<Row>(port);
  /** The column whose head was asked for its filter, and how many heads were so far. */
  const [atHead, setAtHead] = useState<{ readonly column: string | null; readonly times: number }>({
    column: null,
    times: 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a key asks for the selected column
  useEffect(() => setAtHead(({ times }) => ({ column: null, times: times + 1 })), [asked]);
  const { filters } = arranged;
  const context = useMemo(
    (): HeadContext => ({
      openFilter: (column) => setAtHead(({ times }) => ({ column, times: times + 1 })),
      filtered: new Set(filters.map(({ column }) => column)),
    }),
    [filters],
  );
  useEffect(() => {
    if (context.filtered.size >= 0) api.current?.refreshHeader(); // heads show which of them are filtered
  }, [context]);
  const take = (): void => {
    const node = wanted === null ? undefined : api.current?.getRowNode(wanted.row);
    if (wanted === null || node === undefined) return;
    api.current?.ensureNodeVisible(node, 'middle');
    controller.current?.take(wanted, false);
    onTaken();
  };
  useEffect(take);
  return (
    <section
      ref={root}
      className={`ld-grid ld-figure-grid is-rest ${props.className}`}
      aria-label={port.label}
      data-testid={props.testId}
    >
      <textarea
        ref={field}
        className="ld-hand ld-ink-1 ld-nowrap ld-right"
        data-home=""
        aria-label={port.label}
        rows={1}
        autoComplete="off"
        spellCheck={false}
      />
      {bar}
      {menu}
      {bar === null && (isArranging || atHead.column !== null || filters.length > 0) && (
        <ArrangeBar
          key={atHead.times}
          arranged={arranged}
          columns={namedColumns(api.current)}
          at={atHead.column ?? field.current?.getAttribute('col-id') ?? null}
          isAsked={isArranging || atHead.column !== null}
          onClose={() => {
            setAtHead(({ times }) => ({ column: null, times }));
            arranged.filterBy(null);
            onClose();
          }}
        />
      )}
      <Grid<Row>
        root={root}
        label={port.label}
        name={props.name}
        api={api}
        onReady={onReady}
        rowData={rows as Row[]} // the grid takes a mutable type and does not write to it
        pinnedBottomRowData={below as Row[]} // likewise
        rowClassRules={ROW_LOOKS}
        columnDefs={columns}
        headerHeight={headerHeight}
        context={context}
        onFirstDataRendered={take}
        onSortChanged={({ api: grid, source }) => {
          if (source !== 'uiColumnSorted') return;
          const sorted = grid.getColumnState().find((column) => column.sort != null);
          arranged.sortBy(
            sorted === undefined ? null : { column: sorted.colId, down: sorted.sort === 'desc' },
          );
        }}
      />
    </section>
  );
}
