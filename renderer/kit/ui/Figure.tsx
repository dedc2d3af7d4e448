import { useWords } from '../state/language';

/** A large percentage: the figure with its small sign. */
export function PercentFigure({
  value,
  testId,
}: {
  readonly value: number | null;
  readonly testId?: string;
}) {
  const { f, language } = useWords();
  if (value === null) return <span className="ld-figure ld-ink-3">{f.missing}</span>;
  return (
    <span className="ld-figure" data-testid={testId}>
      {f.figure(value)}
      <small>{language === 'ja' ? '%' : '\u202f%'}</small>
    </span>
  );
}

/** What a figure was in the base: a hollow square and words. */
export function Was({ children }: { readonly children: string }) {
  return (
    <span className="ld-was ld-size-grid ld-ink-3 ld-nowrap">
      <span className="ld-ghost-box ld-paper" aria-hidden="true" />
      {children}
    </span>
  );
}
