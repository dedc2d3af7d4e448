export type { Asked } from './asked';
export { type InForce, inForce, type SpokenRow } from './in-force';
export { barsOf, type ComingDate, datesThatCome, type MeasureBar } from './measure-bars';
export { withoutGoods } from './without-goods';
