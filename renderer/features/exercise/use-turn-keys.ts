import { type RefObject, useEffect } from 'react';
import { pressed } from '../../kit/ui/pressed';
import { isOfLayer } from '../../shell/frame/layers';
import { changeTable, table } from './exercise-state';

/** What takes Enter, or a letter, for itself. */
const ITS_OWN = 'input, textarea, select, button, a, [contenteditable], [role="tab"]';

/** The keys of a turn, wherever the focus is but in what takes them for itself: P stops the clock and starts it, Enter decides. */
export function useTurnKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat || isOfLayer(event)) return;
      const keys = pressed(event);
      const isTaken = (which: string) =>
        event.target instanceof Element && event.target.closest(which) !== null;
      if (keys === 'P' && !isTaken('input, textarea, select, [contenteditable]'))
        changeTable(({ isPaused }) => ({ isPaused: !isPaused }));
      else if (keys === 'Enter' && !isTaken(ITS_OWN)) decideOrAsk(form.current);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [form]);
}

/** Decides where both names are there, and otherwise puts the focus where one is missing. */
function decideOrAsk(form: HTMLFormElement | null): void {
  const missing = table.get().who.findIndex((name) => name.trim() === '');
  if (missing < 0) form?.requestSubmit();
  else form?.querySelector<HTMLInputElement>(`[name="who-${missing}"]`)?.focus();
}
