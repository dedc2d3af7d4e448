export { type Bounds, boundsBy } from './bounds';
export {
  firstDay,
  type Month,
  type Months,
  monthAfter,
  monthsOf,
  monthsThrough,
  publishedOn,
} from './months';
export { rateBounds, recordOf, ringIs, stopsWithin } from './record';
export { type HeldBack, HOLDS, heldBack } from './recorded-stops';
export { type Reading, type Ring, readingsOf, ringsOf } from './rings';
