import { type RefObject, useEffect } from 'react';
import { pressed } from '../../kit/ui/pressed';
import { isOfLayer } from '../../shell/frame/layers';

/** What moves by the arrows itself. */
const ITS_OWN =
  'input, textarea, select, [contenteditable], [role="tab"], [role="menubar"], [role="listbox"]';

/**
 * Arrows up and down walk the turns of the look back, wherever the focus is but in what they move itself.
 * @param table around the table of turns, whose row heads are buttons in the order of the keys
 */
export function useWalkedTurns(
  table: RefObject<HTMLElement | null>,
  keys: readonly string[],
  chosen: string,
  take: (key: string) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isOfLayer(event)) return;
      if (event.target instanceof Element && event.target.closest(ITS_OWN) !== null) return;
      const way = { ArrowDown: 1, ArrowUp: -1 }[pressed(event)];
      if (way === undefined || keys.length === 0) return;
      const from = keys.indexOf(chosen);
      const next = from < 0 ? 0 : Math.min(keys.length - 1, Math.max(0, from + way));
      take(keys[next] ?? '');
      table.current?.querySelectorAll<HTMLButtonElement>('tbody th button')[next]?.focus();
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [table, keys, chosen, take]);
}
