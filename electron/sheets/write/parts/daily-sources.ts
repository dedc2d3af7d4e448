import type { InputRefs } from '../sheets/inputs';
import type { GroupRefs } from '../sheets/shares';
import type { StockRefs } from '../sheets/stock';

/** What the sheet of one material counts with. */
export interface DailySources {
  readonly inputs: InputRefs;
  readonly groups: readonly GroupRefs[];
  readonly stock: StockRefs;
}

/** Where things stand on a daily sheet. */
export interface DailyPlace {
  readonly first: number;
  /** First row of the window; the rows before it are history. */
  readonly start: number;
  readonly last: number;
  readonly history: number;
}
