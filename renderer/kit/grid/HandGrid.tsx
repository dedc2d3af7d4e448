import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import { Grid } from './Grid';
import type { ColDef } from './grid-types';
import type { HandPort } from './hand/port';
import type { At } from './hand/range';
import { useHand } from './hand/use-hand';
import './figure-grid.css';
import './hand/hand.css';

interface HandGridProps<Row extends { readonly id: string }> {
  /** What the hand asks and does: its texts are those that a person types. */
  readonly port: HandPort;
  readonly testId: string;
  /** Under which the widths and the order of its columns are kept. */
  readonly name: string;
  readonly className: string;
  readonly rows: readonly Row[];
  readonly columns: ColDef<Row>[];
  readonly headerHeight: number;
  /** A cell that is to be taken in hand once it is there. */
  readonly wanted: At | null;
  readonly onTaken: () => void;
  /** A person has asked for another order; null for that of the rows. */
  readonly onSorted: (by: { readonly field: string; readonly down: boolean } | null) => void;
}

/** Rows of any texts under a spreadsheet's hand. The grid draws them; what is done to them is done by its port. */
export function HandGrid<Row extends { readonly id: string }>(props: HandGridProps<Row>) {
  const { port, rows, columns, headerHeight, wanted, onTaken, onSorted } = props;
  const api = useRef<GridApi<Row> | null>(null);
  const { root, field, hand, onReady, bar } = useHand<Row>(port);
  const take = (): void => {
    const node = wanted === null ? undefined : api.current?.getRowNode(wanted.row);
    if (wanted === null || node === undefined) return;
    api.current?.ensureNodeVisible(node, 'middle');
    hand.current?.take(wanted, false);
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
        className="ld-hand"
        data-home=""
        aria-label={port.label}
        rows={1}
        autoComplete="off"
        spellCheck={false}
      />
      {bar}
      <Grid<Row>
        label={port.label}
        name={props.name}
        api={api}
        onReady={onReady}
        rowData={rows as Row[]} // the grid takes a mutable type and does not write to it
        columnDefs={columns}
        headerHeight={headerHeight}
        onFirstDataRendered={take}
        onSortChanged={({ api: grid, source }) => {
          if (source !== 'uiColumnSorted') return;
          const sorted = grid.getColumnState().find((column) => column.sort != null);
          onSorted(sorted === undefined ? null : { field: sorted.colId, down: sorted.sort === 'desc' });
        }}
      />
    </section>
  );
}
