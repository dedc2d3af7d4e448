import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  /** What is counted, under or beside the title. */
  readonly definition?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly testId?: string;
}

/** A part of a page under a 2 px rule of ink. */
export function Section({ title, definition, aside, children, className = '', testId }: SectionProps) {
  const id = useId();
  return (
    <section className={`ld-section ${className}`} aria-labelledby={id} data-testid={testId}>
      <div className="ld-row-base">
        <h2 className="ld-head ld-grow" id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {definition !== undefined && <div className="ld-definition">{definition}</div>}
      {children}
    </section>
  );
}
