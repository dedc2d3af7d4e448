import { auditReport } from '@shared/features/audit/report';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { audit } from './audit';

/** What was known, said and taken for granted on a day. */
export const auditCommand = projectCommand(
  {
    name: 'audit',
    words: 'terminal.audit',
    args: {
      on: arg.needed(arg.day('terminal.audit.on')),
      top: arg.initially('20', arg.whole('terminal.audit.top', '<count>')),
      ...arg.REPORT,
    },
    run: async ({ on, top, redacted }, { session, context, reference }) => {
      if (redacted) context.opened.leavesOut = true;
      const view = await audit(session, on, redacted);
      return { result: view, report: auditReport(view), reference: await reference(), ofStocks: true, top };
    },
  },
  'read_only',
);
