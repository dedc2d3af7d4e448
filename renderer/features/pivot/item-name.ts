import { itemSaying } from '@shared/features/pivot/item-words';
import type { PivotAxis } from '@shared/features/pivot/question';
import { said } from '@shared/report/saying';
import { useCallback } from 'react';
import { useSpeech } from '../../kit/report/use-speech';
import type { KnownThings } from '../../kit/state/reference';

/** What items are called on this page: a material as people say it. */
export function useItemName({ materialName }: KnownThings): (axis: PivotAxis, id: string) => string {
  const speech = useSpeech();
  return useCallback(
    (axis, id) => (axis === 'material' ? materialName(id) : said(itemSaying(axis, id), speech)),
    [materialName, speech],
  );
}
