export { howSure } from './how-sure';
