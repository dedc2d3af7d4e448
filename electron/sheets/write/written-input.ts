import type { OverrideField } from '@shared/model/tables/override';
import type { InputRule } from '@shared/model/workbook-origin';

/**
 * What of a scenario an input cell stands for: several keys share one cell when it holds their sum. Of a shock the keys
 * are its id and the field, of the run its field.
 */
export interface InputOrigin {
  readonly scenarioId: string;
  readonly field: OverrideField | 'shock' | 'window';
  readonly keys: readonly string[];
}

/** An input cell as it was written; without an origin it can be changed in Excel but not be read back. */
export interface WrittenInput {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly rule: InputRule;
  readonly origin: InputOrigin | null;
}
