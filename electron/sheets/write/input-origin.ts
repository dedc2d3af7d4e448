import type { IsoDate } from '@shared/base/calendar';
import { totalOfSet } from '@shared/model/plan-rows';
import type { WindowField } from '@shared/model/scenario';
import type { Shock } from '@shared/model/shock';
import type { ShockField } from '@shared/model/shock-figures';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { MaterialPart, ScenarioPart } from './scenario-part';
import type { InputOrigin } from './written-input';

/** A share, also of a year that took the shares of another one. */
export function shareOrigin(
  part: ScenarioPart,
  { model }: MaterialPart,
  supplierId: SupplierId,
  year: number,
): InputOrigin {
  const key = keyOf(TABLES.share, { ...setKey(part, model.materialId, year), supplierId });
  return originOf(part, 'share.percent', [key]);
}

/** A total supply, also one that is a default; null for one that the plan holds in another basis than the workbook. */
export function totalOrigin(part: ScenarioPart, { model }: MaterialPart, year: number): InputOrigin | null {
  const at = setKey(part, model.materialId, year);
  const total = totalOfSet(part.scenario.resolved.plan, at);
  const key = keyOf(TABLES.totalSupply, at);
  return total === null || total.basis === 'reo' ? originOf(part, 'totalSupply.tonnes', [key]) : null;
}

/** A demand, also of a year that took the figure of another one. */
export function demandOrigin(
  part: ScenarioPart,
  { model }: MaterialPart,
  useId: string,
  year: number,
): InputOrigin {
  return originOf(part, 'demand.tonnes', [
    keyOf(TABLES.demand, { useId, materialId: model.materialId, year }),
  ]);
}

/** Recycling or substitution, also of a year that took the figure of another one. */
export function reliefOrigin(
  part: ScenarioPart,
  { model }: MaterialPart,
  field: 'relief.recycling' | 'relief.substitution',
  year: number,
): InputOrigin {
  const { economyId } = part.scenario.resolved.window;
  return originOf(part, field, [keyOf(TABLES.relief, { economyId, materialId: model.materialId, year })]);
}

/** An opening stock of the stage of the run, all tiers together: null where stocks were left out. */
export function stockOrigin(part: ScenarioPart, { model }: MaterialPart): InputOrigin | null {
  const { plan, window } = part.scenario.resolved;
  if (part.scenario.stocksLeftOut.includes(model.materialId)) return null;
  const keys = plan.stocks
    .filter((row) => row.economyId === window.economyId && row.materialId === model.materialId)
    .filter(({ stage }) => stage === null || stage === window.stage)
    .map((row) => keyOf(TABLES.stock, row));
  return keys.length === 0 ? null : originOf(part, 'stock.tonnes', keys);
}

/** A shipment, by the day on which it is due. */
export function receiptOrigin(
  part: ScenarioPart,
  { model: { materialId } }: MaterialPart,
  { supplierId }: { readonly supplierId: SupplierId },
  date: IsoDate,
): InputOrigin {
  const { economyId, stage } = part.scenario.resolved.window;
  return originOf(part, 'receipt.tonnes', [
    keyOf(TABLES.receipt, { economyId, materialId, stage, supplierId, date }),
  ]);
}

/** A purchase, by the day on which it comes in; null where what is bought was left out with the stocks. */
export function purchaseOrigin(
  part: ScenarioPart,
  { model: { materialId } }: MaterialPart,
  date: IsoDate,
): InputOrigin | null {
  if (part.scenario.stocksLeftOut.includes(materialId)) return null;
  const { economyId, stage } = part.scenario.resolved.window;
  return originOf(part, 'purchase.tonnes', [keyOf(TABLES.purchase, { economyId, materialId, stage, date })]);
}

const DATED_FIELDS = {
  recycling: 'datedRelief.recycling',
  savings: 'datedRelief.saving',
  priceRises: 'datedRelief.priceRise',
} as const;

/** What is recycled or saved, or costs more, from a day on. */
export function datedReliefOrigin(
  part: ScenarioPart,
  { model: { materialId } }: MaterialPart,
  of: keyof typeof DATED_FIELDS,
  days: { readonly start: IsoDate; readonly end: IsoDate },
): InputOrigin {
  const { economyId } = part.scenario.resolved.window;
  return originOf(part, DATED_FIELDS[of], [keyOf(TABLES.datedRelief, { economyId, materialId, ...days })]);
}

/** The slip of a plant that is still coming. */
export function rampOrigin(part: ScenarioPart, materialId: string, supplierId: SupplierId): InputOrigin {
  return originOf(part, 'ramp.slip', [keyOf(TABLES.ramp, { supplierId, materialId })]);
}

/** A figure of a shock, its own or inherited. */
export function shockOrigin(part: ScenarioPart, shock: Shock, field: ShockField): InputOrigin {
  return { scenarioId: part.scenario.resolved.scenario.id, field: 'shock', keys: [shock.id, field] };
}

/** The first day or the length of the run, its own or inherited. */
export function windowOrigin(part: ScenarioPart, field: WindowField): InputOrigin {
  return { scenarioId: part.scenario.resolved.scenario.id, field: 'window', keys: [field] };
}

function originOf(part: ScenarioPart, field: OverrideField, keys: readonly string[]): InputOrigin {
  return { scenarioId: part.scenario.resolved.scenario.id, field, keys };
}

function setKey(part: ScenarioPart, materialId: ShareSetKey['materialId'], year: number): ShareSetKey {
  const { economyId, stage } = part.scenario.resolved.window;
  return { economyId, materialId, stage, year };
}
