import type { Words } from '../../state/language';

/** From one figure to another, with its sign. */
export function changeBetween(before: number, after: number, { t, f }: Pick<Words, 't' | 'f'>): string {
  const change = after - before;
  return t('importing.paste.change', {
    sign: change < 0 ? '−' : '+',
    value: f.exact(Number(Math.abs(change).toPrecision(6))),
  });
}
