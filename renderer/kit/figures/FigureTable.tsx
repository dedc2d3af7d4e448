import type { MessageKey } from '@shared/base/message';
import type { ReadInto } from '@shared/features/importing/pasted';
import type { Figure } from '@shared/model/figure';
import { type ComponentProps, useRef, useState } from 'react';
import type { Block } from '../grid/controller/block';
import { FigureGrid } from '../grid/FigureGrid';
import type { NewLines } from '../grid/figure-paste';
import { type CellAt, type FigureLine, NEW_LINE } from '../grid/figure-sheet';
import { enterFigures, type FigureView, gave, typeFigure } from '../state/figures';
import { useWords } from '../state/language';
import { showNotice } from '../state/notices';
import { rangeSummary } from '../state/range-summary';
import { createStore, type Store, useStore } from '../state/store';
import { FigureInspector } from './FigureInspector';
import type { InspectedFigure } from './inspected-figure';
import { openFigures } from './paste/open-figures';
import { saysNames } from './paste/says-names';
import './figure-table.css';

type GridOf<Line extends FigureLine> = ComponentProps<typeof FigureGrid<Line>>;

/** What a page may do itself. */
type HandedOn = 'onEdit' | 'onGive' | 'onRefused' | 'onFocus';

interface FigureTableProps<Line extends FigureLine>
  extends Omit<GridOf<Line>, 'testId' | 'className' | 'onSummary' | HandedOn>,
    Partial<Pick<GridOf<Line>, HandedOn>> {
  readonly view: FigureView;
  /** Of the classes and the test ids: "need". */
  readonly name: string;
  readonly editable: boolean;
  /** Said of what cannot be read. */
  readonly unreadable: MessageKey;
  /** What the inspector says of a place; null for nothing. */
  readonly inspect: (line: Line, columnId: string) => InspectedFigure | null;
  /** Said by the inspector while no cell is chosen. */
  readonly nothing: string;
  /** What the live region says of the figure that is in force after an edit. */
  readonly spoken?: (at: CellAt<Line>, value: number | null) => string | Promise<string>;
  /** What the figures of a pasted block are. */
  readonly into: ReadInto;
  /** The rows that a pasted block may bring; absent where there are none. */
  readonly newLines?: NewLines<Line>;
  /** Takes the figures of a block that was looked at; absent: as any others that are pasted. */
  readonly onLooked?: GridOf<Line>['onGive'];
}

/** Which cell is selected. */
interface Focused {
  readonly at: { readonly lineId: string; readonly columnId: string } | null;
}

type InspectorOf<Line extends FigureLine> = Omit<ComponentProps<typeof FigureInspector>, 'inspected'> &
  Pick<FigureTableProps<Line>, 'sheet' | 'inspect'> & { readonly focused: Store<Focused> };

/** The inspector of the selected cell. */
function FocusedInspector<Line extends FigureLine>({
  focused,
  sheet,
  inspect,
  ...inspector
}: InspectorOf<Line>) {
  const { at } = useStore(focused);
  const line = [...sheet.lines, ...(sheet.below ?? [])].find(({ id }) => id === at?.lineId);
  const isNone = line === undefined || line.look === 'new' || at === null;
  return <FigureInspector inspected={isNone ? null : inspect(line, at.columnId)} {...inspector} />;
}

/** A page's figures: their grid, and the inspector of the selected cell. What is done to them goes to the figures' own service. */
export function FigureTable<Line extends FigureLine>(props: FigureTableProps<Line>) {
  const { view, name, editable, unreadable, inspect, nothing, spoken, into, newLines, onLooked, ...grid } =
    props;
  const words = useWords();
  const chosen = useRef<() => readonly Figure[]>(() => []);
  // Of the inspector alone: the grid draws nothing otherwise where another cell is selected.
  const [focused] = useState(() => createStore<Focused>({ at: null }));
  const onGive: GridOf<Line>['onGive'] =
    grid.onGive ?? ((act, given, made) => gave(() => enterFigures(view, act, given, words, made)));
  const onNamed = (block: Block, rows: readonly string[], columns: readonly string[]): boolean => {
    if (!editable || !saysNames(block)) return false;
    void openFigures(block, into, {
      sheet: grid.sheet,
      label: grid.label,
      at: { row: rows[0] ?? NEW_LINE, column: columns[0] ?? '' },
      newLines,
      give: (given, made) => (onLooked ?? onGive)('paste', given, made),
    });
    return true;
  };
  return (
    <>
      <FigureGrid
        onEdit={(at, entry) =>
          typeFigure(
            view,
            at.cell,
            entry,
            unreadable,
            spoken === undefined ? undefined : (value) => spoken(at, value),
          )
        }
        onRefused={showNotice}
        onNamed={onNamed}
        {...grid}
        onGive={onGive}
        chosen={chosen}
        testId={`${name}-grid`}
        className={`ld-${name}-grid`}
        onSummary={(summary) => rangeSummary.set({ summary })}
        onFocus={(at, columnId) => {
          focused.set({ at: { lineId: at.id, columnId } });
          grid.onFocus?.(at, columnId);
        }}
      />
      <FocusedInspector
        focused={focused}
        sheet={grid.sheet}
        inspect={inspect}
        view={view}
        testId={`${name}-inspector`}
        nothing={nothing}
        unreadable={unreadable}
        editable={editable}
        chosen={chosen}
      />
    </>
  );
}
