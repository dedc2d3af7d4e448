export { firstDay, monthAfter, monthsOf, publishedOn } from './months';
export { rateBounds, recordOf, ringIs } from './record';
export { type HeldBack, heldBack } from './recorded-stops';
export { type Ring, readingsOf, ringsOf } from './rings';
