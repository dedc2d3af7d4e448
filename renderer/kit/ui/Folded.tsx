import { type ReactNode, useState } from 'react';

interface FoldedProps {
  readonly summary: string;
  readonly className: string;
  /** Drawn from the first time on that it is opened: fields that nobody sees would be drawn at each step of a slider beside them. */
  readonly children: ReactNode;
  readonly testId?: string;
}

/** What is needed seldom, behind one line. */
export function Folded({ summary, className, children, testId }: FoldedProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary data-testid={testId}>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
