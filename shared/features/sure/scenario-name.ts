import type { ReportMessage } from '../../report/report-message';
import type { SureView } from './view';

/** A scenario of an answer as its project calls it. */
export function scenarioName(scenarios: SureView['scenarios'], at: number): ReportMessage {
  const { nameEn = '', nameJa = '' } = scenarios[at] ?? {};
  return { nameEn, nameJa };
}
