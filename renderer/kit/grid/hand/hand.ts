import type { GridApi } from 'ag-grid-community';
import { writeBlock } from './block';
import { drawnCells, isInside, sidesOf } from './drawn-cells';
import { type Fill, filled, fillInside } from './fill';
import { readAxes } from './grid-axes';
import { type Intent, intentOf, type Mode } from './keys';
import { inMany, type Written } from './lay';
import { layText } from './lay-text';
import { listenToMouse } from './mouse';
import type { HandPort } from './port';
import {
  type At,
  afterChange,
  atPlace,
  cellsOf,
  type HandState,
  isOneCell,
  moved,
  onlyAt,
  type Rect,
  rangeOf,
  rectOf,
  walked,
} from './range';
import { summaryOf } from './summary';

export interface Hand {
  readonly focus: () => void;
  /** Takes a cell in hand; with `extend` the range goes on to it. */
  readonly take: (at: At, extend: boolean) => void;
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
): Hand {
  const cells = drawnCells(root);
  let axes = readAxes(api);
  let state: HandState | null = null;
  let mode: Mode = 'idle';
  /** What stood in the field when it was opened. */
  let opened = '';
  let cut: { readonly range: Rect; readonly text: string } | null = null;
  let run = 0;
  let filling: Rect | null = null;
  /** Esc was pressed: Tab leaves the grid. */
  let mayLeave = false;

  // ------------------------------------------------------------ what is in hand

  function hold(next: HandState | null, { isRun = false, speak = true } = {}): void {
    const was = state;
    state = next;
    if (!isRun) run += 1;
    settle();
    if (next === null) return;
    const { at } = next;
    if (was?.at.row !== at.row || was.at.column !== at.column) port().active(at);
    summarise(next);
    if (speak) port().say(spokenOf(next));
  }

  /** The field follows the cell in hand, and the drawn cells show the range. */
  function settle(): void {
    field.readOnly = state === null || !port().isWritable(state.at);
    field.setAttribute('aria-label', state === null ? port().label : port().words(state.at));
    if (state !== null) {
      field.setAttribute('row-id', state.at.row);
      field.setAttribute('col-id', state.at.column);
      field.setAttribute('row-index', String(axes.rowPlaces.get(state.at.row) ?? -1));
    }
    paint();
  }

  function spokenOf(held: HandState): string {
    const range = rectOf(held, axes);
    if (isOneCell(range)) return port().words(held.at);
    return `${range.bottom - range.top + 1} × ${range.right - range.left + 1}`;
  }

  function summarise(held: HandState): void {
    const range = rectOf(held, axes);
    const figures = cellsOf(range, axes).map((at) => port().figureAt(at));
    const summary = summaryOf(range.bottom - range.top + 1, range.right - range.left + 1, figures);
    port().summary(isOneCell(range) ? null : summary);
  }

  function reveal({ row, column }: At): void {
    const node = api.getRowNode(row);
    if (node !== undefined) api.ensureNodeVisible(node);
    api.ensureColumnVisible(column);
    cells.elementOf({ row, column })?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  // ------------------------------------------------------------ drawing

  function paint(): void {
    const range = state === null ? null : rectOf(state, axes);
    const at = state?.at;
    const cutting = cut?.range ?? null;
    cells.mark((row, column) => {
      const classes: string[] = [];
      if (range !== null && isInside(range, row, column)) {
        classes.push('ld-in', ...sidesOf(range, row, column).map((side) => `ld-in-${side}`));
        if (axes.rows[row] === at?.row && axes.columns[column] === at?.column) classes.push('ld-in-active');
        if (row === range.bottom && column === range.right) classes.push('ld-in-handle');
      }
      if (cutting !== null && isInside(cutting, row, column)) classes.push('ld-cut');
      if (filling !== null && isInside(filling, row, column)) classes.push('ld-filling');
      return classes;
    }, axes);
    place();
  }

  /** Lays the field over the cell in hand. */
  function place(): void {
    const cell = state === null ? null : cells.elementOf(state.at);
    if (cell === null) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    cell.id ||= `cell-${++lastId}`;
    field.setAttribute('aria-activedescendant', cell.id);
    const [own, of] = [cell.getBoundingClientRect(), root.getBoundingClientRect()];
    field.style.left = `${own.left - of.left}px`;
    field.style.top = `${own.top - of.top}px`;
    field.style.minWidth = `${own.width}px`;
    field.style.height = `${own.height}px`;
    field.style.width =
      mode === 'idle' ? `${own.width}px` : `${Math.max(own.width, field.value.length * 8 + 20)}px`;
  }

  // ------------------------------------------------------------ the editor

  function open(next: Mode, text: string): void {
    if (state === null || field.readOnly) return;
    reveal(state.at);
    mode = next;
    opened = next === 'editing' ? text : '\0';
    delete field.dataset.idle;
    if (field.value !== text) field.value = text;
    cut = null;
    paint();
  }

  function close(): void {
    mode = 'idle';
    field.value = '';
    field.dataset.idle = '';
    settle();
  }

  /** Takes what is written, into one cell or many; what stands there already is no edit. */
  function commit(isMany = false): void {
    if (mode === 'idle' || state === null) return;
    const text = field.value.replace(/\n+$/, '');
    const isSame = text === opened;
    const { at } = state;
    const range = rectOf(state, axes);
    close();
    if (isMany && !isOneCell(range)) write('many', inMany(text, range, axes, ground));
    else if (!isSame) port().write('type', [{ ...at, text }], run);
  }

  function write(act: 'many' | 'paste' | 'clear' | 'fill', written: readonly Written[]): void {
    run += 1;
    if (written.length > 0) port().write(act, written, run);
  }

  const ground = {
    isWritable: (at: At) => port().isWritable(at),
    stands: (at: At) => [port().textAt(at), port().shownAt(at)],
  };

  // ------------------------------------------------------------ acts

  function act(intent: Intent, held: HandState): boolean {
    const range = rectOf(held, axes);
    switch (intent.do) {
      case 'move': {
        commit();
        const isFilled = (at: At) => port().textAt(at) !== '';
        const next = moved(held, axes, intent.move, intent.extend, isFilled);
        reveal(intent.extend ? next.head : next.at);
        hold(next, { isRun: true });
        return true;
      }
      case 'walk': {
        commit();
        const leaves = intent.by === 'tab' && mayLeave;
        const next = leaves ? null : walked(held, axes, intent.by, intent.back);
        if (next === null) {
          cells.passScrollers();
          return false;
        }
        reveal(next.at);
        hold(next, { isRun: true });
        return true;
      }
      case 'edit':
        open('editing', editable(held.at));
        return true;
      case 'empty':
        open('typing', '');
        return true;
      case 'many':
        commit(true);
        return true;
      case 'line':
        field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
        return true;
      case 'cancel':
        return cancel();
      case 'clear':
        write('clear', inMany('', range, axes, ground));
        return true;
      case 'all':
        hold(rangeOf({ top: 0, bottom: axes.body - 1, left: 0, right: axes.columns.length - 1 }, axes));
        return true;
      case 'row':
        hold({ ...held, ...ends({ ...range, left: 0, right: axes.columns.length - 1 }) });
        return true;
      case 'column':
        hold({ ...held, ...ends({ ...range, top: 0, bottom: axes.body - 1 }) });
        return true;
      case 'fill':
        {
          const inside = fillInside(range, intent.way);
          if (inside !== null) fill(inside, false);
        }
        return true;
    }
  }

  function ends(range: Rect): Pick<HandState, 'anchor' | 'head'> {
    const { anchor, head } = rangeOf(range, axes) ?? {
      anchor: { row: '', column: '' },
      head: { row: '', column: '' },
    };
    return { anchor, head };
  }

  /** As it is typed: without the noise of adding doubles. */
  function editable(at: At): string {
    const text = port().textAt(at);
    const value = port().figureAt(at) === null || text === '' ? Number.NaN : Number(text);
    return Number.isNaN(value) ? text : String(Number(value.toPrecision(12)));
  }

  function cancel(): boolean {
    if (mode !== 'idle') {
      close();
      // Ends a composition that is under way; focus() is not lost on anybody, since nothing hears it.
      field.blur();
      focus();
      return true;
    }
    mayLeave = true;
    const isHolding = cut !== null || (state !== null && !isOneCell(rectOf(state, axes)));
    cut = null;
    if (state !== null) hold(onlyAt(state.at), { speak: false });
    return isHolding;
  }

  function fill({ source, over }: Fill, series: boolean): void {
    const texts = filled({ source, over }, axes, port().textAt, series);
    write('fill', texts.filter(ground.isWritable));
  }

  // ------------------------------------------------------------ clipboard

  function onCopy(event: ClipboardEvent): void {
    if (mode !== 'idle' || state === null) return;
    const range = rectOf(state, axes);
    const { top, bottom, left, right } = range;
    const block = axes.rows
      .slice(top, bottom + 1)
      .map((row) => axes.columns.slice(left, right + 1).map((column) => port().textAt({ row, column })));
    const text = writeBlock(block);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    cut = event.type === 'cut' ? { range, text } : null;
    paint();
  }

  function onPaste(event: ClipboardEvent): void {
    if (mode !== 'idle' || state === null) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const laid = layText(text, rectOf(state, axes), axes, port().across, port().called, ground);
    if (laid.kind !== 'cells') {
      port().refuse(laid);
      return;
    }
    const given = new Set(laid.cells.map(({ row, column }) => `${row}\n${column}`));
    const emptied = cut === null || cut.text !== text ? [] : inMany('', cut.range, axes, ground);
    cut = null;
    const range = rangeOf(laid.over, axes);
    if (range !== null) hold(range);
    write('paste', [...laid.cells, ...emptied.filter(({ row, column }) => !given.has(`${row}\n${column}`))]);
  }

  // ------------------------------------------------------------ events

  function onKeyDown(event: KeyboardEvent): void {
    if (state === null) return;
    const isOwn =
      mode === 'idle' && !event.isComposing && port().key(event, state.at, cells.elementOf(state.at));
    const intent = isOwn ? null : intentOf(event, mode, pageRows());
    const took = isOwn || (intent !== null && act(intent, state));
    if (!took) return;
    if (intent?.do !== 'cancel') mayLeave = false;
    event.preventDefault();
    event.stopPropagation();
  }

  function onInput(): void {
    if (mode === 'idle') open('typing', field.value);
    else place();
  }

  function pageRows(): number {
    const height = state === null ? 0 : (cells.elementOf(state.at)?.offsetHeight ?? 0);
    return Math.max(1, Math.floor(root.clientHeight / Math.max(1, height)) - 2);
  }

  function focus(): void {
    field.focus({ preventScroll: true });
  }

  /** Reached by a key: the first cell is in hand. */
  function onFocus(): void {
    const first = state === null ? atPlace(axes, 0, 0) : null;
    if (first !== null) hold(onlyAt(first));
    else if (state !== null) summarise(state);
  }

  function onBlur(): void {
    commit();
    port().summary(null);
  }

  function onModel(): void {
    const before = axes;
    axes = readAxes(api);
    cut = null;
    if (state === null) return;
    const next = afterChange(state, before, axes);
    if (next === state) {
      settle();
      if (document.activeElement === field) summarise(state);
    } else hold(next, { isRun: true, speak: false });
  }

  function take(at: At, extend: boolean): void {
    commit();
    focus();
    hold(extend && state !== null ? { ...state, head: at } : onlyAt(at));
  }

  const stop = new AbortController();
  const { signal } = stop;
  field.addEventListener('keydown', onKeyDown, { signal });
  field.addEventListener('input', onInput, { signal });
  field.addEventListener('compositionstart', () => mode === 'idle' && open('typing', field.value), {
    signal,
  });
  field.addEventListener('copy', onCopy, { signal });
  field.addEventListener('cut', onCopy, { signal });
  field.addEventListener('paste', onPaste, { signal });
  field.addEventListener('focus', onFocus, { signal });
  field.addEventListener('blur', onBlur, { signal });
  root.addEventListener('scroll', place, { signal, capture: true });
  root.addEventListener('focusin', ({ target }) => cells.isScroller(target) && focus(), { signal });
  listenToMouse(
    root,
    {
      atOf: cells.atOf,
      elementOf: cells.elementOf,
      held: () => (state === null ? null : { state, range: rectOf(state, axes) }),
      axes: () => axes,
      take,
      focus,
      reveal,
      edit: () => state !== null && open('editing', editable(state.at)),
      fill: (over) => {
        if (state === null) return;
        fill({ source: rectOf(state, axes), over }, true);
        hold(rangeOf(over, axes));
      },
      showFill: (over) => {
        filling = over;
        paint();
      },
    },
    signal,
  );
  const drawn = new MutationObserver(paint);
  drawn.observe(root, { childList: true, subtree: true });
  api.addEventListener('modelUpdated', onModel);
  api.addEventListener('displayedColumnsChanged', onModel);
  field.dataset.idle = '';
  settle();

  return {
    focus,
    take,
    release: () => {
      stop.abort();
      drawn.disconnect();
      port().summary(null);
      if (api.isDestroyed()) return;
      api.removeEventListener('modelUpdated', onModel);
      api.removeEventListener('displayedColumnsChanged', onModel);
    },
  };
}

let lastId = 0;
