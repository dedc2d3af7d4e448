export { gapOf } from './gap';
export { oneSourceModel } from './one-source';
