import type { Control } from '../../model/dependence';
import { figureBetween } from '../../model/indicator';
import type { ReportMessage } from '../../report/report-message';
import { figureMessage } from './figure-message';

/** What a target counts by the country of the owners: "40.0 to 55.0 % by owner; owners are named for 85 %". */
export function controlMessage({ percent: { low, high }, named }: Control): ReportMessage {
  return {
    key: 'risk.target.control',
    with: { share: figureMessage(figureBetween(low, high), 1), named: { decimals: 1, value: named } },
  };
}
