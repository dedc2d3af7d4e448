export { afterAction } from './after-action';
export { laidOut } from './laid-out';
export { turnState } from './turn-state';
