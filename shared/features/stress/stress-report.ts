import { unreachable } from '../../base/refusal';
import type { Report } from '../../report/table';
import { breakEvenReport } from './break-even-report';
import type { StressView } from './contract';
import { removalsReport } from './removals-report';
import { reverseReport } from './reverse-report';
import { tornadoReport } from './tornado-report';
import { twoWayReport } from './two-way-report';
import { worstReport } from './worst-report';

/** The answer to a question of any kind. */
export function stressReport({ result, shocks }: Pick<StressView, 'result' | 'shocks'>): Report {
  switch (result.kind) {
    case 'removals':
      return removalsReport(result);
    case 'worst':
      return worstReport(result);
    case 'reverse':
      return reverseReport(result);
    case 'tornado':
      return tornadoReport(result, shocks);
    case 'two-way':
      return twoWayReport(result, shocks);
    case 'break-even':
      return breakEvenReport(result, shocks);
    default:
      return unreachable(result);
  }
}
