import { isSound, verifiedReport } from '@shared/features/brief/verified';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { EXIT } from '../../terminal/output';

/** Which numbers of a paper still hold. */
export const verifyBriefCommand = projectCommand(
  {
    name: 'verify-brief',
    words: 'terminal.verify-brief',
    args: { brief: arg.word('terminal.verify-brief.brief'), file: arg.projectFile(), ...arg.REPORT },
    run: async ({ brief }, { session, context }) => {
      const paper = await session.workbench.readPaper(brief, {});
      // Loaded where a paper is verified: the backend knows this file too.
      const { verifyPaper } = await import('./verify/verify-paper');
      const verified = await verifyPaper(session, paper, context.version);
      const report = verifiedReport(verified);
      const reference = await session.project.reference();
      if (!isSound(verified)) context.exitWith(EXIT.refused);
      const result = { ...verified, sound: isSound(verified) };
      return { result, report, reference, ofStocks: true, lead: report.lead };
    },
  },
  'read_only',
);
