import { itemMessage } from '@shared/features/pivot/item-words';
import type { PivotAxis } from '@shared/features/pivot/question';
import { formatted } from '@shared/report/report-message';
import { useCallback } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import type { ReferenceLookup } from '../../kit/state/reference';

/** What items are called on this page: a material as people say it. */
export function useItemName({ materialName }: ReferenceLookup): (axis: PivotAxis, id: string) => string {
  const formatter = useFormatter();
  return useCallback(
    (axis, id) => (axis === 'material' ? materialName(id) : formatted(itemMessage(axis, id), formatter)),
    [materialName, formatter],
  );
}
