import type { InHand } from './in-hand';
import type { Mode } from './keys';
import { inMany } from './lay';
import type { HandPort } from './port';
import type { At } from './range';

export type Editor = ReturnType<typeof editCells>;

/** Writes into the cell in hand: the field shows when a text is begun and goes when it is taken or left. */
export function editCells(field: HTMLTextAreaElement, inHand: InHand, port: () => HandPort) {
  let mode: Mode = 'idle';
  /** What stood in the field when it was opened. */
  let opened = '';

  function open(next: Mode, text: string): void {
    const state = inHand.state();
    if (state === null || field.readOnly) return;
    inHand.reveal(state.at);
    mode = next;
    opened = next === 'editing' ? text : '\0';
    delete field.dataset.idle;
    if (field.value !== text) field.value = text;
    inHand.show({ cut: null });
  }

  function close(): void {
    mode = 'idle';
    field.value = '';
    field.dataset.idle = '';
    inHand.settle();
  }

  /** Takes what is written, into one cell or many; what stands there already is no edit. */
  function commit(isMany = false): void {
    const [state, range] = [inHand.state(), inHand.range()];
    if (mode === 'idle' || state === null || range === null) return;
    const text = field.value.replace(/\n+$/, '');
    const isSame = text === opened;
    close();
    if (isMany && inHand.isMany()) inHand.write('many', inMany(text, range, inHand.axes(), inHand.ground));
    else if (!isSame) inHand.type(state.at, text);
  }

  /** As it is typed: without the noise of adding doubles. */
  function editable(at: At): string {
    const text = port().textAt(at);
    const value = port().figureAt(at) === null || text === '' ? Number.NaN : Number(text);
    return Number.isNaN(value) ? text : String(Number(value.toPrecision(12)));
  }

  return {
    mode: () => mode,
    /** Goes on with what stands in the cell. */
    edit: (): void => {
      const state = inHand.state();
      if (state !== null) open('editing', editable(state.at));
    },
    empty: (): void => open('typing', ''),
    /** A first text has come into the field. */
    begin: (): void => {
      if (mode === 'idle') open('typing', field.value);
      else inHand.place();
    },
    newLine: (): void => field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end'),
    ...{ close, commit },
  };
}
