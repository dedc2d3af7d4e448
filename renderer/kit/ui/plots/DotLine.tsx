import type { Mark } from '@shared/base/certainty';

interface DotLineProps {
  /** Percent, 0..100. */
  readonly value: number;
  readonly words: string;
  readonly mark: Mark;
  readonly target: number | null;
}

/** About how much of the line the words take, percent. */
const WORDS_WIDTH = 12;

/** One figure as a dot on a line of 0 to 100, with its words beside it and the target as an upright line. */
export function DotLine({ value, words, mark, target }: DotLineProps) {
  // At the right end, and where the words would lie across the target's line, they stand to the left.
  const left = value > 80 || (target !== null && value < target && target - value < WORDS_WIDTH);
  const place = left ? { right: `calc(${100 - value}% + 12px)` } : { left: `calc(${value}% + 12px)` };
  return (
    <div className="ld-dot-line" aria-hidden="true">
      {target !== null && <i className="ld-dot-target" style={{ left: `${target}%` }} />}
      <i className={`ld-dot is-${mark}`} style={{ left: `${value}%` }} />
      <span style={place}>{words}</span>
    </div>
  );
}
