import { z } from 'zod';
import { countryId, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';
import type { ReleaseRule } from '../../model/tables/release-rule';
import { STOCK_TIERS, type Stock } from '../../model/tables/stock';
import type { StockLevel } from '../../model/tables/stock-level';
import { releaseSaid } from './release';
import type { SummedField } from './view';

/** Opening stocks of one economy, material by material; all masses in tonnes REO. Secret as a whole. */
export interface StockTable {
  readonly economyId: CountryId;
  /** Null for the plan itself ("Base"). */
  readonly scenarioId: string | null;
  /** The year whose need the days of cover are counted in. */
  readonly year: number;
  readonly groups: readonly StockGroup[];
}

/** The stocks of one material by tier, with what they add up to. */
export interface StockGroup {
  readonly materialId: MaterialId;
  /** Need of a year after substitution, as the run counts it: the denominator of every cover here; null where no need is known. */
  readonly annualNeed: number | null;
  /** Years from which the need was taken where `year` has none of its own, oldest first; empty as a rule. */
  readonly needCarriedFrom: readonly number[];
  readonly rows: readonly StockRow[];
  readonly total: StockFigures;
}

/** The numbers of a tier as they are in force: the scenario's, or the plan's; or what the tiers of a material come to. */
export interface StockFigures extends Pick<Stock, SummedField> {
  /** Of the plan; equals `tonnes` when no scenario is selected. */
  readonly baseTonnes: number;
  /** What the scenario inherits: its parents', or else the plan's. */
  readonly parentTonnes: number;
  /** `tonnes` / (annualNeed / 365); null where no need is known. */
  readonly coverDays: number | null;
}

export interface StockRow extends StockFigures, Omit<Stock, 'id' | 'economyId' | 'materialId' | 'stage'> {
  readonly stockId: string;
  readonly source: string | null;
  /** The rule by which it is released, as the selected scenario has it; null where it is open. */
  readonly release: ReleaseRule | null;
  /** The selected scenario itself says so, not a parent. */
  readonly overridden: boolean;
}

const view = { economyId: countryId, scenarioId: id.nullable(), year };
const tier = z.enum(STOCK_TIERS);

export const contract = {
  'stocks.list': message<StockTable>()(z.object(view)),
  /** What a stock held on days, the newest first. */
  'stocks.levels': message<readonly StockLevel[]>()(z.object({ economyId: countryId, materialId, tier })),
  /** A tier that the plan does not have yet. */
  'stocks.add': message<StockTable>()(z.object({ ...view, materialId, tier, tonnes: z.number().finite() })),
  /** When and how a tier is released in a scenario; null: it is open. One change, one undo. */
  'stocks.setRelease': message<ReleaseRule | null>()(releaseSaid),
} as const;
