import { isArriving } from './heading-focus';
import { isInLayer, layerIsDrawn } from './layers';

/** Gives the focus to what the selected area is worked in: the controller of its grid, or the area itself. */
export function focusHome(): void {
  const main = document.querySelector<HTMLElement>('[data-pane="main"]');
  (main?.querySelector<HTMLElement>('[data-home]') ?? main)?.focus({ preventScroll: true });
}

/** A dialog or a menu that closes would leave the focus on nothing: it goes back to where it was, or home. */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null;
  let wasAnywhere = false;
  const onFocus = ({ target }: FocusEvent): void => {
    wasAnywhere = true;
    if (target instanceof HTMLElement && target !== document.body && !isInLayer(target)) last = target;
  };
  const onRemoved = (records: readonly MutationRecord[]): void => {
    // Beside a page that is just there other things go too: a focus that was nowhere is not lost, and a grid that gets it would
    // take the material of its first selected row.
    if (!wasAnywhere || records.every(({ removedNodes }) => removedNodes.length === 0)) return;
    // What has closed may give the focus back itself, a moment later.
    setTimeout(() => {
      if (document.activeElement !== document.body || layerIsDrawn() || isArriving()) return;
      if (last?.isConnected === true) last.focus({ preventScroll: true });
      if (document.activeElement === document.body) focusHome();
    }, 50);
  };
  // Dialogs and menus are drawn beside the page.
  const layers = new MutationObserver(onRemoved);
  layers.observe(document.body, { childList: true });
  document.addEventListener('focusin', onFocus);
  return () => {
    layers.disconnect();
    document.removeEventListener('focusin', onFocus);
  };
}
