import { useEffect, useRef } from 'react';
import { onOtherProject } from './session';
import { createStore, useStore } from './store';

/** What is said next: "Lynas 45.0. China 38.4. Sum 100." Each sentence has a number, so that one said again is another one. */
const spoken = createStore<readonly { readonly number: number; readonly text: string }[]>([]);
let last = 0;
/** The newest sentence that stood in the region, and so was given to the screen reader. */
let given = 0;

/** Says a sentence to those who do not see the page, behind those that wait; one that waits already is said once. */
export function announce(text: string): void {
  spoken.set((before) => {
    if (text === '') return [];
    const waiting = before.filter(({ number }) => number > given);
    if (waiting.some((one) => one.text === text)) return waiting.length === before.length ? before : waiting;
    last += 1;
    return [...waiting, { number: last, text }];
  });
}

/** What was said of a project is not read under the name of another one. */
onOtherProject(() => announce(''));

/** Says a sentence whenever it becomes another one; what stands on a page when it is gone to is read with the page. */
export function useSaid(text: string, { fromStart = false }: { readonly fromStart?: boolean } = {}): void {
  const before = useRef(fromStart ? '' : text);
  useEffect(() => {
    if (text !== before.current && text !== '') announce(text);
    before.current = text;
  }, [text]);
}

/** The one place from which a screen reader is told; a dialog hides the page from it, but not this. */
export function LiveRegion() {
  const sentences = useStore(spoken);
  useEffect(() => {
    given = sentences.at(-1)?.number ?? given;
  }, [sentences]);
  return (
    <div
      className="ld-spoken ld-live"
      aria-live="polite"
      data-tabster-never-hide=""
      data-testid="live-region"
    >
      {sentences.map(({ number, text }) => (
        <p key={number}>{text}</p>
      ))}
    </div>
  );
}
