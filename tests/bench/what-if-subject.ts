/** What the driver measures, bundled as the app's build does it. */

export { runWhatIf } from '../../electron/engine/run/daily-simulation';
export { tenYears, whatIfFile } from './what-if-case';
