import { useWords } from '../../kit/state/language';

interface ChinaBarProps {
  readonly direct: number | null;
  readonly lookThrough: { readonly low: number; readonly high: number } | null;
}

/** Direct share solid, what stands behind other countries hatched, what is not known as an outline. */
export function ChinaBar({ direct, lookThrough }: ChinaBarProps) {
  const { f } = useWords();
  if (direct === null) return <span className="ld-ink-3">{f.missing}</span>;
  const low = lookThrough?.low ?? direct;
  const high = lookThrough?.high ?? low;
  const through = high - low < 0.05 ? f.figure(low) : f.range(low, high);
  return (
    <span className="ld-row">
      <b className="ld-bar-figure ld-fixed ld-right">{f.figure(direct)}</b>
      <span className="ld-mini-bar ld-track" aria-hidden="true">
        <i style={{ width: `${direct}%` }} />
        <i className="is-hatched" style={{ left: `${direct}%`, width: `${low - direct}%` }} />
        {high - low >= 0.05 && <i className="is-open" style={{ left: `${low}%`, width: `${high - low}%` }} />}
      </span>
      <span className="ld-ink-2 ld-nowrap">{through}</span>
    </span>
  );
}
