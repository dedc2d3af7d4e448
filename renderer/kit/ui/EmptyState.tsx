import type { ReactNode } from 'react';

/** Nothing to show: one sentence, one button, no picture. */
export function EmptyState({
  sentence,
  children,
}: {
  readonly sentence: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="ld-empty" data-testid="empty">
      <p>{sentence}</p>
      {children}
    </div>
  );
}
