import type { FigureParts } from '@shared/model/figure';

/** "30 t – 36 t"; a side that nobody gave is left empty. */
export function rangeText(
  { low, high }: Pick<FigureParts, 'low' | 'high'>,
  said: (value: number) => string,
): string {
  return [low, high]
    .map((bound) => (bound === null ? '' : said(bound)))
    .join(' – ')
    .trim();
}
