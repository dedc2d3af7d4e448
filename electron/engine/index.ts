export { agrees, type CheckRow } from './check/check-row';
export { publishedChecks } from './check/published-checks';
export { attribute } from './compare/attribute';
export { breakEvenPrice } from './money/break-even';
export { dutyOutcome } from './money/duties';
export { stockCost, yenPerExtraDay } from './money/holding';
export { floorBudget, floorBudgets } from './money/price-floor';
export { runWhatIf } from './run/daily-simulation';
export { rationProportionally } from './run/lines/rationing';
export { daysOfCover, netDrainCover } from './run/stock/cover';
export {
  type ForwardCover,
  forwardCover,
  projectStock,
  type StockProjection,
} from './run/stock/projected-stock';
export { annualNeed } from './run/stock/stock-balance';
export { timeToSurvive } from './run/time-to-survive';
export { validateModel } from './run/validate-model';
export { applyMix, type MixProblem, sharesWithOfftakes } from './solve/apply-mix';
export { dated } from './solve/lever-dates';
export { firstYearOf, freeCapacity, rampIn, windowYears } from './solve/lever-years';
export { type LinearSolver, loadSolver } from './solve/linear-solver';
export { allPlaces } from './solve/places';
export { solveBackwards } from './solve/solve-backwards';
export { stretchOf, withRemoved } from './stress/removal';
