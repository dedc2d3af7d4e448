export { type CoverClock, coverClock } from './cover-clock';
export { minimumStock } from './minimum-stock';
export { newsvendor } from './newsvendor';
export { coverOf, materialOf } from './opened-with';
export { orderQuantity, plainOrderQuantity } from './order-quantity';
export { stockAgainstReliability } from './reliability';
export { type ReserveCase, reservePolicy } from './reserve-policy';
export { expectedCost, optimalBaseStock, stockOutChance } from './two-state';
