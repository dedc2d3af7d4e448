import type { Words } from '../../kit/state/language';

/** 2024, 2026-01 and 2024-H1 as words. */
export function periodWords(period: string, { t, f }: Words): string {
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half?.[1] !== undefined)
    return t(half[2] === '1' ? 'overview.half.first' : 'overview.half.second', { year: half[1] });
  return f.date(period);
}
