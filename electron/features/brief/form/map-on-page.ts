import type { BriefFacts } from '@shared/features/brief/facts';
import type { Session } from '../../../plan/session';
import { openForm } from '../../../sheets/form/office-workbook';
import { mappedForm, type WantedCell } from './map-form';
import { keepForm, type OfficeForm } from './templates';

/** Maps a workbook of the office with the results of a page, and keeps that under a name. @throws Refusal as openForm() and mappedForm() */
export async function mapOnPage(
  session: Session,
  path: string,
  name: string,
  cells: readonly WantedCell[],
  facts: BriefFacts,
): Promise<OfficeForm> {
  return keepForm(session, name, mappedForm(await openForm(path), cells, facts));
}
