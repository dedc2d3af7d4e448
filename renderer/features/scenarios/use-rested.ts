import { useEffect, useRef, useState } from 'react';
import { wasTaken } from '../../kit/state/notices';

/** A figure is kept once its slider has rested this long, so that one move is one change and one undo. */
const REST_MS = 500;

/**
 * A figure that a slider moves and that is kept by itself.
 * @param kept the figure as the project has it
 * @param keep keeps another one; what it refuses is said, and the slider goes back
 * @returns the figure to show, and what to do at each move
 */
export function useRested(
  kept: number,
  keep: (figure: number) => Promise<unknown>,
): readonly [number, (figure: number) => void] {
  const [tried, setTried] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept has changed, so nothing is being tried any more.
  useEffect(() => setTried(null), [kept]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (figure: number): void => {
    clearTimeout(timer.current);
    setTried(figure);
    if (figure === kept) return;
    timer.current = setTimeout(async () => {
      if (!(await wasTaken(() => keep(figure)))) setTried(null);
    }, REST_MS);
  };
  return [tried ?? kept, move];
}
