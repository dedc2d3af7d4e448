import { dialogs } from '../../kit/state/dialogs';
import { losing } from '../../kit/state/unkept';

/** What lies over the page while it is open and has the keys: the focus goes back to the page after it. */
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

export function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(LAYERS) !== null;
}

/** Whether a dialog or a menu is drawn over the page. */
export function layerIsDrawn(): boolean {
  return document.querySelector(LAYERS) !== null;
}

/**
 * Whether a key belongs to a dialog or a menu, and to nothing behind it: also before a dialog that was opened a moment ago is
 * drawn, and the very key that has closed one.
 */
export function isOfLayer({ target }: KeyboardEvent): boolean {
  return isInLayer(target) || dialogs.get().open !== null || losing.get().question !== null || layerIsDrawn();
}
