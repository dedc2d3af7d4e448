import { type FrozenFigure, movedFigures } from '@shared/model/edition';
import { notKnown } from '@shared/model/missing-figures';
import type { Edition } from '@shared/model/tables/edition';
import type { Session } from './session';

/** The newest published edition of a scenario, not withdrawn, whose results are these to the last digit; null where none is. */
export async function editionOf(
  { project }: Session,
  scenarioId: string,
  figures: readonly FrozenFigure[],
): Promise<Edition | null> {
  const editions = (await project.rows('edition')) as readonly Edition[]; // of the table that was asked
  const [same] = editions
    .filter((one) => one.scenarioId === scenarioId && one.publishedAt !== null && one.withdrawnAt === null)
    .filter(
      ({ results }) =>
        movedFigures(
          results.filter(({ of }) => of !== 'sampled'),
          figures,
        ).length === 0,
    )
    .toSorted((a, b) => b.number - a.number);
  return notKnown(same);
}
