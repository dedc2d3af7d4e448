import { headOf, type PaperHead } from '@shared/model/paper-head';
import type { PaperHeadRow } from '@shared/model/tables/paper-head';
import type { Session } from './session';

/** What a person has chosen for the head of papers of this project. */
export async function readPaperHead({ project }: Pick<Session, 'project'>): Promise<PaperHead> {
  return headOf((await project.rows('paperHead')) as readonly PaperHeadRow[]); // of the table that was asked
}
