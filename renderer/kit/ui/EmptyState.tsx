import type { ReactNode } from 'react';

/** Nothing to show: one sentence, one button, no picture. */
export function EmptyState({
  sentence,
  children,
}: {
  readonly sentence: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="ld-empty ld-stack ld-items-start ld-gap-12 ld-ink-2" data-testid="empty">
      <div>{sentence}</div>
      {children}
    </div>
  );
}
