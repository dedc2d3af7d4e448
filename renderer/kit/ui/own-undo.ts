/**
 * Keeps the undo and redo of a text box to that box. The browser has one history of typing for the whole page: Ctrl+Z in
 * an empty box would take back what was typed last in another one, a figure of a grid among them.
 * @returns what ends it
 */
export function keepUndoInBox(): () => void {
  // What is about to be taken back is told to the box in which it was typed, wherever the key was pressed.
  const listen = (event: InputEvent): void => {
    if (isHistory(event) && event.target !== document.activeElement) event.preventDefault();
  };
  window.addEventListener('beforeinput', listen, { capture: true });
  return () => window.removeEventListener('beforeinput', listen, { capture: true });
}

/** Whether a text is about to change, or has, by undo or redo and not by typing. */
export function isHistory(event: Event): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('history');
}
