import type { Editor } from './editor';
import { type Fill, filled, fillInside } from './fill';
import type { Wish } from './find';
import type { InHand } from './in-hand';
import type { Intent } from './keys';
import { inMany } from './lay';
import type { ColumnWish } from './lay-column';
import type { HandPort } from './port';
import { type At, moved, type Rect, rangeOf, walked } from './range';

/** Does what keys and mouse ask of the cells in hand. */
export function actsOn(
  inHand: InHand,
  editor: Editor,
  port: () => HandPort,
  asked: {
    readonly refocus: () => void;
    readonly seek: (wish: Wish) => void;
    readonly layColumn: (column: string, wish: ColumnWish) => void;
  },
) {
  const { ground } = inHand;
  /** Esc was pressed: Tab leaves the grid. */
  let mayLeave = false;

  function fill({ source, over }: Fill, series: boolean): void {
    const texts = filled({ source, over }, inHand.axes(), port().textAt, series);
    inHand.write('fill', texts.filter(ground.isWritable));
  }

  function cancel(): boolean {
    if (editor.mode() !== 'idle') {
      editor.close();
      asked.refocus();
      return true;
    }
    mayLeave = true;
    const isHolding = inHand.shown().cut !== null || inHand.isMany();
    inHand.show({ cut: null });
    inHand.shrink();
    return isHolding;
  }

  function stretch(over: Rect): void {
    const [state, range] = [inHand.state(), rangeOf(over, inHand.axes())];
    if (state !== null && range !== null) inHand.hold({ ...range, at: state.at });
  }

  /** @returns false for a key that is left to the window */
  function act(intent: Intent): boolean {
    const [state, range, axes] = [inHand.state(), inHand.range(), inHand.axes()];
    if (state === null || range === null) return false;
    const all = { top: 0, bottom: axes.body - 1, left: 0, right: axes.columns.length - 1 };
    switch (intent.do) {
      case 'move': {
        editor.commit();
        const isFilled = (at: At) => port().textAt(at) !== '';
        const next = moved(state, axes, intent.move, intent.extend, isFilled);
        inHand.reveal(intent.extend ? next.head : next.at);
        inHand.hold(next, { isRun: true });
        return true;
      }
      case 'walk': {
        editor.commit();
        const leaves = intent.by === 'tab' && mayLeave;
        const next = leaves ? null : walked(state, axes, intent.by, intent.back);
        if (next === null) {
          inHand.cells.passScrollers();
          return false;
        }
        inHand.reveal(next.at);
        inHand.hold(next, { isRun: true });
        return true;
      }
      case 'edit':
        editor.edit();
        return true;
      case 'empty':
        editor.empty();
        return true;
      case 'many':
        editor.commit(true);
        return true;
      case 'line':
        editor.newLine();
        return true;
      case 'cancel':
        return cancel();
      case 'clear':
        inHand.write('clear', inMany('', range, axes, ground));
        return true;
      case 'all':
        inHand.hold(rangeOf(all, axes));
        return true;
      case 'row':
        stretch({ ...range, left: all.left, right: all.right });
        return true;
      case 'column':
        stretch({ ...range, top: all.top, bottom: all.bottom });
        return true;
      case 'seek':
        asked.seek(intent.wish);
        return true;
      case 'layColumn':
        asked.layColumn(state.at.column, intent.wish);
        return true;
      case 'fill': {
        const inside = fillInside(range, intent.way);
        if (inside !== null) fill(inside, false);
        return true;
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
    /** Fills on from the range in hand, by its handle. */
    fillOver: (over: Rect): void => {
      const source = inHand.range();
      if (source === null) return;
      fill({ source, over }, true);
      inHand.hold(rangeOf(over, inHand.axes()));
    },
  };
}
