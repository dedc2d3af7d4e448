import type { GridApi } from 'ag-grid-community';
import { type MouseEvent, useEffect, useRef } from 'react';
import { ArrangeBar } from './arrange/ArrangeBar';
import { namedColumns } from './arrange/named-columns';
import { useArranged } from './arrange/use-arranged';
import { useAsTallAsLines } from './as-tall-as-lines';
import type { FigureLine, FigureSheet } from './figure-sheet';
import { Grid } from './Grid';
import { type FigureHandProps, useFigureHand } from './use-figure-hand';
import './figure-grid.css';
import './hand/hand.css';

interface FigureGridProps<Line extends FigureLine> extends FigureHandProps<Line> {
  readonly testId: string;
  readonly className: string;
  /** As tall as its lines, a part of the page, or what the page leaves. */
  readonly height: 'lines' | 'part' | 'rest';
  readonly headerHeight?: number;
  /** What the cells know besides their line. When it changes, the cells of `redrawn` are drawn again. */
  readonly context?: unknown;
  readonly redrawn?: readonly string[];
  /** The line that is brought to the top, at first and whenever this changes. */
  readonly startAt?: string;
}

const rowClassRules = Object.fromEntries(
  (['head', 'rest', 'total'] as const).map((look) => [
    `ld-row-${look}`,
    ({ data }: { data?: FigureLine | undefined }) => data?.look === look,
  ]),
);

/** Figures of a project, by the key of their row and their column. The grid draws them; what is done to them is done by its hand. */
export function FigureGrid<Line extends FigureLine>(props: FigureGridProps<Line>) {
  const { label, context, redrawn, startAt, height, headerHeight } = props;
  const api = useRef<GridApi<Line> | null>(null);
  const arranged = useArranged(props.sheet, api);
  const { sheet, passes } = arranged;
  const { root, field, onReady, bar, asked, isArranging, onClose } = useFigureHand({ ...props, sheet }, api);
  const tall = useAsTallAsLines(root, arranged.count.shown);
  useEffect(() => {
    if (context !== undefined && redrawn !== undefined)
      api.current?.refreshCells({ force: true, columns: [...redrawn] });
  }, [context, redrawn]);
  useEffect(() => {
    if (api.current !== null) bringToTop(api.current, startAt);
  }, [startAt]);

  const onContextMenu = (event: MouseEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const rowId = target?.closest('[row-id]')?.getAttribute('row-id');
    const line = sheet.lines.find(({ id }) => id === rowId);
    if (target === null || line === undefined || props.onMenu === undefined) return;
    event.preventDefault();
    props.onMenu(line, target);
  };

  return (
    <section
      ref={root}
      className={`ld-grid ld-figure-grid is-${height} ${props.className}`}
      style={tall.style}
      aria-label={label}
      data-testid={props.testId}
      onContextMenu={onContextMenu}
    >
      <textarea
        ref={field}
        className="ld-hand"
        data-home=""
        aria-label={label}
        rows={1}
        autoComplete="off"
        spellCheck={false}
      />
      {bar}
      {bar === null && (isArranging || arranged.filters.length > 0) && (
        <ArrangeBar
          key={asked}
          arranged={arranged}
          columns={namedColumns(api.current)}
          at={field.current?.getAttribute('col-id') ?? null}
          isAsked={isArranging}
          onClose={() => {
            arranged.filterBy(null);
            onClose();
          }}
        />
      )}
      <Grid<Line>
        label={label}
        name={props.testId}
        api={api}
        onReady={onReady}
        context={context}
        rowData={sheet.lines as Line[]} // the grid takes a mutable type and does not write to it
        pinnedBottomRowData={(sheet.below ?? []) as Line[]} // likewise
        columnDefs={sheet.columns as FigureSheet<Line>['columns'][number][]} // likewise
        groupHeaderHeight={22}
        {...(height === 'part' ? { rowBuffer: 4 } : {})}
        {...(headerHeight === undefined ? {} : { headerHeight })}
        rowClassRules={rowClassRules}
        onFirstDataRendered={({ api: ready }) => {
          tall.onDrawn();
          bringToTop(ready, startAt);
        }}
        isExternalFilterPresent={() => arranged.filters.length > 0}
        doesExternalFilterPass={({ data }) => data === undefined || passes(data.id)}
        onSortChanged={({ api: grid, source }) => {
          if (source !== 'uiColumnSorted') return;
          const by = grid.getColumnState().find(({ sort }) => sort != null);
          arranged.sortBy(by === undefined ? null : { column: by.colId, down: by.sort === 'desc' });
        }}
      />
    </section>
  );
}

/** Shows a line at the top; nothing happens where there is none of that id. */
function bringToTop<Line>(api: GridApi<Line>, id: string | undefined): void {
  const node = id === undefined ? undefined : api.getRowNode(id);
  if (node !== undefined) api.ensureNodeVisible(node, 'top');
}
