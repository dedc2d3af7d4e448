import type { VerifiedBrief } from '@shared/features/brief/verified';
import type { Session } from '../../../plan/session';
import type { ReadPaper } from '../../../sheets/read/paper/paper-content';
import type { ReadFollow } from '../../../threads/workbench';
import { verifyBrief } from './verify-brief';
import { verifyForm } from './verify-form';
import { verifyWorkbook } from './verify-workbook';

/** Holds a paper that was read against the project. @throws as verifyBrief(), verifyForm() and verifyWorkbook() */
export function verifyPaper(
  session: Session,
  paper: ReadPaper,
  version: string,
  follow: ReadFollow = {},
): Promise<VerifiedBrief> {
  switch (paper.kind) {
    case 'brief':
      return verifyBrief(session, paper, follow);
    case 'form':
      return verifyForm(session, paper, version, follow);
    case 'workbook':
      return verifyWorkbook(session, paper, version, follow);
  }
}
