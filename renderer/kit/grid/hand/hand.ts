import type { GridApi } from 'ag-grid-community';
import { actsOn } from './acts';
import { copyCells, pasteCells } from './clipboard';
import { editCells } from './editor';
import { type Finder, finderIn, type Wish } from './find';
import { cellsInHand } from './in-hand';
import { intentOf } from './keys';
import { layColumn } from './lay-column';
import { listenToMouse } from './mouse';
import type { HandPort } from './port';
import { type At, atPlace, cellsOf, onlyAt } from './range';

export interface Hand {
  readonly focus: () => void;
  /** Takes a cell in hand; with `extend` the range goes on to it. */
  readonly take: (at: At, extend: boolean) => void;
  readonly finder: Finder;
  /** Of the range in hand, also while the focus is elsewhere. */
  readonly cells: () => readonly At[];
  readonly release: () => void;
}

/**
 * A spreadsheet's hand over a grid that only draws. One text field has the focus all the time, lying over the cell in
 * hand: keys, clipboard and input methods come to it, and no first key is lost, because nothing moves when it shows.
 */
export function giveHand(
  api: GridApi,
  root: HTMLElement,
  field: HTMLTextAreaElement,
  port: () => HandPort,
  seek: (wish: Wish) => void,
): Hand {
  field.dataset.idle = '';
  const inHand = cellsInHand(api, root, field, port);
  const editor = editCells(field, inHand, port);
  const focus = (): void => field.focus({ preventScroll: true });
  const refocus = (): void => {
    // Ends a composition that is under way; the focus is not lost on anybody, since nothing hears it.
    field.blur();
    focus();
  };
  const { act, fillOver } = actsOn(inHand, editor, port, {
    refocus,
    seek,
    layColumn: (column, wish) => layColumn(api, column, wish),
  });

  function onKeyDown(event: KeyboardEvent): void {
    const state = inHand.state();
    if (state === null) return;
    const mode = editor.mode();
    const cell = inHand.cells.elementOf(state.at);
    const isOwn = mode === 'idle' && !event.isComposing && port().key(event, state.at, cell);
    const intent = isOwn ? null : intentOf(event, mode, pageRows(root, cell));
    if ((!isOwn && intent === null) || !act(intent)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Reached by a key: the first cell in view is in hand, since a grid need not begin at its top. */
  function onFocus(): void {
    const first = inHand.state() === null ? atPlace(inHand.axes(), firstInView(api), 0) : null;
    if (first === null) inHand.summary.say();
    else inHand.hold(onlyAt(first));
  }

  function onBlur(): void {
    editor.commit();
    inHand.summary.putAway();
  }

  function take(at: At, extend: boolean): void {
    editor.commit();
    focus();
    const state = inHand.state();
    inHand.hold(extend && state !== null ? { ...state, head: at } : onlyAt(at));
  }

  const onClipboard = (event: ClipboardEvent): void => {
    if (editor.mode() === 'idle') (event.type === 'paste' ? pasteCells : copyCells)(event, inHand, port);
  };

  const stop = new AbortController();
  const { signal } = stop;
  field.addEventListener('keydown', onKeyDown, { signal });
  field.addEventListener('beforeinput', editor.keepUndo, { signal });
  field.addEventListener('input', editor.heed, { signal });
  field.addEventListener('compositionstart', editor.begin, { signal });
  for (const type of ['copy', 'cut', 'paste'] as const) field.addEventListener(type, onClipboard, { signal });
  field.addEventListener('focus', onFocus, { signal });
  field.addEventListener('blur', onBlur, { signal });
  root.addEventListener('scroll', inHand.place, { signal, capture: true });
  root.addEventListener('focusin', ({ target }) => inHand.cells.isScroller(target) && focus(), { signal });
  listenToMouse(root, inHand, { take, focus, edit: editor.edit, fill: fillOver }, signal);
  const drawn = new MutationObserver(inHand.paint);
  drawn.observe(root, { childList: true, subtree: true });
  api.addEventListener('modelUpdated', inHand.reread);
  api.addEventListener('displayedColumnsChanged', inHand.reread);
  api.addEventListener('columnResized', inHand.place);
  inHand.settle();

  return {
    focus,
    take,
    finder: finderIn(inHand, port),
    cells: () => {
      const range = inHand.range();
      return range === null ? [] : cellsOf(range, inHand.axes());
    },
    release: () => {
      stop.abort();
      drawn.disconnect();
      inHand.summary.putAway();
      if (api.isDestroyed()) return;
      api.removeEventListener('modelUpdated', inHand.reread);
      api.removeEventListener('displayedColumnsChanged', inHand.reread);
      api.removeEventListener('columnResized', inHand.place);
    },
  };
}

function pageRows(root: HTMLElement, cell: HTMLElement | null): number {
  return Math.max(1, Math.floor(root.clientHeight / Math.max(1, cell?.offsetHeight ?? 0)) - 2);
}

/** The place of the first row that stands whole under the head. */
function firstInView(api: GridApi): number {
  const { top } = api.getVerticalPixelRange();
  const places = Array.from({ length: api.getDisplayedRowCount() }, (_, place) => place);
  return places.find((place) => (api.getDisplayedRowAtIndex(place)?.rowTop ?? 0) >= top) ?? 0;
}
