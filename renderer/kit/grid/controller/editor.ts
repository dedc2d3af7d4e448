import { isHistory } from '../../ui/own-undo';
import type { CellSelection } from './cell-selection';
import type { Mode } from './keys';
import { inMany } from './lay';
import type { ControllerPort } from './port';
import { type At, onlyAt } from './range';
import { historyIn } from './typed-history';

export type Editor = ReturnType<typeof editCells>;

/** Writes into the selected cell: the field shows when a text is begun and goes when it is taken or left. */
export function editCells(field: HTMLTextAreaElement, selection: CellSelection, port: () => ControllerPort) {
  let mode: Mode = 'idle';
  /** What stood in the field when it was opened. */
  let opened = '';
  const history = historyIn(field);

  function open(next: Mode, text: string): void {
    const state = selection.state();
    if (state === null || field.readOnly) return;
    selection.reveal(state.at);
    mode = next;
    opened = next === 'editing' ? text : '\0';
    delete field.dataset.idle;
    if (field.value !== text) field.value = text;
    history.begin(next === 'editing' ? text : '');
    selection.show({ cut: null });
  }

  function close(): void {
    mode = 'idle';
    field.removeAttribute('aria-invalid');
    history.end();
    field.value = '';
    field.dataset.idle = '';
    selection.settle();
  }

  /**
   * Takes what is written, into one cell or many; what stands there already is no edit.
   * @param holds whether a text that is refused stays to be corrected, by the cell at once, or by the project a moment later
   * @returns false where it stays
   */
  function commit({ isMany = false, holds = false } = {}): boolean {
    const [state, range] = [selection.state(), selection.range()];
    if (mode === 'idle' || state === null || range === null) return true;
    const text = field.value.replace(/\n+$/, '');
    const isSame = text === opened;
    if (holds && !isSame && !port().reads(state.at, text)) {
      void selection.type(state.at, text);
      // It is refused once: whoever leaves it leaves the cell as it was.
      mode = 'editing';
      opened = text;
      field.setAttribute('aria-invalid', 'true');
      return false;
    }
    close();
    if (isMany && selection.isMany())
      selection.write('many', inMany(text, range, selection.axes(), selection.ground));
    else if (!isSame) {
      const taken = selection.type(state.at, text);
      if (holds) void taken?.then((isTaken) => isTaken || bringBack(state.at, text));
    }
    return true;
  }

  /** A text that the project refused stands in its cell again, to be corrected, unless something else is done by then. */
  function bringBack(at: At, text: string): void {
    if (mode !== 'idle' || document.activeElement !== field) return;
    selection.hold(onlyAt(at), { speak: false });
    open('editing', text);
    field.setAttribute('aria-invalid', 'true');
  }

  /** As it is typed: without the noise of adding doubles. */
  function editable(at: At): string {
    const text = port().textAt(at);
    const value = port().figureAt(at) === null || text === '' ? Number.NaN : Number(text);
    return Number.isNaN(value) ? text : String(Number(value.toPrecision(12)));
  }

  function begin(): void {
    if (mode === 'idle') open('typing', field.value);
    else selection.place();
  }

  return {
    mode: () => mode,
    /** Goes on with what stands in the cell. */
    edit: (): void => {
      const state = selection.state();
      if (state !== null) open('editing', editable(state.at));
    },
    empty: (): void => open('typing', ''),
    /** A composition begins: it is a text before anything of it is in the field. */
    begin,
    /** The text of the field is another one. Only one that is typed begins to be written. */
    onInput: (event: Event): void => {
      if (mode === 'idle' && (isHistory(event) || document.activeElement !== field)) field.value = '';
      else begin();
      history.note(event);
      // All that was typed is taken back: the cell is as it was.
      if (isHistory(event) && mode === 'typing' && field.value === '') close();
    },
    /** What can be undone is no more than what was typed into this cell. */
    keepUndo: (event: InputEvent): void => {
      if (isHistory(event) && !history.isOwn(event)) event.preventDefault();
    },
    newLine: (): void => field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end'),
    close,
    commit,
  };
}
