import type { DataRows } from '@shared/features/data/contract';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { looked, PAGE_ROWS } from './data-state';

/** Which rows of many stand on the page, and the way to the others. */
export function Pager({ found, shown }: { readonly found: DataRows; readonly shown: number }) {
  const { t, f } = useWords();
  const { from, matching } = found;
  if (matching <= PAGE_ROWS) return null;
  const go = (to: number): void => looked.set((before) => ({ ...before, from: to }));
  return (
    <div className="ld-row ld-end">
      <span className="ld-definition">
        {t('data.shown', { first: f.whole(from + 1), last: f.whole(from + shown), all: f.whole(matching) })}
      </span>
      <Button small disabled={from === 0} onClick={() => go(Math.max(0, from - PAGE_ROWS))}>
        {t('data.before')}
      </Button>
      <Button
        small
        disabled={from + shown >= matching}
        onClick={() => go(from + PAGE_ROWS)}
        data-testid="rows-after"
      >
        {t('data.after')}
      </Button>
    </div>
  );
}
