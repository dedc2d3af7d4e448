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
  const head = (
    <h2 className="ld-head" id={id}>
      {title}
    </h2>
  );
  const counted = definition === undefined ? null : <div className="ld-definition">{definition}</div>;
  return (
    <section className={`ld-section ${className}`} aria-labelledby={id} data-testid={testId}>
      {aside === undefined ? (
        <>
          {head}
          {counted}
        </>
      ) : (
        <div className="ld-row-base">
          {/* Beside a field, which is taller than a title. */}
          <div className="ld-grow">
            {head}
            {counted}
          </div>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
