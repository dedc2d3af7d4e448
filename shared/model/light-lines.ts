import type { ClockLine } from './line-clock';
import type { MaterialId } from './material';

/** A line that stops for want of what weighs too little to rule a headline. Source: docs/engine.md 5.5. */
interface LightLine {
  readonly useId: string;
  readonly binding: MaterialId;
}

/** Those of one run or of several, each line with a material once. */
export function lightLines(lines: readonly ClockLine[]): LightLine[] {
  const found = lines.flatMap(({ useId, binding, isLight }): LightLine[] =>
    isLight && binding !== null ? [{ useId, binding }] : [],
  );
  return [...new Map(found.map((line) => [`${line.useId}\0${line.binding}`, line])).values()];
}
