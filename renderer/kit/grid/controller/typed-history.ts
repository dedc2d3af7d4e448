/**
 * What of the writing in a cell can be undone and redone. The browser's history of the field goes on beyond it: into the
 * texts of the cells before, which it would put into this one.
 */
export function historyIn(field: HTMLTextAreaElement) {
  /** The text from which it was begun; null while nothing is written. */
  let from: string | null = null;
  let isTyped = false;
  let undone = 0;

  return {
    begin: (text: string): void => {
      [from, isTyped, undone] = [text, false, 0];
    },
    end: (): void => {
      from = null;
    },
    note: (event: Event): void => {
      const type = event instanceof InputEvent ? event.inputType : '';
      isTyped = !type.startsWith('history');
      undone = isTyped ? 0 : undone + (type === 'historyUndo' ? 1 : -1);
    },
    /** Whether an undo or a redo that is about to be done is one of this writing. */
    isOwn: ({ inputType }: InputEvent): boolean =>
      from !== null && (inputType === 'historyRedo' ? undone > 0 : isTyped || field.value !== from),
  };
}
