export { applyMix, type MixProblem, sharesWithOfftakes } from './apply-mix';
export { allInstalments } from './instalments';
export { mixCost } from './lever-cost';
export { dated } from './lever-dates';
export { firstYearOf, freeCapacity, rampIn, windowYears } from './lever-years';
export { type LinearSolver, loadSolver } from './linear-solver';
export { allPlaces } from './places';
export { reachedOfGoal } from './reached-of-goal';
export { solveBackwards } from './solve-backwards';
