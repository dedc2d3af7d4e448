export { publishedCheckResults } from './all-checks';
