import type { EditionAgain } from '@shared/features/editions/contract';
import { figuresOf, movedFigures } from '@shared/model/edition';
import type { MonteCarloJob } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { editionById } from './stored-editions';

/**
 * Runs the inputs of an edition by the program of today and lays the results beside those that were frozen: the same
 * digits, or what differs.
 * @throws Refusal `refusal.editions.unknown`; as of a run where the inputs no longer are any
 */
export async function runAgain(
  session: Session,
  id: string,
  version: string,
  follow: ReadFollow = {},
): Promise<EditionAgain> {
  const edition = await editionById(session, id);
  const model = edition.model as WhatIfModel; // what freeze() kept: nothing else writes this table
  const job = edition.sampled as MonteCarloJob | null; // likewise
  const sampled = job === null ? null : await session.workbench.monteCarlo(job, follow);
  const figures = figuresOf(await session.workbench.whatIf(model), sampled);
  return {
    number: edition.number,
    figures: edition.results.length,
    moved: movedFigures(edition.results, figures),
    version,
  };
}
