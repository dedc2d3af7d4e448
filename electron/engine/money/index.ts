export { breakEvenPrice } from './break-even';
export { dutyOutcome } from './duties';
export { stockCost, yenPerExtraDay } from './holding';
export { floorBudget, floorBudgets } from './price-floor';
