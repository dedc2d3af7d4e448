import { useEffect, useState } from 'react';
import { announce } from '../state/announce';
import { onPending } from '../state/bridge';
import { useWords } from '../state/language';

const PATIENCE_MS = 300;
/** So long a wait is said: what is answered sooner says itself. */
const SILENCE_MS = 4_000;

/** A thin bar under the context bar while an answer takes longer than a moment; old values stay where they are. */
export function LoadingBar() {
  const { t } = useWords();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onPending((count) => {
      if (count === 0) {
        clearTimeout(timer);
        timer = undefined;
        setWaiting(false);
      } else {
        timer ??= setTimeout(() => setWaiting(true), PATIENCE_MS);
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => announce(t('app.loading')), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting, t]);
  return <div className={`ld-loading${waiting ? ' is-on' : ''}`} aria-hidden="true" />;
}
