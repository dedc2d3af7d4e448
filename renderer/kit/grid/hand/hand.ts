import type { GridApi } from 'ag-grid-community';
import { readBlock, writeBlock } from './block';
import { drawnCells, isInside, sidesOf } from './drawn-cells';
import { goOn } from './fill';
import { type Intent, intentOf, type Mode } from './keys';
import { inMany, type Laid, layBlock, taken, type Written } from './lay';
import { matchBlock } from './match';
import { listenToMouse } from './mouse';
import type { HandPort } from './port';
import {
  type At,
  type Axes,
  afterChange,
  atPlace,
  axesOf,
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
        fillInside(range, intent.way);
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

  /** Ctrl+D and Ctrl+R: the first row or column goes over the others; a single one takes what stands before it. */
  function fillInside({ top, bottom, left, right }: Rect, way: 'down' | 'right'): void {
    const down = way === 'down';
    if (down ? top === bottom : left === right) {
      if (down ? top === 0 : left === 0) return;
      if (down) top -= 1;
      else left -= 1;
    }
    const source = down ? { top, bottom: top, left, right } : { top, bottom, left, right: left };
    fill(source, { top, bottom, left, right }, false);
  }

  function fill(source: Rect, over: Rect, series: boolean): void {
    const written: Written[] = [];
    const isDown = over.bottom > source.bottom || over.top < source.top;
    const back = over.top < source.top || over.left < source.left;
    const [from, to] = isDown ? [source.left, source.right] : [source.top, source.bottom];
    const length = isDown ? over.bottom - over.top + 1 : over.right - over.left + 1;
    const known = isDown ? source.bottom - source.top + 1 : source.right - source.left + 1;
    for (let line = from; line <= to; line += 1) {
      const along = Array.from({ length }, (_, place) =>
        isDown ? atPlace(axes, over.top + place, line) : atPlace(axes, line, over.left + place),
      ).filter((at) => at !== null);
      if (back) along.reverse();
      const texts = along.slice(0, known).map((at) => port().textAt(at));
      const targets = along.slice(known);
      const given = goOn(texts, targets.length, series);
      for (const [place, at] of targets.entries())
        if (port().isWritable(at)) written.push({ ...at, text: given[place] ?? '' });
    }
    write('fill', written);
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
    const laid = lay(text, rectOf(state, axes));
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

  /** A block goes where its names and heads say; else from the cell in hand on, over the figures alone where it meets what is only shown. */
  function lay(text: string, range: Rect): Laid {
    const block = readBlock(text);
    const figures = axesOf(axes.rows, port().across, axes.body);
    const place = (column: string | undefined): number => axes.columnPlaces.get(column ?? '') ?? 0;
    const matched = matchBlock(
      block,
      axes,
      port().called,
      range.top,
      Math.max(range.left, place(figures.columns[0])),
    );
    if (matched?.kind === 'unknown') return matched;
    if (matched !== null) return taken(matched.cells, around(matched.cells), ground);
    const laid = layBlock(block, range, axes, ground);
    if (laid.kind === 'cells' || laid.kind === 'nothing') return laid;
    const left = figures.columnPlaces.get(axes.columns[range.left] ?? '');
    if (left === undefined) return laid;
    const right = figures.columnPlaces.get(axes.columns[range.right] ?? '') ?? left;
    const crossed = layBlock(block, { ...range, left, right }, figures, ground);
    return crossed.kind === 'cells' ? { ...crossed, over: around(crossed.cells) } : laid;
  }

  /** The range in which cells lie. */
  function around(cells: readonly At[]): Rect {
    const rows = cells.map(({ row }) => axes.rowPlaces.get(row) ?? 0);
    const columns = cells.map(({ column }) => axes.columnPlaces.get(column) ?? 0);
    const least = (places: readonly number[]) => places.reduce((a, b) => Math.min(a, b), places[0] ?? 0);
    const most = (places: readonly number[]) => places.reduce((a, b) => Math.max(a, b), 0);
    return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
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
        fill(rectOf(state, axes), over, true);
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

function readAxes(api: GridApi): Axes {
  const rows: string[] = [];
  api.forEachNodeAfterFilterAndSort(({ id }) => {
    if (id !== undefined) rows.push(id);
  });
  const body = rows.length;
  for (let index = 0; index < api.getPinnedBottomRowCount(); index += 1) {
    // The id of a pinned row in the grid is its own; ours is that of its data.
    const data: unknown = api.getPinnedBottomRow(index)?.data;
    if (typeof data === 'object' && data !== null && 'id' in data) rows.push(String(data.id));
  }
  const columns = api.getAllDisplayedColumns().map((column) => column.getColId());
  return axesOf(rows, columns, body);
}
