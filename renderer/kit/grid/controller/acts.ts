import type { CellSelection } from './cell-selection';
import type { Editor } from './editor';
import { type Fill, filled, fillInside } from './fill';
import type { GridRequest } from './find';
import type { Intent } from './keys';
import { inMany } from './lay';
import type { ColumnCommand } from './lay-column';
import type { ControllerPort } from './port';
import { type At, type Axes, moved, type Rect, rangeOf, type SelectionState, walked } from './range';

type IntentTo<Do extends Intent['do']> = Extract<Intent, { readonly do: Do }>;

/** The ways from cell to cell. */
function movesOf(selection: CellSelection, editor: Editor, port: () => ControllerPort) {
  /** Goes to another cell, or takes the range there. */
  function move({ move: way, extend }: IntentTo<'move'>, state: SelectionState, axes: Axes): true {
    editor.commit();
    const isFilled = (at: At) => port().textAt(at) !== '';
    const next = moved(state, axes, way, extend, isFilled);
    selection.reveal(extend ? next.head : next.at);
    selection.hold(next, { isRun: true });
    return true;
  }

  /** Goes on within the range, or along the rows; out of the grid where a person may leave it. */
  function walk(
    { by, back }: IntentTo<'walk'>,
    state: SelectionState,
    axes: Axes,
    mayLeave: boolean,
  ): boolean {
    if (!editor.commit({ holds: true })) return true;
    const leaves = by === 'tab' && mayLeave;
    const next = leaves ? null : walked(state, axes, by, back);
    if (next === null) {
      selection.cells.passScrollers();
      return false;
    }
    selection.reveal(next.at);
    selection.hold(next, { isRun: true });
    return true;
  }

  return { move, walk };
}

/** What is filled from the selected cells. */
function fillsOf(selection: CellSelection, port: () => ControllerPort) {
  function fill({ source, over }: Fill, series: boolean): void {
    const texts = filled({ source, over }, selection.axes(), port().textAt, series);
    selection.write('fill', texts.filter(selection.ground.isWritable));
  }

  return {
    /** The rest of a range, from its first row or column. */
    inside: (range: Rect, way: IntentTo<'fill'>['way']): void => {
      const inside = fillInside(range, way);
      if (inside !== null) fill(inside, false);
    },
    /** Fills on from the selected range, by its handle. */
    over: (over: Rect): void => {
      const source = selection.range();
      if (source === null) return;
      fill({ source, over }, true);
      selection.hold(rangeOf(over, selection.axes()));
    },
  };
}

/** Does what keys and mouse ask of the selected cells. */
export function actsOn(
  selection: CellSelection,
  editor: Editor,
  port: () => ControllerPort,
  asked: {
    readonly refocus: () => void;
    readonly seek: (request: GridRequest) => void;
    readonly layColumn: (column: string, request: ColumnCommand) => void;
    readonly menu: () => void;
  },
) {
  const { ground } = selection;
  const moves = movesOf(selection, editor, port);
  const fills = fillsOf(selection, port);
  /** Esc was pressed: Tab leaves the grid. */
  let mayLeave = false;

  function cancel(): boolean {
    if (editor.mode() !== 'idle') {
      editor.close();
      asked.refocus();
      return true;
    }
    mayLeave = true;
    const isHolding = selection.shown().cut !== null || selection.isMany();
    selection.show({ cut: null });
    selection.shrink();
    return isHolding;
  }

  function stretch(over: Rect): void {
    const [state, range] = [selection.state(), rangeOf(over, selection.axes())];
    if (state !== null && range !== null) selection.hold({ ...range, at: state.at });
  }

  /** @returns false for a key that is left to the window */
  function act(intent: Intent): boolean {
    const [state, range, axes] = [selection.state(), selection.range(), selection.axes()];
    if (state === null || range === null) return false;
    const all = { top: 0, bottom: axes.body - 1, left: 0, right: axes.columns.length - 1 };
    switch (intent.do) {
      case 'move':
        return moves.move(intent, state, axes);
      case 'walk':
        return moves.walk(intent, state, axes, mayLeave);
      case 'edit':
        editor.edit();
        return true;
      case 'empty':
        editor.empty();
        return true;
      case 'many':
        editor.commit({ isMany: true });
        return true;
      case 'line':
        editor.newLine();
        return true;
      case 'cancel':
        return cancel();
      case 'clear':
        selection.write('clear', inMany('', range, axes, ground));
        return true;
      case 'all':
        selection.hold(rangeOf(all, axes));
        return true;
      case 'row':
        stretch({ ...range, left: all.left, right: all.right });
        return true;
      case 'column':
        stretch({ ...range, top: all.top, bottom: all.bottom });
        return true;
      case 'seek':
        asked.seek(intent.request);
        return true;
      case 'layColumn':
        asked.layColumn(state.at.column, intent.request);
        return true;
      case 'fill':
        fills.inside(range, intent.way);
        return true;
      case 'menu':
        asked.menu();
        return true;
      case 'removeRow': {
        const removal = port().removal(state.at);
        removal?.remove();
        return removal !== null;
      }
    }
  }

  return {
    /**
     * @param intent null for a key that the grid itself has taken
     * @returns false for a key that is left to the window
     */
    act: (intent: Intent | null): boolean => {
      const took = intent === null || act(intent);
      if (took && intent?.do !== 'cancel') mayLeave = false;
      return took;
    },
    fillOver: fills.over,
  };
}
