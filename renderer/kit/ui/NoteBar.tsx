import type { ReactNode } from 'react';

interface NoteBarProps {
  readonly tone?: 'changed' | 'plain' | 'warn' | 'info' | 'error' | 'china';
  readonly children: ReactNode;
  /** What can be done about it, at the right end. */
  readonly action?: ReactNode;
  readonly testId?: string;
}

/** One sentence across the page with a rule at its left. */
export function NoteBar({ tone = 'changed', children, action, testId }: NoteBarProps) {
  return (
    <div className={`ld-note is-${tone}`} role={tone === 'error' ? 'alert' : 'status'} data-testid={testId}>
      <span className="ld-grow">{children}</span>
      {action}
    </div>
  );
}
