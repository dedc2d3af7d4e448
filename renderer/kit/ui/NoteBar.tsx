import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../state/announce';

interface NoteBarProps {
  readonly tone?: 'changed' | 'plain' | 'warn' | 'info' | 'error' | 'china';
  readonly children: ReactNode;
  /** What can be done about it, at the right end. */
  readonly action?: ReactNode;
  readonly testId?: string;
  /** It answers an act, and nothing else says so: it is told when it comes. What stands on a page is read with the page. */
  readonly isNews?: boolean;
}

/** One sentence across the page with a rule at its left. */
export function NoteBar({ tone = 'changed', children, action, testId, isNews = false }: NoteBarProps) {
  const words = useRef<HTMLSpanElement>(null);
  const told = useRef('');
  useEffect(() => {
    const text = isNews ? (words.current?.textContent ?? '') : '';
    if (text !== '' && text !== told.current) announce(text);
    told.current = text;
  });
  return (
    <div className={`ld-note is-${tone}`} data-testid={testId}>
      <span className="ld-grow" ref={words}>
        {children}
      </span>
      {action}
    </div>
  );
}
