import { afterEach, expect, it, vi } from 'vitest';
import { countedDeaths } from '../../electron/shell/counted-deaths';

afterEach(() => void vi.useRealTimers());

it('three deaths within a minute are borne, a fourth is one too many, and older ones are forgotten', () => {
  vi.useFakeTimers();
  const diesTooOften = countedDeaths();
  expect([1, 2, 3, 4].map(() => diesTooOften())).toEqual([false, false, false, true]);
  vi.advanceTimersByTime(60_000);
  expect(diesTooOften()).toBe(false);
});
