import { randomUUID } from 'node:crypto';
import type { MessageKey } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { StockField, StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import type { Stock, StockTier } from '@shared/model/tables/stock';
import type { Session } from '../../plan/session';
import { setScenarioStock } from '../scenarios/overrides';
import { type StockView, stockTable } from './stock-table';

export interface SetStock extends StockView {
  readonly stockId: string;
  readonly field: StockField;
  /** Null: no limit, no target. */
  readonly value: number | null;
}

/**
 * Sets one figure of a stock: in the plan, or, for the opening stock, in the scenario in hand.
 * @throws Refusal for a negative or missing figure, a limit in a scenario, a minimum over the maximum
 */
export async function setStock(session: Session, input: SetStock): Promise<StockTable> {
  const { scenarioId, stockId, field, value } = input;
  if (value !== null && value < 0) throw new Refusal('refusal.stock.negative', { value });
  if (value === null && (field === 'tonnes' || field === 'minimum')) throw new Refusal('refusal.stock.blank');
  if (scenarioId !== null) {
    if (field !== 'tonnes' || value === null) throw new Refusal('refusal.stock.planOnly');
    await setScenarioStock(session, { scenarioId, stockId, tonnes: value });
    return stockTable(session, input);
  }
  return session.write(async () => {
    const before = await findStock(session, stockId);
    const row = { ...before, [field]: value };
    checkLimits(row);
    if (before[field] !== value) await apply(session, 'change.stock.set', row, { op: 'put', row });
    return stockTable(session, input);
  });
}

/** Gives the plan a stock of a tier that it does not have. @throws Refusal when it has it already, or names nothing known */
export function addStock(
  session: Session,
  input: StockView & { materialId: MaterialId; tier: StockTier; tonnes: number },
): Promise<StockTable> {
  return session.write(async () => {
    const { economyId, materialId, tier, tonnes } = input;
    if (tonnes < 0) throw new Refusal('refusal.stock.negative', { value: tonnes });
    const [plan, reference] = await Promise.all([
      session.project.plan({ economyId }),
      session.project.reference(),
    ]);
    if (!reference.materials.some(({ id }) => id === materialId))
      throw new Refusal('refusal.reference.unknownMaterial', { material: materialId });
    if (!reference.countries.some(({ id, isEconomy }) => id === economyId && isEconomy))
      throw new Refusal('refusal.reference.unknownEconomy', { economy: economyId });
    if (plan.stocks.some((stock) => stock.materialId === materialId && stock.tier === tier))
      throw new Refusal('refusal.stock.taken', { material: materialId });
    const row: Stock = {
      id: randomUUID(),
      economyId,
      materialId,
      tier,
      tonnes,
      minimum: 0,
      maximum: null,
      maximumReleasePerDay: null,
      targetDays: null,
      // Whoever adds a stock has not said that it may be shown, nor where the figure was read.
      secret: true,
      mark: 'estimated',
      sourceId: null,
      note: null,
    };
    await apply(session, 'change.stock.add', row, { op: 'put', row });
    return stockTable(session, input);
  });
}

/** Takes a tier out of the plan. @throws Refusal for an unknown stock */
export function removeStock(session: Session, input: StockView & { stockId: string }): Promise<StockTable> {
  return session.write(async () => {
    const stock = await findStock(session, input.stockId);
    await apply(session, 'change.stock.remove', stock, { op: 'remove', id: stock.id });
    return stockTable(session, input);
  });
}

async function findStock(session: Session, stockId: string): Promise<Stock> {
  const { stocks } = await session.project.plan({});
  const stock = stocks.find(({ id }) => id === stockId);
  if (stock === undefined) throw new Refusal('refusal.scenario.unknownStock', { stock: stockId });
  return stock;
}

function checkLimits({ minimum, maximum }: Stock): void {
  if (maximum !== null && minimum > maximum) throw new Refusal('refusal.stock.limits', { minimum, maximum });
}

/** One change. Its name never holds the figure: the history is shown and printed where stocks are not. */
async function apply(
  session: Session,
  key: MessageKey,
  { materialId, tier }: Stock,
  change: { op: 'put'; row: Stock } | { op: 'remove'; id: string },
): Promise<void> {
  const label = session.say(key, { material: materialId, tier: session.say(`scenarios.tierName.${tier}`) });
  const changes: RowChange[] = [{ table: 'stock', ...change }];
  session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
}
