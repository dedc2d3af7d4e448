export { dependenceChange } from './dependence-change';
export { targetProgress } from './progress';
export { rampedShare, rampFraction } from './ramp';
