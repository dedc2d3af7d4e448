export { askNext } from './ask-next';
export { howSure } from './how-sure';
