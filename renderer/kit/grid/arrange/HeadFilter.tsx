import { useEffect, useRef } from 'react';
import { useWords } from '../../state/language';
import type { HeadProps } from '../grid-types';
import './head-filter.css';

/** What heads ask of their grid. */
export interface HeadContext {
  readonly openFilter: (columnId: string) => void;
  /** The columns that are filtered. */
  readonly filtered: ReadonlySet<string>;
}

/** A head with its filter: a click on the sign opens the bar at this column, a click on the name orders by it. */
export function HeadFilter({ displayName, column, context }: HeadProps<HeadContext>) {
  const { t } = useWords();
  const sign = useRef<HTMLButtonElement>(null);
  const id = column.getColId();
  const { openFilter, filtered } = context;
  useEffect(() => {
    const button = sign.current;
    if (button === null) return;
    // Heard here, before the head takes the click for an order.
    const open = (event: MouseEvent): void => {
      event.stopPropagation();
      openFilter(id);
    };
    button.addEventListener('click', open);
    return () => button.removeEventListener('click', open);
  }, [id, openFilter]);
  return (
    <span className="ld-head-filter ld-gap-4 ld-flex ld-items-end">
      <span>{displayName}</span>
      <button
        ref={sign}
        type="button"
        tabIndex={-1}
        className={filtered.has(id) ? 'is-on' : ''}
        title={t('figures.arrange.open', { column: displayName })}
        aria-label={t('figures.arrange.open', { column: displayName })}
        aria-pressed={filtered.has(id)}
        data-testid={`head-filter-${id}`}
      >
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M1 2h10L7 6.5V11L5 9.5v-3z" />
        </svg>
      </button>
    </span>
  );
}
