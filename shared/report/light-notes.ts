import { lightLines } from '../model/light-lines';
import type { ClockLine } from '../model/line-clock';
import type { ReportMessage } from './report-message';

/** What a table of stops says of them, so that no first stop seems to be missing; nothing where there is none. */
export function lightNotes(lines: readonly ClockLine[]): ReportMessage[] {
  const pairs = lightLines(lines).map(
    ({ useId, binding }): ReportMessage => ({
      key: 'scenarios.lightLine',
      with: { line: { of: 'use', id: useId }, material: { of: 'material', id: binding } },
    }),
  );
  return pairs.length === 0 ? [] : [{ key: 'scenarios.lightLines', with: { lines: pairs } }];
}
