import type { GridApi } from 'ag-grid-community';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useAfterPaint } from '../state/after-paint';
import { useStore } from '../state/store';
import { type WantedFigure, wantedFigure } from '../state/wanted-figure';
import { ArrangeBar } from './arrange/ArrangeBar';
import { namedColumns } from './arrange/named-columns';
import { useArranged } from './arrange/use-arranged';
import { useAsTallAsLines } from './as-tall-as-lines';
import type { FigureLine, FigureSheet } from './figure-sheet';
import { Grid } from './Grid';
import { type FigureControllerProps, useFigureController } from './use-figure-controller';
import { yearColumnId } from './year-columns';
import './figure-grid.css';
import './controller/controller.css';

interface FigureGridProps<Line extends FigureLine> extends FigureControllerProps<Line> {
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
  /** Whether a figure that is gone to is one of these, where a row has the same key in another table; absent: by its key alone. */
  readonly shows?: (wanted: WantedFigure) => boolean;
}

const rowClassRules = Object.fromEntries(
  (['head', 'new', 'rest', 'total'] as const).map((look) => [
    `ld-row-${look}`,
    ({ data }: { data?: FigureLine | undefined }) => data?.look === look,
  ]),
);

const NONE: readonly never[] = [];

/** Lines that are drawn beyond those in view, so that none is blank while they are scrolled. */
const BEYOND = { lines: 10, part: 4, rest: 10 } as const;

/** Figures of a project, by the key of their row and their column. The grid draws them; what is done to them is done by its controller. */
export function FigureGrid<Line extends FigureLine>(props: FigureGridProps<Line>) {
  const { label, context, redrawn, startAt, height, headerHeight } = props;
  const api = useRef<GridApi<Line> | null>(null);
  const arranged = useArranged(props.sheet, api);
  const { sheet } = arranged;
  const given = useFigureController({ ...props, sheet }, api);
  const { root, field, controller, onReady, bar, menu, asked, isArranging, onClose } = given;
  const tall = useAsTallAsLines(root, arranged.count.shown);
  useEffect(() => {
    if (context !== undefined && redrawn !== undefined)
      api.current?.refreshCells({ force: true, columns: [...redrawn] });
  }, [context, redrawn]);
  useEffect(() => {
    if (api.current !== null) bringToTop(api.current, startAt);
  }, [startAt]);
  const isDrawn = useRef(false);
  // What is in view comes first.
  const [isInView, setInView] = useState(false);
  const beyond = useAfterPaint(isInView ? BEYOND[height] : 0);
  const takeWanted = useWantedFigure(props, sheet, { api, controller, isDrawn });

  return (
    <section
      ref={root}
      className={`ld-grid ld-figure-grid is-${height} ${props.className}`}
      style={tall.style}
      aria-label={label}
      data-testid={props.testId}
    >
      <textarea
        ref={field}
        className="ld-hand ld-ink-1 ld-nowrap ld-right"
        data-home=""
        aria-label={label}
        rows={1}
        autoComplete="off"
        spellCheck={false}
      />
      {bar}
      {menu}
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
        root={root}
        label={label}
        name={props.testId}
        api={api}
        onReady={onReady}
        context={context}
        rowData={sheet.lines as Line[]} // the grid takes a mutable type and does not write to it
        pinnedBottomRowData={(sheet.below ?? NONE) as Line[]} // likewise
        columnDefs={sheet.columns as FigureSheet<Line>['columns'][number][]} // likewise
        groupHeaderHeight={22}
        rowBuffer={beyond}
        {...(headerHeight === undefined ? {} : { headerHeight })}
        rowClassRules={rowClassRules}
        onFirstDataRendered={({ api: ready }) => {
          tall.onDrawn();
          bringToTop(ready, startAt);
          isDrawn.current = true;
          setInView(true);
          takeWanted();
        }}
        isExternalFilterPresent={arranged.isFiltered}
        doesExternalFilterPass={arranged.passes}
        onSortChanged={({ api: grid, source }) => {
          if (source !== 'uiColumnSorted') return;
          const by = grid.getColumnState().find(({ sort }) => sort != null);
          arranged.sortBy(by === undefined ? null : { column: by.colId, down: by.sort === 'desc' });
        }}
      />
    </section>
  );
}

interface DrawnGrid<Line extends FigureLine> {
  readonly api: RefObject<GridApi<Line> | null>;
  readonly controller: ReturnType<typeof useFigureController<Line>>['controller'];
  /** Whether the grid has its height. */
  readonly isDrawn: RefObject<boolean>;
}

/** Selects the figure that another page has asked for, once its row can be brought into view. @returns what tries it again */
function useWantedFigure<Line extends FigureLine>(
  { testId, shows }: Pick<FigureGridProps<Line>, 'testId' | 'shows'>,
  sheet: FigureSheet<Line>,
  { api, controller, isDrawn }: DrawnGrid<Line>,
): () => void {
  const { wanted } = useStore(wantedFigure);
  const takeWanted = (): void => {
    if (wanted?.grid !== testId || shows?.(wanted) === false) return;
    // Before the grid has its height, no row can be brought into view.
    if (!isDrawn.current || controller.current === null || api.current?.getRowNode(wanted.row) === undefined)
      return;
    const columns = sheet.across.map(({ id }) => id);
    const ofYear = yearColumnId(wanted.year);
    const column = columns.includes(ofYear) ? ofYear : columns[0];
    wantedFigure.set({ wanted: null });
    if (column === undefined) return;
    controller.current.take({ row: wanted.row, column }, false);
    // A grid that was drawn just now gets its height with the next frame.
    requestAnimationFrame(() => {
      const node = api.current?.getRowNode(wanted.row);
      if (node !== undefined) api.current?.ensureNodeVisible(node, 'middle');
    });
  };
  useEffect(takeWanted);
  return takeWanted;
}

/** Shows a line at the top; nothing happens where there is none of that id. */
function bringToTop<Line>(api: GridApi<Line>, id: string | undefined): void {
  const node = id === undefined ? undefined : api.getRowNode(id);
  if (node !== undefined) api.ensureNodeVisible(node, 'top');
}
