export type { Asked } from './asked';
export { countedMeasures } from './counted-measures';
export { licencesOn } from './goods-touched';
export { type InForce, inForce, type SpokenRow } from './in-force';
export { barsOf, type ComingDate, datesThatCome, type MeasureBar } from './measure-bars';
export { measuresOn } from './measures-on';
