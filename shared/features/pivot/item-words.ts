import { isStage } from '../../base/stage';
import type { Reference } from '../../model/plan';
import { material } from '../../model/tables/material';
import { isStockTier } from '../../model/tables/stock';
import type { ReportMessage } from '../../report/report-message';
import type { PivotAxis } from './question';

/** The groups that materials have, in their order. */
export const GROUPS = material.fields.weight.options as readonly Group[]; // declared there as these
type Group = 'light' | 'heavy' | 'group' | 'other';

function isGroup(id: string): id is Group {
  return (GROUPS as readonly string[]).includes(id);
}

/** What an item of an axis is called. */
export function itemMessage(axis: PivotAxis, id: string): ReportMessage {
  switch (axis) {
    case 'economy':
    case 'country':
      return { of: 'country', id };
    case 'material':
    case 'supplier':
    case 'use':
      return { of: axis, id };
    case 'group':
      return isGroup(id) ? `choice.weight.${id}` : { text: id };
    case 'stage':
      return isStage(id) ? `stage.${id}` : { text: id };
    case 'tier':
      return isStockTier(id) ? `scenarios.tierName.${id}` : { text: id };
    case 'year':
      return { format: 'plain', value: Number(id) };
  }
}

/** The rows whose names items of an axis have; null for those that are words or numbers. */
export function rowsOfAxis(axis: PivotAxis, { countries, materials, suppliers, uses }: Reference) {
  const rows = {
    economy: countries,
    country: countries,
    material: materials,
    supplier: suppliers,
    use: uses,
    group: null,
    stage: null,
    tier: null,
    year: null,
  } as const satisfies Readonly<Record<PivotAxis, readonly WithNames[] | null>>;
  return rows[axis] as readonly WithNames[] | null; // what all of them have
}
interface WithNames {
  readonly id: string;
  readonly nameEn: string;
  readonly nameJa: string;
}
