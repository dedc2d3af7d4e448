export { rampInYear, startAtPrice } from './ramp-output';
