import { plainNumber } from '@shared/model/expression';

/** In formulas: what differs by this part is the same but for rounding. */
export const ROUNDING = plainNumber(1e-9);
