import { useEffect, useState } from 'react';
import { onPending } from '../state/bridge';
import { useWords } from '../state/language';

const PATIENCE_MS = 300;

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
  return (
    <div className={`ld-loading${waiting ? ' is-on' : ''}`} role="status">
      {waiting && <span className="ld-spoken">{t('app.loading')}</span>}
    </div>
  );
}
