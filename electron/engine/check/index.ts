export { publishedCheckResults } from './all-checks';
export type { CheckRow } from './check-row';
