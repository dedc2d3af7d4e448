import { headOf, type Letterhead } from '@shared/model/letterhead';
import type { LetterheadRow } from '@shared/model/tables/paper-head';
import type { Session } from './session';

/** What a person has chosen for the head of papers of this project. */
export async function readLetterhead({ project }: Pick<Session, 'project'>): Promise<Letterhead> {
  return headOf((await project.rows('paperHead')) as readonly LetterheadRow[]); // of the table that was asked
}
