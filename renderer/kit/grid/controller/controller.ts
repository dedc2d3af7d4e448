import type { GridApi } from 'ag-grid-community';
import { actsOn } from './acts';
import { cellSelection } from './cell-selection';
import { copyCells, pasteCells } from './clipboard';
import { editCells } from './editor';
import { type Finder, finderIn, type GridRequest } from './find';
import { intentOf } from './keys';
import { layColumn } from './lay-column';
import { listenToMouse } from './mouse';
import type { ControllerPort } from './port';
import { type At, atPlace, cellsOf, onlyAt } from './range';

export interface GridController {
  readonly focus: () => void;
  /** Selects a cell; with `extend` the range goes on to it. */
  readonly take: (at: At, extend: boolean) => void;
  readonly finder: Finder;
  /** What the menu of a cell does. */
  readonly menu: {
    /** Gives the keys back to the cell. */
    readonly focus: () => void;
    readonly at: () => At | null;
    readonly canWrite: () => boolean;
    readonly copy: () => void;
    readonly fillDown: () => void;
    readonly clear: () => void;
  };
  /** Of the selected range, also while the focus is elsewhere. */
  readonly cells: () => readonly At[];
  readonly release: () => void;
}

/**
 * A spreadsheet’s controller over a grid that only draws. One text field has the focus all the time, lying over the cell in
 * controller: keys, clipboard and input methods come to it, and no first key is lost, because nothing moves when it shows.
 */
export function attachController(
  api: GridApi,
  root: HTMLElement,
  field: HTMLTextAreaElement,
  port: () => ControllerPort,
  asked: {
    readonly seek: (request: GridRequest) => void;
    /** Opens the menu of the selected cell. */
    readonly menu: (cell: HTMLElement) => void;
  },
): GridController {
  field.dataset.idle = '';
  const selection = cellSelection(api, root, field, port);
  const editor = editCells(field, selection, port);
  const focus = (): void => field.focus({ preventScroll: true });
  const refocus = (): void => {
    // Ends a composition that is under way; the focus is not lost on anybody, since nothing hears it.
    field.blur();
    focus();
  };
  const { act, fillOver } = actsOn(selection, editor, port, {
    refocus,
    seek: asked.seek,
    layColumn: (column, request) => layColumn(api, column, request),
    menu: openMenu,
  });

  function openMenu(): void {
    const at = selection.state()?.at;
    const cell = at === undefined ? null : selection.cells.elementOf(at);
    if (cell !== null) asked.menu(cell);
  }

  /** By the right button, which has selected the cell, or by a button in a cell. */
  function onContextMenu(event: MouseEvent): void {
    const at = selection.cells.atOf(event.target);
    if (at === null) return;
    event.preventDefault();
    if (!selection.includes(at)) take(at, false);
    openMenu();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const state = selection.state();
    if (state === null) return;
    const mode = editor.mode();
    const cell = selection.cells.elementOf(state.at);
    const isOwn = mode === 'idle' && !event.isComposing && port().key(event, state.at, cell);
    const intent = isOwn ? null : intentOf(event, mode, pageRows(root, cell));
    if ((!isOwn && intent === null) || !act(intent)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Reached by a key: the first cell in view is selected, since a grid need not begin at its top. */
  function onFocus(): void {
    const first = selection.state() === null ? atPlace(selection.axes(), firstInView(api), 0) : null;
    if (first !== null) selection.hold(onlyAt(first));
    else {
      selection.summary.say();
      selection.speak();
    }
  }

  function onBlur(): void {
    editor.commit();
    selection.summary.putAway();
  }

  function take(at: At, extend: boolean): void {
    editor.commit();
    const state = selection.state();
    // Before the focus: a grid that gets it without a cell takes its first one, and says it.
    selection.hold(extend && state !== null ? { ...state, head: at } : onlyAt(at));
    focus();
  }

  const onClipboard = (event: ClipboardEvent): void => {
    if (editor.mode() === 'idle') (event.type === 'paste' ? pasteCells : copyCells)(event, selection, port);
  };

  const stop = new AbortController();
  const { signal } = stop;
  field.addEventListener('keydown', onKeyDown, { signal });
  field.addEventListener('beforeinput', editor.keepUndo, { signal });
  field.addEventListener('input', editor.onInput, { signal });
  field.addEventListener('compositionstart', editor.begin, { signal });
  for (const type of ['copy', 'cut', 'paste'] as const) field.addEventListener(type, onClipboard, { signal });
  field.addEventListener('focus', onFocus, { signal });
  field.addEventListener('blur', onBlur, { signal });
  root.addEventListener('contextmenu', onContextMenu, { signal });
  root.addEventListener('scroll', selection.place, { signal, capture: true });
  root.addEventListener('focusin', ({ target }) => selection.cells.isScroller(target) && focus(), { signal });
  listenToMouse(root, selection, { take, focus, edit: editor.edit, fill: fillOver }, signal);
  const drawn = new MutationObserver(selection.paint);
  drawn.observe(root, { childList: true, subtree: true });
  api.addEventListener('modelUpdated', selection.reread);
  api.addEventListener('displayedColumnsChanged', selection.reread);
  api.addEventListener('columnResized', selection.place);
  selection.settle();

  return {
    focus,
    take,
    finder: finderIn(selection, port),
    menu: {
      focus,
      at: () => selection.state()?.at ?? null,
      canWrite: () => {
        const range = selection.range();
        return range !== null && cellsOf(range, selection.axes()).some(port().isWritable);
      },
      copy: () => {
        focus();
        document.execCommand('copy');
      },
      fillDown: () => void act({ do: 'fill', way: 'down' }),
      clear: () => void act({ do: 'clear' }),
    },
    cells: () => {
      const range = selection.range();
      return range === null ? [] : cellsOf(range, selection.axes());
    },
    release: () => {
      stop.abort();
      drawn.disconnect();
      selection.summary.putAway();
      if (api.isDestroyed()) return;
      api.removeEventListener('modelUpdated', selection.reread);
      api.removeEventListener('displayedColumnsChanged', selection.reread);
      api.removeEventListener('columnResized', selection.place);
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
