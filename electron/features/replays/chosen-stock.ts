import { JAPAN } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Stock } from '@shared/model/tables/stock';
import type { ProjectRecord } from '../../plan/record';

/** The stocks of a material in Japan, tier by tier. */
export function stocksOf({ plan }: ProjectRecord, materialId: MaterialId): readonly Stock[] {
  return plan.stocks.filter((row) => row.economyId === JAPAN && row.materialId === materialId);
}

/** Whether a stock was chosen from what an event put on record: it names the source of the event as its own. */
export function isChosenFrom(
  record: ProjectRecord,
  materialId: MaterialId,
  { sourceId }: SupplyEvent,
): boolean {
  return sourceId !== null && stocksOf(record, materialId).some((row) => row.sourceId === sourceId);
}
